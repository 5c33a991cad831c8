import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { starScene } from '#client/canvas/layouts/star/star.ts'
import { onWall } from '#client/canvas/layouts/star/wall.ts'
import { pointStar } from '#client/canvas/pictures/point.ts'
import type { Scene } from '#client/canvas/scene.ts'
import { stances } from '#domain/stance'
import { runs } from '#tests/runs'
import { accord, aStanding, brokered, demanded, held } from '../../standings.ts'
import { outsideOf, overlapsIn } from '../overlaps.ts'

const desk = { width: 1000, height: 720, scale: 1 }

const word = fc.stringMatching(/^[A-Z][a-z]{1,11}$/)
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const names = (maxLength: number) =>
  fc.uniqueArray(name, { maxLength, selector: (one) => one.toLowerCase().replace(/ /g, '-') })
const stance = fc.constantFrom(...stances)
const kind = fc.constantFrom('meets' as const, 'partly-meets' as const, 'contradicts' as const)

const standing = fc
  .record({
    on: names(14),
    plan: names(12),
    demand: names(8),
    brokers: names(16),
    stances: fc.array(stance, { minLength: 26, maxLength: 26 }),
    kinds: fc.array(kind, { minLength: 8, maxLength: 8 }),
  })
  .map(({ on, plan, demand, brokers, stances, kinds }) =>
    aStanding({
      on: on.map((name, i) => held({ name, stance: stances[i] ?? 'mixed' })),
      onPlan: plan.map((name, i) => held({ name, stance: stances[14 + i] ?? 'mixed', on: accord })),
      byDemand: demand.flatMap((name, i) => [
        demanded(name, kinds[i] ?? 'meets'),
        ...(i % 2 ? [demanded(name, kinds[i - 1] ?? 'meets', 'Open locks')] : []),
      ]),
      brokers: brokers.map((name) => brokered(name)),
    }),
  )

const frame = fc.record({
  width: fc.integer({ min: 340, max: 1700 }),
  height: fc.integer({ min: 300, max: 1000 }),
  scale: fc.constantFrom(1, 1.15),
})

describe('the picture of a point', () => {
  test('has no two texts over each other, and none outside', () => {
    fc.assert(
      fc.property(standing, frame, (one, frame) => {
        const scene = starScene(pointStar(one), frame)
        expect({ overlaps: overlapsIn(scene), outside: outsideOf(scene) }).toStrictEqual({ overlaps: [], outside: [] })
      }),
      { numRuns: runs(150) },
    )
  })

  test('has names of 28 and at most 20 nodes on a wall, all of them in sight', () => {
    fc.assert(
      fc.property(standing, (one) => {
        const scene = onWall(pointStar(one), { width: 1776, height: 700, scale: 2 })
        expect(scene.nodes.length).toBeLessThanOrEqual(20)
        expect(
          scene.nodes
            .flatMap(({ texts }) => texts.filter(({ kind }) => kind === 'name').map(({ size }) => size))
            .every((size) => size >= 28),
        ).toBe(true)
        expect({ overlaps: overlapsIn(scene), outside: outsideOf(scene) }).toStrictEqual({ overlaps: [], outside: [] })
      }),
      { numRuns: runs(60) },
    )
  })

  test('leaves everybody in place who stays when somebody is hidden', () => {
    fc.assert(
      fc.property(standing, fc.subarray([...stances]), (one, hidden) => {
        const all = starScene(pointStar(one), desk)
        const some = starScene(pointStar(one, { hide: new Set(hidden) }), desk)
        const place = (scene: Scene, id: string) =>
          scene.nodes.filter((node) => node.id === id).map(({ x, y }) => ({ x, y }))
        for (const { id, kind } of some.nodes)
          if (kind !== 'more') expect(place(some, id)).toStrictEqual(place(all, id))
      }),
      { numRuns: runs(60) },
    )
  })
})

test('leaves everybody in place who stays when the day changes', () => {
  const southmark = held({ name: 'Southmark', stance: 'supports', date: '2030-11-18' })
  const before = held({ name: 'Northland', stance: 'opposes', date: '2030-11-19', until: '2030-11-24' })
  const after = held({ name: 'Northland', stance: 'mixed', date: '2030-11-24' })
  const late = held({ name: 'A late but very long name of a union', stance: 'opposes', date: '2030-11-25' })
  const union = held({ name: 'River Union', stance: 'opposes', date: '2030-11-19' })
  const allDays = {
    positions: [southmark, before, after, late, union].map((one) => ({ ...one, until: one.until })),
    brokerages: [],
  }
  const early = starScene(pointStar(aStanding({ on: [southmark, before, union] }), { allDays }), desk)
  const now = starScene(pointStar(aStanding({ on: [southmark, after, late, union] }), { allDays }), desk)
  const places = (scene: Scene) =>
    scene.nodes
      .filter(({ id }) => ['centre', 'southmark', 'river-union'].includes(id))
      .map(({ id, x, y }) => ({ id, x, y }))
  expect(places(early)).toStrictEqual(places(now))
})

test('says silence', () => {
  const scene = starScene(pointStar(aStanding()), desk)
  expect(scene.nodes.map(({ id }) => id)).toStrictEqual(['centre'])
  expect(scene.captions.flatMap(({ lines }) => lines).join(' ')).toBe(
    'No position recorded, and no demand that it answers',
  )
})
