import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Demand } from '#domain/demand'
import { PlanPoint } from '#domain/plan-point'
import type { Ref } from '#domain/ref'
import { FindingKind } from '#domain/source-drop'
import { stances } from '#domain/stance'
import { findingsOf } from '#server/analysis/findings'
import { derivable, dropped, sourceDrops } from '#server/analysis/source-drop'
import { runs } from '#tests/runs'
import { asked, from, said, took } from './asked.ts'
import { accord, bank, ref } from './pieces.ts'

const targets = [bank, ref('The dam', 'PlanPoint'), ref('The island', 'PlanPoint'), accord]
const sources = ['courier', 'post', 'radio', 'herald'].map((id): Ref => ({ id, label: 'Source', name: id }))
const cited = fc.subarray(
  sources.map(({ id }) => id),
  { minLength: 1, maxLength: 2 },
)

const someone = fc.constantFrom('Ada', 'Ben', 'Cem', 'Dan', 'Eve')
const position = fc.record({
  holder: someone,
  target: fc.constantFrom(...targets),
  stance: fc.constantFrom(...stances),
  date: fc.constantFrom(undefined, '2030-11', '2030-11-01', '2030-11-20', '2031-01-01'),
  basis: fc.constantFrom('own-words', 'named-source', 'inference'),
  sources: cited,
})
const demand = fc.record({
  actor: someone,
  sources: cited,
  matches: fc.array(
    fc.record({ point: fc.constantFrom(...targets.slice(0, 3)), kind: fc.constantFrom('meets', 'contradicts') }),
    {
      maxLength: 2,
    },
  ),
})
const choice = fc.record({
  rollup: fc.constantFrom('speaker', 'party'),
  when: fc.constantFrom({ asOf: '2030-12-31' }, { from: '2030-11-01' }),
  values: fc.constantFrom({}, { conditional: 0.5, mixed: 0.2 }),
})

const points = fc.tuple(cited, cited, cited).map((of) =>
  targets.slice(0, 3).map(({ id, name }, at) => {
    const tally = { supports: 0, conditional: 0, opposes: 0, mixed: 0, undeclared: 0, brokered: 0 }
    return PlanPoint.parse({
      ...{ id, title: name, text: name, status: 'reported', order: 1, plan: accord, tally, strength: 1 },
      ...{ issues: [], succeeds: [], succeededBy: [], citations: from(...(of[at] ?? [])) },
    })
  }),
)

test('without each source the same findings fall, change and arise as if all were derived again', () => {
  fc.assert(
    fc.property(
      fc.array(position, { maxLength: 24 }),
      fc.array(demand, { maxLength: 4 }),
      points,
      choice,
      (held, made, within, how) => {
        const positions = held.map(({ holder, stance, target, date, basis, sources: of }, at) =>
          took(holder, stance, target, { id: `p${at}`, date, basis, citations: from(...of) }),
        )
        const demands = made.map(({ actor, sources: of, matches }, at) =>
          Demand.parse({
            ...{ id: `d${at}`, title: `D${at}`, text: 'Land', redLine: false, issues: [], strength: 1 },
            ...{ actors: [ref(actor)], citations: from(...of) },
            matches: matches.map((match) => ({ ...match, why: 'So.', basis: 'inference', strength: 1, citations: [] })),
          }),
        )
        const spoken = said(positions, { Ada: ['Northland'], Ben: ['Northland'] })
        const material = { ...spoken, demands, points: within, plans: [accord] }
        const all = findingsOf(material, asked(how))
        const again = sources.map((source) => ({
          source,
          ...dropped(all, findingsOf(material, asked({ ...how, without: source.id }))),
        }))
        const drops = sourceDrops(sources, material, asked(how))
        expect(JSON.stringify(drops)).toBe(JSON.stringify({ findings: all, sources: again }))
      },
    ),
    { numRuns: runs(60) },
  )
})

test('camps and bridges are left out, and that is said, where there are too many pairs and sources', () => {
  const ground = (sharing: number) => ({ pairs: { sharing, of: sharing } })
  expect(derivable(FindingKind.options, ground(1_000), 40)).toStrictEqual({ derived: FindingKind.options, caution: [] })
  expect(derivable(FindingKind.options, ground(40_000), 400)).toStrictEqual({
    derived: ['stance', 'agreement', 'contested', 'demand'],
    caution: [
      'Who falls together and who is between is left out: there are too many to find them without each of 400 sources.',
    ],
  })
  expect(derivable(['stance'], ground(40_000), 400).caution).toStrictEqual([])
})
