import { describe, expect, test } from 'vitest'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import type { Ask } from '#domain/standing'
import { type StandingMaterial, standingOf } from '#server/analysis/standing'
import { accord, answered, bank, held, played, ref } from './pieces.ts'

function said(positions: Position[], given: Partial<StandingMaterial> = {}): string {
  const nothing = {
    matches: [],
    brokerages: [],
    discrepancies: [],
    elsewhere: [],
    demanders: [],
    onPlan: [],
    plan: undefined,
  }
  return standingOf({ target: bank, asOf: '2030-11-26', positions, ...nothing, ...given }).sentence
}

describe('the briefing line', () => {
  test('says who is for and who is against', () => {
    expect(said([held('Southmark', 'supports'), held('Northland', 'opposes'), held('Upper Cantons', 'opposes')])).toBe(
      'Southmark supports it; Northland and Upper Cantons oppose it.',
    )
  })

  test('says that nobody is recorded on the other side', () => {
    expect(said([held('Northland', 'opposes')])).toBe('Northland opposes it; nobody is recorded in support.')
    expect(said([held('Northland', 'supports')])).toBe('Northland supports it; nobody is recorded against.')
  })

  test('says who supports on a condition', () => {
    expect(said([held('Southmark', 'supports'), held('River Union', 'conditional')])).toBe(
      'Southmark supports it; the River Union backs it on a condition that is not recorded; nobody is recorded against.',
    )
    expect(said([held('River Union', 'conditional')])).toBe(
      'The River Union backs it on a condition that is not recorded; nobody is recorded against.',
    )
  })

  test('says silence', () => {
    expect(said([])).toBe('No report records anyone’s position on this point.')
    expect(said([], { target: ref('Land', 'Heading') })).toBe(
      'No report records anyone’s position on any point under this heading.',
    )
  })

  test('tells silence from having declared nothing, and from having said both', () => {
    expect(said([held('Northland', 'undeclared')])).toBe(
      'Northland has declared no position on it; nobody is recorded for or against.',
    )
    expect(said([held('Northland', 'mixed')])).toBe(
      'Northland has said both on it; nobody is recorded plainly for or against.',
    )
    expect(said([held('Southmark', 'opposes'), held('Northland', 'mixed'), held('Port City', 'undeclared')])).toBe(
      'Southmark opposes it; nobody is recorded in support. Northland has said both on it. Port City has declared no position on it.',
    )
  })

  test('never says that somebody supports what meets a demand', () => {
    const sentence = said([], { matches: [answered('Southmark', 'meets', 'The whole bank')] })
    expect(sentence).toBe('No position on this very point is recorded; as we read it, it meets a demand of Southmark.')
  })

  test('says what meets the one’s demand and contradicts the other’s', () => {
    const matches = [
      answered('Southmark', 'meets', 'The whole bank'),
      answered('Northland', 'contradicts', 'No border'),
      answered('Upper Cantons', 'contradicts', 'No fence'),
      answered('Port City', 'partly-meets', 'Open locks'),
      answered('River Union', 'partly-meets', 'Open locks'),
    ]
    expect(said([], { matches })).toBe(
      'No position on this very point is recorded; as we read it, it meets a demand of Southmark, partly meets a demand of Port City and the River Union and contradicts demands of Northland and Upper Cantons.',
    )
    expect(said([held('Adler', 'supports')], { matches })).toMatch(
      'As we read it, it meets Southmark’s demand “The whole bank”, partly meets the demand “Open locks” of Port City and the River Union and contradicts demands of Northland and Upper Cantons.',
    )
  })

  test('keeps the plan as a whole apart, and its brokers', () => {
    const onPlan = [held('Northland', 'opposes', { target: accord }), held('Adler', 'supports', { target: accord })]
    const brokerages = [played('Adler', 'drafted', accord), played('Brandt', 'conveyed', bank)]
    expect(said([held('Southmark', 'supports')], { plan: accord, onPlan, brokerages })).toBe(
      'Southmark supports it; nobody is recorded against. Of the plan as a whole: Adler supports it; Northland opposes it. Brandt is reported to have conveyed it. Adler is reported to have drafted the plan.',
    )
  })

  test('says first who makes a demand, and what becomes of it', () => {
    const target: Ref = ref('Open locks', 'Demand')
    const matches = [
      answered('Southmark', 'meets', 'Open locks'),
      answered('Southmark', 'contradicts', 'Open locks', accord),
    ]
    expect(said([], { target, matches, demanders: [ref('Southmark')] })).toBe(
      'Southmark demands it: 1 point meets it and 1 point contradicts it. No report records a position of anyone else on it.',
    )
    const against = held('Northland', 'opposes', { target })
    expect(said([against], { target, demanders: [ref('Southmark'), ref('Adler')] })).toBe(
      'Adler and Southmark demand it; no point answers it. Northland opposes it; nobody else is recorded in support.',
    )
  })

  test('tells a heading and an issue from the points that they hold', () => {
    const tolls = ref('Tolls', 'PlanPoint')
    const target = ref('Trade', 'Issue')
    const positions = [
      held('Southmark', 'supports', { target }),
      held('Northland', 'opposes'),
      held('Port City', 'opposes', { target: tolls }),
    ]
    const brokerages = [played('Brandt', 'conveyed', bank)]
    expect(said(positions, { target, brokerages })).toBe(
      'Southmark supports it; Northland and Port City oppose some of its points. Brandt is reported to have conveyed one of its points.',
    )
    expect(said([held('Northland', 'opposes')], { target: ref('Land', 'Heading') })).toBe(
      'Northland opposes a point under it; nobody is recorded in support.',
    )
  })

  test('says in one what several points do to the same demands', () => {
    const matches = [
      answered('Southmark', 'meets', 'Open locks'),
      answered('Southmark', 'partly-meets', 'Open locks', ref('Tolls', 'PlanPoint')),
    ]
    expect(said([held('Adler', 'supports')], { target: ref('Trade', 'Issue'), matches })).toMatch(
      /As we read it, its points meet or partly meet Southmark’s demand “Open locks”\.$/,
    )
  })

  test('says what was done at an event, not to it', () => {
    const target = ref('Talks at the lock', 'Event')
    const brokerages = [played('Adler', 'negotiated', target), played('Port City', 'hosted', target)]
    expect(said([], { target, brokerages })).toBe(
      'No report records anyone’s position on this event. Adler is reported to have negotiated at it. Port City is reported to have hosted it.',
    )
  })

  test('names first who is in most reports, and no more than fit a slide', () => {
    const twice = {
      citations: [
        { source: 'courier', paragraphs: [1], via: [] },
        { source: 'post', paragraphs: [1], via: [] },
      ],
    }
    const many = [
      'Aland',
      'Borough',
      'Canton of the Upper Valleys',
      'Duchy of the Lower Lakes',
      'Estates of the Eastern Shore',
    ]
    const positions = [
      ...many.map((name) => held(name, 'opposes')),
      held('Zeal', 'opposes', twice),
      held('Us', 'supports'),
    ]
    const [first = ''] = said(positions).split('. ')
    expect(first.length).toBeLessThanOrEqual(150)
    expect(first).toMatch(/^Us supports it; Zeal, /)
  })

  test('is as strong as its evidence, and the strongest comes first', () => {
    const positions = [
      held('Adler', 'supports', { basis: 'inference' }),
      held('Port City', 'supports', { basis: 'unnamed-source' }),
      held('Southmark', 'supports', { basis: 'own-words' }),
      held('Brandt', 'supports', { basis: 'inference', hedged: true, hedge: 'may' }),
    ]
    expect(said(positions)).toBe(
      'Southmark supports it; Port City is reported to; Adler is taken to by a report’s author; Brandt may, to a report’s author; nobody is recorded against.',
    )
  })

  test('says the condition', () => {
    expect(said([held('River Union', 'conditional', { condition: 'the tolls stay' })])).toBe(
      'The River Union backs it on condition that the tolls stay; nobody is recorded against.',
    )
  })

  test('leads with what was asked', () => {
    const material = { target: bank, asOf: '2030-11-26', plan: undefined, matches: [], onPlan: [], discrepancies: [] }
    const rest = { elsewhere: [], demanders: [], brokerages: [played('Adler', 'leaked', bank)] }
    const positions = [held('Southmark', 'supports'), held('Northland', 'opposes')]
    const parts = (ask: Ask) => standingOf({ ...material, ...rest, positions }, [ask]).parts
    expect(parts('opposes').finding).toBe('Northland opposes it; Southmark supports it.')
    expect(parts('opposes').names.map(({ name }) => name)).toStrictEqual(['Northland'])
    expect(parts('brokered').finding).toBe('Nobody is recorded as having brokered this point.')
    expect(parts('brokered').rest).toContain('Adler is reported to have leaked it.')
  })
})
