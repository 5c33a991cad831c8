import { describe, expect, test } from 'vitest'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { type StandingMaterial, standingOf } from '#domain/rules/standing-answer'
import type { AskedFirst } from '#domain/standing'
import { accord, answered, bank, held, played, ref } from '#tests/server/analysis/pieces'

function said(positions: Position[], given: Partial<StandingMaterial> = {}, ask: AskedFirst[] = []): string {
  const nothing = {
    matches: [],
    brokerages: [],
    discrepancies: [],
    elsewhere: [],
    demanders: [],
    onPlan: [],
    plan: undefined,
    demanded: { basis: 'own-words' as const },
  }
  return standingOf({ target: bank, asOf: '2030-11-26', positions, ...nothing, ...given }, ask).sentence
}

describe('the briefing line', () => {
  test('says who is for and who is against', () => {
    expect(said([held('Southmark', 'supports'), held('Northland', 'opposes'), held('Upper Cantons', 'opposes')])).toBe(
      'Southmark supports it; Northland and Upper Cantons oppose it.',
    )
  })

  test('says behind the brokers which work on a plan is recorded of somebody in no role', () => {
    const event = { ...ref('Port City helps to prepare the accord'), label: 'Event' as const }
    const given = { target: accord, brokerages: [played('Adler', 'drafted', accord)] }
    const work = [{ event, basis: 'unnamed-source' as const }]
    expect(said([], { ...given, work }, ['brokered'])).toBe(
      'Adler is reported to have drafted it. Also recorded: “Port City helps to prepare the accord” (reported). No report records anyone’s position on this plan as a whole.',
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
      'Northland is recorded without a declared position on it; nobody is recorded for or against.',
    )
    expect(said([held('Northland', 'mixed')])).toBe(
      'Northland has spoken for and against it; no position is recorded that is plainly for or against.',
    )
    expect(said([held('Southmark', 'opposes'), held('Northland', 'mixed'), held('Port City', 'undeclared')])).toBe(
      'Southmark opposes it; nobody is recorded in support. Northland has spoken for and against it. Port City is recorded without a declared position on it.',
    )
  })

  test('never says that somebody supports what meets a demand', () => {
    const sentence = said([], { matches: [answered('Southmark', 'meets', 'The whole bank')] })
    expect(sentence).toBe(
      'No position on this very point is recorded; by our reading it meets Southmark’s demand “The whole bank”.',
    )
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
      'No position on this very point is recorded; 4 demands bear on it. By our reading it meets Southmark’s demand “The whole bank”, meets in part the demand “Open locks” of Port City and the River Union and contradicts Northland’s demand “No border” and Upper Cantons’ demand “No fence”.',
    )
    expect(said([], { matches }, ['opposes'])).toBe(
      'No position on this very point is recorded; by our reading it contradicts Northland’s demand “No border” and Upper Cantons’ demand “No fence”. By our reading it meets Southmark’s demand “The whole bank” and meets in part the demand “Open locks” of Port City and the River Union.',
    )
    expect(said([], { matches: matches.slice(0, 1) }, ['opposes'])).toBe(
      'No position on this very point is recorded, nor a demand that it contradicts. By our reading it meets Southmark’s demand “The whole bank”.',
    )
    expect(said([held('Adler', 'supports')], { matches })).toMatch(
      'By our reading it meets Southmark’s demand “The whole bank”, meets in part the demand “Open locks” of Port City and the River Union and contradicts Northland’s demand “No border” and Upper Cantons’ demand “No fence”.',
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
      'Southmark calls for it: by our reading 1 point meets it and 1 contradicts it. No report records a position of anyone else on it.',
    )
    const against = held('Northland', 'opposes', { target })
    expect(said([against], { target, demanders: [ref('Southmark'), ref('Adler')] })).toBe(
      'Adler and Southmark call for it; no reported point answers it. Northland opposes it; nobody else is recorded in support.',
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
      'Northland opposes one of its points; nobody is recorded in support.',
    )
  })

  test('says of a demand how many points meet it, meet it in part and contradict it', () => {
    const matches = [
      answered('Southmark', 'meets', 'Open locks'),
      answered('Southmark', 'partly-meets', 'Open locks', ref('Tolls', 'PlanPoint')),
    ]
    expect(said([held('Adler', 'supports')], { target: ref('Trade', 'Issue'), matches })).toMatch(
      /By our reading 1 of its points meets Southmark’s demand “Open locks” and 1 meets in part Southmark’s demand “Open locks”\.$/,
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
      'Southmark supports it; Port City is reported to; nobody is recorded against. Adler is taken to support it, by a report’s author; Brandt may, as a report’s author takes it.',
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
    const parts = (ask: AskedFirst) => standingOf({ ...material, ...rest, positions }, [ask]).parts
    expect(parts('opposes').finding).toBe('Northland opposes it; Southmark supports it.')
    expect(parts('opposes').names.map(({ name }) => name)).toStrictEqual(['Northland'])
    expect(parts('brokered').finding).toBe('Nobody is recorded as having brokered this point.')
    expect(parts('brokered').rest).toContain('Adler is reported to have leaked it.')
  })

  test('leads with who opposes a demand where that was asked, and with the plan’s brokers never for the point’s', () => {
    const target = ref('Open locks', 'Demand')
    const against = held('Northland', 'opposes', { target })
    expect(said([against], { target, demanders: [ref('Southmark')] }, ['opposes'])).toBe(
      'Northland opposes it; nobody else is recorded in support. Southmark calls for it; no reported point answers it.',
    )
    const brokerages = [played('Adler', 'leaked', bank), played('Brandt', 'drafted', accord)]
    expect(said([], { plan: accord, brokerages }, ['brokered', 'opposes'])).toBe(
      'Nobody is recorded as having brokered this point. Adler is reported to have leaked it. Brandt is reported to have drafted the plan. No report records anyone’s position on this point.',
    )
    expect(said([held('Northland', 'opposes')], { brokerages }, ['opposes', 'brokered'])).toMatch(
      /^Northland opposes it; nobody is recorded in support\. Nobody is recorded as having brokered this point\./,
    )
  })

  test('says how it is known that somebody calls for it, and each answer to it', () => {
    const target = ref('Open locks', 'Demand')
    const stated = { basis: 'named-source' as const, strength: 3 }
    const matches = [
      { ...answered('Southmark', 'meets', 'Open locks'), ...stated },
      answered('Southmark', 'contradicts', 'Open locks', ref('Tolls', 'PlanPoint')),
    ]
    const given = { target, matches, demanders: [ref('Southmark')] }
    expect(said([], { ...given, demanded: { basis: 'unnamed-source' } })).toMatch(
      /^Southmark is reported to call for it: 1 point meets it and 1 contradicts it \(1 stated, 1 by our reading\)\./,
    )
    expect(said([held('Adler', 'supports')], { matches })).toMatch(
      /It meets Southmark’s demand “Open locks”, a named source says\. By our reading it contradicts Southmark’s demand “Open locks”\.$/,
    )
  })

  test('hedges in words what a source hedges of a split', () => {
    const matches = [
      { ...answered('Southmark', 'meets', 'Open locks'), hedged: true as const, hedge: 'could' as const },
      answered('Southmark', 'contradicts', 'Open locks', ref('Tolls', 'PlanPoint')),
    ]
    expect(said([held('Adler', 'supports')], { target: ref('Trade', 'Issue'), matches })).toMatch(
      /By our reading 1 of its points contradicts Southmark’s demand “Open locks”; 1 could meet Southmark’s demand “Open locks”, by our reading\.$/,
    )
    expect(said([], { target: ref('Open locks', 'Demand'), matches, demanders: [ref('Southmark')] })).toMatch(
      /^Southmark calls for it: by our reading 1 point could meet it and 1 contradicts it\./,
    )
  })

  test('names an outlet once, and repeats the verb where "does" would not stand for it', () => {
    const radio = { source: 'courier', paragraphs: [1], via: ['Lake Radio'] }
    const twice = { basis: 'named-source' as const, citations: [radio, { ...radio, source: 'post' }] }
    expect(said([held('Northland', 'opposes', twice)])).toBe(
      'Northland opposes it, says Lake Radio; nobody is recorded in support.',
    )
    expect(said([held('Northland', 'mixed'), held('Southmark', 'mixed', { basis: 'unnamed-source' })])).toBe(
      'Northland has spoken for and against it; Southmark is reported to have spoken for and against it; no position is recorded that is plainly for or against.',
    )
    const target = ref('Trade', 'Issue')
    const onBoth = [held('Northland', 'opposes', { target }), held('Southmark', 'opposes', { basis: 'unnamed-source' })]
    expect(said(onBoth, { target })).toMatch(
      /^Northland opposes it; Southmark is reported to oppose one of its points;/,
    )
  })
})
