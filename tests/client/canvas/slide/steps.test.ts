import { expect, test } from 'vitest'
import { slideFor } from '#client/canvas/slide/slide.ts'
import { stepFrom } from '#client/canvas/slide/steps.ts'

const steps = ['accord', 'withdrawal', 'island']

test('goes from the plan through its points and ends with the last', () => {
  expect(stepFrom(steps, 'accord', 1)).toBe('withdrawal')
  expect(stepFrom(steps, 'withdrawal', -1)).toBe('accord')
  expect(stepFrom(steps, 'island', 1)).toBeUndefined()
  expect(stepFrom(steps, 'accord', -1)).toBeUndefined()
})

test('begins with the plan where it comes from elsewhere', () => {
  expect(stepFrom(steps, 'northland', 1)).toBe('accord')
  expect(stepFrom(steps, undefined, 1)).toBe('accord')
})

test('fills a wide screen and scrolls on an upright one', () => {
  expect(slideFor({ width: 1280, height: 800 })).toStrictEqual({ width: 1920, height: 1200, scale: 2 })
  expect(slideFor({ width: 390, height: 844 })).toStrictEqual({ width: 430, scale: 1.1 })
})
