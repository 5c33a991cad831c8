import { describe, expect, test } from 'vitest'
import { screens, slideOf } from '#client/screens/screens.ts'
import { ViewState } from '#domain/view-state'

describe('every screen', () => {
  test.each(Object.entries(screens))('%s is listed by its own name', (name, screen) => {
    expect(screen.name).toBe(name)
  })

  test('stands in the menu, or within one that does', () => {
    const lost = Object.values(screens).filter(
      ({ menu, within }) => menu === undefined && (within === undefined || screens[within].menu === undefined),
    )
    expect(lost).toStrictEqual([])
  })
})

test('what is presented is the screen where it is about something, else the plan', () => {
  const isOwn = (state: unknown) => slideOf(ViewState.parse(state)).isOwn
  expect(isOwn({ view: 'answer', focus: 'a-point' })).toBe(true)
  expect(isOwn({ view: 'answer' })).toBe(false)
  expect(isOwn({ view: 'ask' })).toBe(false)
  expect(isOwn({ view: 'ask', cypher: 'RETURN 1' })).toBe(true)
  expect(isOwn({ view: 'analysis' })).toBe(true)
  expect(isOwn({ view: 'matrix' })).toBe(false)
})
