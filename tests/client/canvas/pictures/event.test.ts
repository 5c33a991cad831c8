import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { starScene } from '#client/canvas/layouts/star/star.ts'
import { onWall } from '#client/canvas/layouts/star/wall.ts'
import { eventStar } from '#client/canvas/pictures/event.ts'
import { PartStatus } from '#domain/event'
import { runs } from '#tests/runs'
import { outsideOf, overlapsIn } from '../layouts/overlaps.ts'
import { accord, actorNamed, aStanding, brokered, held } from '../standings.ts'

const talks = { id: 'lake-talks', label: 'Event' as const, name: 'Lake talks' }

type Part = { name: string; role?: string; status?: PartStatus }

function theTalks(parts: readonly Part[]) {
  const { onPlan, ...standing } = aStanding()
  const event = {
    participants: parts.map(({ name, role, status = 'attended' }) => ({ actor: actorNamed(name), role, status })),
    plans: [accord],
    citations: [],
  }
  return { standing: { ...standing, target: talks }, options: { event, note: 'held, 20 Nov, Port City' } }
}

describe('the picture of an event', () => {
  const { standing, options } = theTalks([{ name: 'Northland', role: 'host' }, { name: 'Southmark' }])
  const hosted = { ...brokered('Northland', 'hosted'), target: talks }

  test('has everybody who took part, as what, and no side', () => {
    const star = eventStar(standing, options)
    expect(star.parts?.map(({ title, sign, note }) => [title, sign, note])).toStrictEqual([
      ['Northland', 'part', 'host'],
      ['Southmark', 'part', 'took part'],
    ])
    expect([star.for, star.against, star.silence]).toStrictEqual([[], [], undefined])
  })

  test('has nobody whose part was called off, and says of the others what became of it', () => {
    const { standing, options } = theTalks([
      { name: 'Northland', role: 'host' },
      { name: 'Southmark', role: 'was to join', status: 'cancelled' },
      { name: 'Envoy Adler', status: 'possible' },
      { name: 'River Union', role: 'ally', status: 'informed' },
    ])
    expect(eventStar(standing, options).parts?.map(({ title, note, says }) => [title, note, says])).toStrictEqual([
      ['Northland', 'host', 'Northland took part: host'],
      ['Envoy Adler', 'possible', 'Envoy Adler is named: possible'],
      ['River Union', 'told of it · ally', 'River Union is named: told of it · ally'],
    ])
  })

  test('says where it was called off that nobody took part', () => {
    const { standing, options } = theTalks([{ name: 'Southmark', status: 'cancelled' }])
    const { parts, silence } = eventStar(standing, options)
    expect(parts).toStrictEqual([])
    expect(silence).toBe('Called off: nobody took part, and no position on it is recorded')
  })

  test('says when and where it was, and what it was about', () => {
    expect(eventStar(standing, options).centre.note).toBe('held, 20 Nov, Port City · about The Lake Accord')
  })

  test('says of who took part what they brokered there, and stands other brokers above', () => {
    const brokers = [hosted, { ...brokered('Envoy Adler', 'hosted'), target: talks }]
    const star = eventStar({ ...standing, brokers }, options)
    expect(star.parts?.[0]?.note).toBe('host · hosted it')
    expect(star.above.map(({ title }) => title)).toStrictEqual(['Envoy Adler'])
  })

  test('has positions on it in a chips of their own', () => {
    const supports = { ...held({ name: 'River Union', stance: 'supports' }), target: talks }
    expect(
      eventStar({ ...standing, supports: [supports] }, options).chips?.for.map(({ title }) => title),
    ).toStrictEqual(['River Union'])
  })

  test('says that nobody is recorded as taking part', () => {
    const nobody = theTalks([])
    expect(eventStar(nobody.standing, nobody.options).silence).toBe(
      'Nobody is recorded as taking part, and no position on it',
    )
  })

  test('has no two texts over each other and none outside, on any screen and on a wall', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,11}$/)
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '))
    const parts = fc.uniqueArray(
      fc.record({
        name: words,
        role: fc.option(words, { nil: undefined }),
        status: fc.constantFrom(...PartStatus.options),
      }),
      {
        maxLength: 7,
        selector: ({ name }) => name.toLowerCase(),
      },
    )
    const frame = fc.record({
      width: fc.integer({ min: 340, max: 1700 }),
      height: fc.integer({ min: 300, max: 1000 }),
      scale: fc.constantFrom(1, 1.15),
    })
    fc.assert(
      fc.property(parts, frame, (some, frame) => {
        const { standing, options } = theTalks(some)
        const star = eventStar(standing, options)
        for (const scene of [starScene(star, frame), onWall(star, { width: 1776, height: 700, scale: 2 })])
          expect({ overlaps: overlapsIn(scene), outside: outsideOf(scene) }).toStrictEqual({
            overlaps: [],
            outside: [],
          })
      }),
      { numRuns: runs(80) },
    )
  })
})
