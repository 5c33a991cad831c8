import { expect, test } from 'vitest'
import { isSingle } from '#client/state/keys.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false }

test('a letter, figure or sign by itself is a single key', () => {
  expect(['f', 'F', '/', '?', '0'].map((key) => isSingle({ ...none, key }))).toStrictEqual(Array(5).fill(true))
})

test('keys with a name, the space bar and what is held with Ctrl, Alt or Meta are none', () => {
  expect(['Enter', 'ArrowLeft', 'Escape', ' '].map((key) => isSingle({ ...none, key }))).toStrictEqual(
    Array(4).fill(false),
  )
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) expect(isSingle({ ...none, key: 'k', [held]: true })).toBe(false)
})
