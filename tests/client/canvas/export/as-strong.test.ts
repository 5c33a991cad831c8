import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokerageRows, demandRows, matchRows, partRows, positionRows } from '#client/canvas/export/claim-rows.ts'
import { columns, type Row, toCells } from '#client/canvas/export/row.ts'
import { Basis, Hedge, type Known, strengthOf } from '#domain/basis'
import { toCsv } from '#domain/csv'
import type { Dataset } from '#domain/dataset'
import { Demand } from '#domain/demand'
import { NegotiationEvent, partStatusOf } from '#domain/event'
import type { Position } from '#domain/position'
import { parseTable } from '#server/analysis/csv-table'
import { actsIn, asKnownBy, asRef, datasets, expectAsStrong, positionsIn } from '../../../as-strong.ts'
import { poorAccord } from '../../../poor-accord.ts'

const all: [string, Dataset][] = [...datasets, ['one without bases, dates and plans', poorAccord]]

function demandsIn({ demands }: Dataset): Demand[] {
  return demands.map((record) =>
    Demand.parse({
      ...record,
      actors: record.actors.map((id) => asRef(id)),
      issues: [],
      strength: strengthOf[record.basis],
      matches: record.matches.map((match) => ({
        ...match,
        point: asRef(match.point, 'PlanPoint'),
        strength: strengthOf[match.basis],
      })),
    }),
  )
}

function eventsIn({ events }: Dataset): NegotiationEvent[] {
  return events.map((record) =>
    NegotiationEvent.parse({
      ...record,
      participants: record.participants.map((part) => ({
        ...part,
        actor: asRef(part.actor),
        status: part.status ?? partStatusOf[record.status],
      })),
      plans: [],
      strength: strengthOf[record.basis],
    }),
  )
}

type Knowing = <C extends Known & { strength: number }>(claim: C) => C[]

type Said = { claim: Known & Partial<Pick<Position, 'stance' | 'condition'>>; rows: Row[] }

/** Every claim of a dataset as it is recorded, or as if it were known in each of the ways, with its rows. */
function saidIn(dataset: Dataset, known: Knowing): Said[] {
  const events = eventsIn(dataset).filter(({ participants }) => participants.length > 0)
  return [
    ...positionsIn(dataset)
      .flatMap(known)
      .map((claim) => ({ claim, rows: positionRows(claim, 'held') })),
    ...actsIn(dataset)
      .flatMap(known)
      .map((claim) => ({ claim, rows: brokerageRows(claim) })),
    ...events.flatMap(known).map((claim) => ({ claim, rows: partRows(claim) })),
    ...demandsIn(dataset).flatMap((demand) =>
      demand.actors.flatMap((actor) => [
        ...[demand].flatMap(known).map((claim) => ({ claim, rows: demandRows(actor, claim) })),
        ...demand.matches
          .flatMap(known)
          .map((claim) => ({ claim, rows: matchRows(actor, { id: demand.id, name: demand.title }, claim) })),
      ]),
    ),
  ]
}

function expectRow(row: Row, { claim }: Said) {
  expect(row.basis).toBe(claim.basis)
  expect(row.hedge).toBe(claim.hedged ? (claim.hedge ?? 'appears') : '')
  expect(row.condition).toBe(claim.stance === 'conditional' ? (claim.condition ?? 'not recorded') : '')
  // A title may hedge in its own words.
  expectAsStrong(row['in words'].replaceAll(/“[^”]*”/g, '“it”'), claim)
  expect(Object.values(row).join(' ')).not.toMatch(/\b(undefined|null|NaN)\b|on condition that ?[.,]/)
}

describe.each(all)('in the table of %s', (_, dataset) => {
  const asRecorded: Knowing = (claim) => [claim]
  const recorded = saidIn(dataset, asRecorded)

  test('each claim has its basis, hedge and condition in every row', () => {
    expect(recorded.length).toBeGreaterThan(5)
    for (const said of recorded) for (const row of said.rows) expectRow(row, said)
    expect(recorded.filter(({ rows }) => rows.length === 0)).toStrictEqual([])
  })

  test('each claim would have them if it were known in any other way', () => {
    for (const said of saidIn(dataset, asKnownBy)) for (const row of said.rows) expectRow(row, said)
  })

  test('a claim in own words reads otherwise than by inference', () => {
    const by = (basis: Basis) => saidIn(dataset, (claim) => [{ ...claim, basis }])
    const inferred = by('inference').flatMap(({ rows }) => rows)
    by('own-words')
      .flatMap(({ rows }) => rows)
      .forEach((row, at) => {
        expect(row.basis).not.toBe(inferred[at]?.basis)
        expect(row['in words']).not.toBe(inferred[at]?.['in words'])
      })
  })

  test('each event has its status, and a part that was not attended is none that was taken', () => {
    for (const event of eventsIn(dataset))
      for (const [at, part] of event.participants.entries()) {
        const row = partRows({ ...event, participants: [part] })[0]
        expect(row?.status, `${event.id} ${at}`).toBe(event.status)
        if (part.status !== 'attended') expect(row?.['in words']).not.toMatch(/taken part|took part/)
      }
  })

  test('a file keeps all of it', () => {
    const rows = recorded.flatMap((said) => said.rows)
    const { header, records, problems } = parseTable(toCsv(columns, toCells(rows)))
    expect(problems).toStrictEqual([])
    expect(header).toStrictEqual([...columns])
    expect(records.map((record) => record[header.indexOf('basis')])).toStrictEqual(rows.map(({ basis }) => basis))
  })
})

const known = fc.record({
  basis: fc.constantFrom(...Basis.options),
  hedge: fc.option(fc.constantFrom(...Hedge.options), { nil: undefined }),
  hedged: fc.boolean(),
  condition: fc.option(fc.constantFrom('the tolls stay', 'nobody “wins”', '=1+1'), { nil: undefined }),
  voiced: fc.boolean(),
  via: fc.uniqueArray(fc.constantFrom('Lake Radio', 'Ash'), { maxLength: 2 }),
})

test('any conditional position says its condition, in its cell and in words', () => {
  const [one] = positionsIn(poorAccord)
  if (!one) throw new Error('Nobody holds anything')
  fc.assert(
    fc.property(known, ({ basis, hedge, hedged, condition, voiced, via }) => {
      const position: Position = {
        ...one,
        stance: 'conditional',
        condition,
        basis,
        ...(hedged && { hedged, hedge }),
        voicedBy: voiced ? [asRef('envoy')] : [],
        citations: [{ source: 'table', paragraphs: [], via }],
      }
      const [row] = positionRows(position, 'held')
      if (!row) throw new Error('A position has no row')
      expectRow(row, { claim: position, rows: [] })
      expect(row['in words']).toContain(
        condition === undefined ? 'on a condition that is not recorded' : `on condition that ${condition}`,
      )
    }),
  )
})
