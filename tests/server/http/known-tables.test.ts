import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { Basis, type Known } from '#domain/basis'
import { implicitPlan } from '#seed/implicit-plan'
import { parseTable } from '#server/analysis/csv-table'
import { routes } from '#server/http/routes'
import { datasets } from '../../as-strong.ts'
import { engines } from '../../engines.ts'
import { poorAccord } from '../../poor-accord.ts'
import { served } from '../served.ts'

const poor = 'one without bases, dates and plans'
const tables = routes.filter(({ hasTable }) => hasTable)
const cases = engines.flatMap((engine) =>
  [...datasets, [poor, poorAccord] as const].map(([name, dataset]) => ({ engine, name, dataset })),
)

type Row = Record<string, string>

describe.each(cases)('the tables of $name, on $engine.name', ({ engine, name, dataset }) => {
  const parley = served(engine, dataset)

  const filters = name === poor ? `&plan=${implicitPlan}` : ''
  const rowsOf = async (path: string): Promise<Row[]> => {
    const { status, text } = await request(parley.app).get(`/api/analysis/${path}`)
    expect([path, status]).toStrictEqual([path, 200])
    const { header, records, problems } = parseTable(text)
    expect(problems).toStrictEqual([])
    return records.map((fields) => Object.fromEntries(header.map((column, at) => [column, fields[at] ?? ''])))
  }

  test.each(tables)('have no false word: $path', async ({ path }) => {
    const { text } = await request(parley.app).get(`${path}?format=csv${path.endsWith('/sources') ? '' : filters}`)
    expect(text).not.toMatch(/\b(undefined|NaN|null|object Object)\b|on condition that ?[.,;)"]|\(\)|, ,/)
  })

  const known = (claim: Known) => [claim.basis, claim.hedged ? (claim.hedge ?? 'appears') : '']

  test('say of each act of a broker how it is known', async () => {
    const rows = (await rowsOf('bridges?format=csv')).filter(({ what }) => what === 'broker (recorded)')
    expect(rows.map(({ basis, hedge }) => [basis, hedge]).sort()).toStrictEqual(dataset.brokerages.map(known).sort())
    for (const row of rows) expect(row['in words']).toMatch(/\S\.$/)
  })

  test('say of each demand how it is known, and of each point that answers it', async () => {
    const rows = await rowsOf(`demands?format=csv${filters}`)
    for (const row of rows) {
      const record = dataset.demands.find(({ id }) => id === row['demand id'])
      expect([row['demand basis'], row['demand hedge']]).toStrictEqual(record && known(record))
      for (const point of row.points?.split('; ').filter(Boolean) ?? [])
        expect(Basis.options.some((basis) => point.includes(`, ${basis}`))).toBe(true)
    }
    expect(rows.length).toBeGreaterThan(0)
  })

  test('say of each side of a point, and of each pair, what was said and how it is known', async () => {
    const contested = await rowsOf(`contested?format=csv&ways=point,plan${filters}`)
    for (const row of contested)
      for (const side of ['supporters', 'opponents', 'no side'])
        for (const sayer of row[side]?.split(/(?<=\)); /).filter(Boolean) ?? [])
          expect(Basis.options.some((basis) => sayer.includes(`, ${basis}`))).toBe(true)
    expect(contested.length).toBeGreaterThan(0)
    for (const row of await rowsOf('agreement?format=csv'))
      for (const said of [row['a said'], row['b said']])
        expect(Basis.options.some((basis) => said?.includes(`, ${basis}`))).toBe(true)
  })

  test('say of each tie on what bases it rests', async () => {
    for (const mode of ['actors', 'points', 'actors-points'])
      for (const row of await rowsOf(`networks?format=csv&mode=${mode}`))
        expect(row['known by']).toMatch(/^\d+ (assert|is reported|are reported|by |on an unrecorded basis)/)
  })
})
