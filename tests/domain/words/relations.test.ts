import { describe, expect, test } from 'vitest'
import { Basis, Hedge, strengthOf } from '#domain/basis'
import { EventStatus } from '#domain/event'
import { type Relation, RelationKind } from '#domain/relation'
import { relationSentence } from '#domain/words/relations'
import { expectAsStrong } from '../../as-strong.ts'

const citations = [{ source: 'courier', paragraphs: [1], via: [] }]
const known = { basis: 'unnamed-source', strength: 2, citations } as const
const talks = {
  id: 'talks',
  label: 'Event',
  name: 'Talks',
  date: '2030-11-01',
  datePrecision: 'day',
  place: 'Lake',
} as const

function relation(kind: RelationKind, given: Partial<Relation> = {}): Relation {
  const on = /met/.test(kind)
    ? [{ ...talks, ...known }]
    : /drafted|agrees|differs/.test(kind)
      ? [{ id: 'accord', label: 'Plan' as const, name: 'The Lake Accord', ...known }]
      : []
  return {
    from: { id: 'adler', label: 'Actor', name: 'Adler' },
    to: { id: 'ash', label: 'Actor', name: 'Ash' },
    ...{ kind, claims: 1, on, ...known },
    ...(kind === 'met' ? { status: 'held' } : {}),
    ...given,
  }
}

const inAnyWay = Basis.options.flatMap((basis) => [
  { basis, strength: strengthOf[basis], citations },
  ...Hedge.options.map((hedge) => ({ basis, hedged: true as const, hedge, strength: strengthOf[basis], citations })),
])

describe('a relation in a sentence', () => {
  test.each([
    ['speaks-for', 'Adler is reported to speak for Ash.'],
    ['member-of', 'Adler is reported to belong to Ash.'],
    ['allied', 'Adler is reported to be allied with Ash.'],
    ['related', 'Adler is reported to be connected with Ash.'],
    ['carries', 'Adler is reported to be carried by Ash.'],
    ['met', 'Adler is reported to have met Ash (1 Nov 2030, Lake).'],
    ['drafted-with', 'Adler is reported to have worked on the Lake Accord with Ash.'],
    ['agrees', 'Adler and Ash are reported to agree on the Lake Accord.'],
    ['differs', 'Adler and Ash are reported to differ on the Lake Accord.'],
  ] as const)('%s', (kind, sentence) => expect(relationSentence(relation(kind))).toBe(sentence))

  test('says how the two are related', () => {
    expect(relationSentence(relation('related', { how: 'cousin' }))).toBe(
      'Adler is reported to be connected with Ash (cousin).',
    )
  })

  test.each(RelationKind.options)('is as strong as its evidence: %s', (kind) => {
    for (const one of inAnyWay) {
      const made = relation(kind)
      const said = relationSentence({ ...made, ...one, on: made.on.map((on) => ({ ...on, ...one })) })
      if (kind === 'agrees' || kind === 'differs') {
        const isGuess = one.strength === 1 || 'hedged' in one
        expect(/ may (agree|differ) .*, as far as is /.test(said)).toBe(isGuess)
      } else expectAsStrong(said, one)
    }
  })

  test.each(EventStatus.options.filter((status) => status !== 'held'))(
    'never says of a meeting that it took place which did not: %s',
    (status) => {
      for (const one of inAnyWay) {
        const said = relationSentence(relation('met', { status, on: [{ ...talks, ...one }] }))
        expect(said).not.toMatch(/\b(met|have met|having met)\b/)
        expect(said).toMatch(/due to meet/)
      }
    },
  )

  test('says of a meeting on hold or called off what became of it', () => {
    const said = (status: EventStatus) => relationSentence(relation('met', { status }))
    expect(said('on-hold')).toMatch(/, which is on hold\.$/)
    expect(said('cancelled')).toMatch(/, which was called off\.$/)
    expect(said('possible')).toMatch(/possibly/)
  })

  test('counts meetings, with when and where each was, the earliest first', () => {
    const often = {
      ...talks,
      ...known,
      id: 'often',
      date: '2030',
      datePrecision: 'year',
      place: undefined,
      times: 5,
    } as const
    expect(relationSentence(relation('met', { on: [{ ...talks, ...known }, often] }))).toBe(
      'Adler is reported to have met Ash 6 times (2030, 5 times; 1 Nov 2030, Lake).',
    )
    expect(relationSentence(relation('met', { on: [often] }))).toBe('Adler is reported to have met Ash 5 times (2030).')
  })

  test('names a meeting that has neither a day nor a place', () => {
    const bare = { ...talks, ...known, date: undefined, datePrecision: undefined, place: undefined }
    expect(relationSentence(relation('met', { on: [bare] }))).toBe('Adler is reported to have met Ash (“Talks”).')
  })

  test('names no more than a few of many meetings', () => {
    const on = Array.from({ length: 9 }, (_, at) => ({ ...talks, ...known, id: `${at}`, date: `203${at}` }))
    expect(relationSentence(relation('met', { on }))).toMatch(/9 times \(([^;]*; ){4}5 more\)\.$/)
  })

  test('says apart what is known in other ways, the best known first', () => {
    const stated = { ...talks, ...known, basis: 'own-words', strength: 4 } as const
    const guessed = { ...talks, ...known, id: 'later', date: '2030-11-09', basis: 'inference', strength: 1 } as const
    expect(relationSentence(relation('met', { on: [guessed, stated] }))).toBe(
      'Adler met Ash (1 Nov 2030, Lake); is taken to have met Ash (9 Nov 2030, Lake), by a report’s author.',
    )
  })

  test('tells who would go by the same name beside others by the outlet that it spoke to', () => {
    const from = { id: 'officials-ft', label: 'Actor', name: 'River officials (to the FT)', plural: true } as const
    const made = relation('speaks-for', { from })
    const officials = { id: 'officials', label: 'Actor', name: 'River officials', plural: true } as const
    expect(relationSentence(made)).not.toMatch(/FT/)
    expect(relationSentence(made, [officials])).toMatch(/who spoke to the FT/)
  })
})
