import { describe, expect, test } from 'vitest'
import type { Position } from '#domain/position'
import { type StandingMaterial, standingOf } from '#domain/rules/standing-answer'
import { voices } from '#tests/domain/rules/sided'
import { accord, answered, bank, held, played, ref } from '#tests/server/analysis/pieces'

const tolls = ref('Tolls', 'PlanPoint')
const island = ref('The island', 'PlanPoint')
const revision = { ...ref('Revised text after the talks', 'Plan'), short: 'Revised text' }

const points = [
  { point: bank, plan: accord },
  { point: tolls, plan: accord },
  { point: island, plan: revision },
]

const empty = {
  ...{ asOf: '2030-11-26', plan: undefined, positions: [], matches: [], brokerages: [] },
  ...{ discrepancies: [], elsewhere: [], demanders: [], onPlan: [] },
}

function said(positions: Position[], given: Partial<StandingMaterial> = {}, ask: 'supports' | 'brokered' = 'supports') {
  const target = ref('Trade', 'Issue')
  return standingOf({ ...empty, target, positions, ...given }, [ask]).sentence
}

describe('of an issue', () => {
  test('points are counted plan by plan, and no plan stands for another', () => {
    const matches = [
      answered('Southmark', 'meets', 'Open locks'),
      answered('Southmark', 'contradicts', 'Open locks', island),
    ]
    expect(said([held('Northland', 'opposes')], { points, matches })).toBe(
      'Nobody is recorded in support; Northland opposes 1 of its 2 points in the accord. Of its 2 points in the accord, by our reading 1 meets Southmark’s demand “Open locks”. By our reading its one point in the revised text contradicts Southmark’s demand “Open locks”.',
    )
    const contra = answered('Northland', 'contradicts', 'No border', bank)
    const opposed = standingOf({ ...empty, target: ref('Trade', 'Issue'), points, matches: [...matches, contra] }, [
      'opposes',
    ])
    expect(opposed.sentence).toMatch(
      /Of its 2 points in the accord, by our reading 1 contradicts Northland’s demand “No border” and 1 meets Southmark’s/,
    )
    const both = [held('Northland', 'opposes'), held('Northland', 'opposes', { id: 'b', target: tolls })]
    expect(said(both, { points })).toMatch(/Northland opposes both its points in the accord\.$/)
    const across = [held('Northland', 'opposes'), held('Northland', 'opposes', { id: 'b', target: island })]
    expect(said(across, { points })).toMatch(
      /Northland opposes 1 of its 2 points in the accord and its one point in the revised text\.$/,
    )
  })

  test('where there is little room, the answers are counted in front, and what is hedged stays hedged', () => {
    const demands = ['One', 'Two', 'Three', 'Four', 'Five']
    const reported = { basis: 'unnamed-source' as const, strength: 2 }
    const perhaps = { ...answered('Southmark', 'meets', 'Six', tolls), hedged: true as const, hedge: 'may' as const }
    const matches = [
      ...demands.flatMap((name) => [
        answered(`The maker of ${name}`, 'contradicts', name),
        { ...answered(`The maker of the other ${name}`, 'meets', `Other ${name}`), ...reported },
      ]),
      { ...answered('Northland', 'partly-meets', 'Seven', tolls), basis: 'inference' as const },
      perhaps,
    ]
    expect(said([], { points, matches })).toMatch(
      /Of its 2 points in the accord \(answers: 5 reported, 1 by inference, 5 by our reading\), 1 meets demands of .*, 1 meets in part a demand of Northland and 1 contradicts demands of .*; 1 may meet a demand of Southmark, by our reading\.$/,
    )
  })
})

describe('of a heading', () => {
  const target = ref('Land', 'Heading')
  const under = points.slice(0, 2).map((point) => ({ ...point, basis: 'our-reading' as const }))

  test('it is said once that its points are there by our reading', () => {
    expect(said([held('Northland', 'opposes')], { target, points: under })).toBe(
      'Nobody is recorded in support; Northland opposes 1 of its 2 points. We sorted the points under it; no report does.',
    )
    expect(said([], { target, points: points.slice(0, 2) })).not.toMatch('our reading')
  })

  test('who brokered stands where it is asked', () => {
    const brokerages = [played('Brandt', 'conveyed', bank), played('Adler', 'drafted', accord)]
    expect(said([], { target, points, brokerages })).not.toMatch('Brandt')
    expect(said([], { target, points: under, brokerages }, 'brokered')).toMatch(
      /^Brandt is reported to have conveyed 1 of its 2 points\. Adler is reported to have drafted the plan\./,
    )
  })
})

describe('by sides', () => {
  const onPlan = (name: string, stance: Position['stance'], given: Partial<Position> = {}) =>
    held(name, stance, { target: accord, ...given })

  test('of the plan as a whole each side is named by its best known voice, then whoever speaks for none, then what is inferred', () => {
    const whole = [
      onPlan('Northland', 'supports'),
      onPlan('Premier', 'supports'),
      onPlan('Mayor', 'supports', { basis: 'unnamed-source' }),
      onPlan('Southmark', 'opposes', { basis: 'unnamed-source' }),
      onPlan('Analyst', 'opposes'),
      onPlan('Envoy', 'supports', { basis: 'inference' }),
    ]
    expect(said([], { target: bank, plan: accord, onPlan: whole, voices })).toMatch(
      /Of the plan as a whole: Northland supports it; Mayor is reported to; Southmark is reported to oppose it; Analyst opposes it; Envoy is taken to support it, by a report’s author\.$/,
    )
  })

  test('no side hides behind others, and whoever speaks for a side stands with it', () => {
    const drafted = (...names: string[]) => names.map((name) => played(name, 'drafted', accord))
    const many = drafted('Envoy', 'Northland', 'Palace', 'Premier', 'Southmark')
    expect(said([], { target: bank, plan: accord, brokerages: many, voices })).toMatch(
      /Northland \(with Envoy\), Southmark and 2 others are reported to have drafted the plan\.$/,
    )
    expect(said([], { target: accord, brokerages: drafted('Envoy', 'Northland', 'Southmark'), voices })).toMatch(
      /Northland \(with Envoy\) and Southmark are reported to have drafted it\.$/,
    )
    expect(said([], { target: accord, brokerages: drafted('Envoy', 'Northland'), voices })).toMatch(
      /Northland and Envoy are reported to have drafted it\.$/,
    )
  })

  test('of a plan’s makers another role is named where the first would leave out a side', () => {
    const brokerages = [played('Envoy', 'negotiated', accord), played('Southmark', 'offered', accord)]
    expect(said([], { target: bank, plan: accord, brokerages, voices })).toMatch(
      /Envoy is reported to have negotiated the plan\. Southmark is reported to have offered the plan\.$/,
    )
  })
})
