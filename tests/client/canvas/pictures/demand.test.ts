import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { starScene } from '#client/canvas/layouts/star/star.ts'
import { onWall } from '#client/canvas/layouts/star/wall.ts'
import { demandStar } from '#client/canvas/pictures/demand.ts'
import type { Scene } from '#client/canvas/scene.ts'
import { MatchKind } from '#domain/demand'
import { runs } from '#tests/runs'
import { overlapsIn } from '../layouts/overlaps.ts'
import { accord, actorNamed, aStanding, demanded, held } from '../standings.ts'

const locks = { id: 'open-locks', label: 'Demand' as const, name: 'Open locks' }

type Answer = { title: string; kind: MatchKind }

const pointNamed = (title: string) => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  label: 'PlanPoint' as const,
  name: title,
})

function theDemand(makers: readonly string[], answers: readonly Answer[]) {
  const byDemand = makers.flatMap((maker) =>
    answers.map(({ title, kind }) => ({ ...demanded(maker, kind, locks.name), point: pointNamed(title) })),
  )
  const { onPlan, ...standing } = aStanding({ byDemand })
  const demand = { actors: makers.map(actorNamed), redLine: true, basis: 'own-words' as const, citations: [] }
  const points = answers.map(({ title }) => ({ id: pointNamed(title).id, plan: accord }))
  return { standing: { ...standing, target: locks }, options: { demand, points } }
}

const said = (items: readonly { title: string; sign: string; note?: string }[]) =>
  items.map(({ title, sign, note }) => `${title}, ${sign}, ${note}`)

describe('the picture of a demand', () => {
  const { standing, options } = theDemand(
    ['Northland', 'Port City'],
    [
      { title: 'Locks closed at night', kind: 'contradicts' },
      { title: 'Locks open by day', kind: 'meets' },
      { title: 'Locks shared', kind: 'partly-meets' },
    ],
  )

  test('has those who make it above, and never on the side of what contradicts it', () => {
    const star = demandStar(standing, options)
    expect(said(star.above)).toStrictEqual([
      'Northland, part, makes the red line',
      'Port City, part, makes the red line',
    ])
    expect(star.centre.note).toBe('a red line of Northland and Port City')
  })

  test('has each point once, however many make the demand, with its plan', () => {
    const star = demandStar(standing, options)
    expect([said(star.for), said(star.against)]).toStrictEqual([
      [
        'Locks open by day, meets, The Lake Accord · inferred',
        'Locks shared, partly-meets, The Lake Accord · inferred',
      ],
      ['Locks closed at night, contradicts, The Lake Accord · inferred'],
    ])
  })

  test('has positions on the demand apart from the points that answer it', () => {
    const opposes = { ...held({ name: 'Southmark', stance: 'opposes' }), target: locks }
    const star = demandStar({ ...standing, opposes: [opposes] }, options)
    expect(star.chips?.against.map(({ title }) => title)).toStrictEqual(['Southmark'])
    expect(star.against.map(({ title }) => title)).toStrictEqual(['Locks closed at night'])
  })

  test('takes away the points of a kind that is hidden, and moves no other', () => {
    const places = ({ nodes }: Scene) => new Map(nodes.map(({ id, x, y }) => [id, { x, y }]))
    const frame = { width: 1300, height: 720, scale: 1 }
    const all = places(starScene(demandStar(standing, options), frame))
    const some = places(starScene(demandStar(standing, { ...options, hide: new Set(['meets'] as const) }), frame))
    expect([...all.keys()].filter((id) => !some.has(id))).toStrictEqual(['locks-open-by-day'])
    for (const [id, place] of some) expect(place).toStrictEqual(all.get(id))
  })

  test('says that nothing is known to answer it', () => {
    const alone = theDemand(['Northland'], [])
    expect(demandStar(alone.standing, alone.options).silence).toBe('No point of any plan is known to answer it')
  })

  const word = fc.stringMatching(/^[A-Z][a-z]{1,11}$/)
  const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  const titles = (maxLength: number) =>
    fc.uniqueArray(title, { minLength: 1, maxLength, selector: (one) => one.toLowerCase() })
  const any = fc
    .record({
      makers: titles(3),
      points: titles(14),
      kinds: fc.array(fc.constantFrom(...MatchKind.options), { minLength: 14 }),
    })
    .map(({ makers, points, kinds }) =>
      theDemand(
        makers,
        points.map((title, i) => ({ title: `${title} point`, kind: kinds[i] ?? 'meets' })),
      ),
    )

  test('has no two texts over each other on any screen, nor on a wall', () => {
    const frame = fc.record({
      width: fc.integer({ min: 340, max: 1700 }),
      height: fc.integer({ min: 300, max: 1000 }),
      scale: fc.constantFrom(1, 1.15),
    })
    fc.assert(
      fc.property(any, frame, ({ standing, options }, frame) => {
        const star = demandStar(standing, options)
        expect(overlapsIn(starScene(star, frame))).toStrictEqual([])
        expect(overlapsIn(onWall(star, { width: 1776, height: 700, scale: 2 }))).toStrictEqual([])
      }),
      { numRuns: runs(80) },
    )
  })
})
