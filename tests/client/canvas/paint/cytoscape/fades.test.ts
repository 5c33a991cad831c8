import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fading } from '#client/canvas/paint/cytoscape/fades.ts'
import { type GraphCanvas, openGraphCanvas } from '#client/canvas/paint/graph-canvas.ts'
import type { InkBody, InkLine } from '#client/canvas/paint/table/ink.ts'
import { inkElements } from '#client/canvas/paint/table/ink-elements.ts'
import { palette } from '../both-painters.ts'

const about = (id: string) => ({ id, of: id, emphasis: 'plain' }) as const
const seat = (id: string, given: Partial<InkBody> = {}): InkBody => ({
  ...{ ...about(id), form: 'body', x: 40, y: 50, width: 12, height: 12, shape: 'ellipse' },
  ...{ fill: 'surface', outline: 'ink', border: 1.5, ...given },
})
const line = (id: string, y = 0): InkLine => ({
  ...{ ...about(id), form: 'line', width: 1, dash: [], colour: 'ink' },
  points: [
    { x: 0, y },
    { x: 90, y },
  ],
})

let canvas: GraphCanvas
const there = (id: string) => canvas.styleOf(id, 'opacity') !== undefined
const opacity = (id: string) => Number(canvas.styleOf(id, 'opacity'))
const shade = (id: string) => Number(canvas.styleOf(id, 'underlay-opacity'))

function open(reduced: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }))
  canvas = openGraphCanvas(null, { onSelect: () => undefined })
  canvas.dress(palette, { sans: 'Inter', serif: 'Source Serif' })
  canvas.draw(inkElements([line('old'), line('stays', 20), seat('ann')]))
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))

afterEach(() => {
  canvas.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const next = [line('stays', 20), line('new', 40), seat('ann', { fill: 'opposes' })]

test('what is new fades in and is marked, what goes is there until it has faded out, what stays is left alone', () => {
  open(false)
  const before = canvas.places()
  canvas.draw(inkElements(next), new Set(['new', 'ann']))
  expect([there('old'), there('was ann')]).toStrictEqual([true, true])
  expect([opacity('new'), opacity('ann')].every((now) => now < 0.01)).toBe(true)
  expect(opacity('stays')).toBe(1)
  expect(canvas.places()).toMatchObject({ ann: before.ann, 'stays.a': before['stays.a'] })
  vi.advanceTimersByTime(fading.takes)
  expect([there('old'), there('old.a'), there('was ann')]).toStrictEqual([false, false, false])
  vi.advanceTimersByTime(fading.marks)
  expect(there('new')).toBe(true)
})

test('the next picture does not wait for the one before', () => {
  open(false)
  canvas.draw(inkElements(next), new Set(['new']))
  canvas.draw(inkElements([line('old'), seat('ann')]))
  expect(['old', 'ann', 'new', 'stays', 'was ann'].map(there)).toStrictEqual([true, true, false, false, false])
})

test('for whoever wants nothing to move, it is there at once, and unmarked', () => {
  open(true)
  canvas.draw(inkElements(next), new Set(['new']))
  expect([there('old'), there('was ann'), opacity('new'), shade('new')]).toStrictEqual([false, false, 1, 0])
})

test('so much that its fading would take too long is there at once', () => {
  open(false)
  canvas.draw(inkElements(Array.from({ length: 400 }, (_, i) => line(`line ${i}`, i))), new Set())
  expect([there('old'), opacity('line 9')]).toStrictEqual([false, 1])
})
