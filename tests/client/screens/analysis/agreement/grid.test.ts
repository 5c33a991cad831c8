import { expect, test } from 'vitest'
import { agreementGrid, tieKey } from '#client/screens/analysis/agreement/grid.ts'
import type { ActorNetwork } from '#domain/actor-network'
import { Ground } from '#domain/ground'
import { anActor, aPair, aPoint } from '../refs.ts'

const ground = Ground.parse({
  ...{ rollup: 'speaker', plans: [], ways: ['point'], positions: 8, actors: 5, points: 3, sources: 2, oneSource: 1 },
  weak: { inference: 0, 'our-reading': 0, 'not-recorded': 0 },
  ...{ leftOut: { conditional: 0, mixed: 0, undeclared: 0 }, pairs: { sharing: 4, of: 10 }, cautions: [] },
})

const actors = ['Aland', 'Beland', 'Celand', 'Deland', 'Eland'].map(anActor)

const cell = (row: number, column: number, agreements: number, conflicts: number) => {
  return { row, column, value: agreements - conflicts, agreements, conflicts, known: '' }
}

const network: ActorNetwork = {
  ...{ ground, measures: [], mode: 'actors', measure: 'subtract', normalise: 'none', duplicates: 'range' },
  rows: actors,
  columns: actors,
  cells: [cell(0, 2, 1, 0), cell(1, 2, 2, 0), cell(0, 3, 0, 1), cell(2, 3, 1, 1), cell(2, 2, 9, 0)],
  total: 5,
}

const camps = [[0, 1, 2], [3]].map((members) => members.flatMap((at) => actors[at] ?? []))
const pairs = [
  aPair('Beland', 'Celand', { on: aPoint('Tolls'), agreements: 1 }, { on: aPoint('Locks'), agreements: 1 }),
  aPair('Aland', 'Celand', { on: aPoint('Tolls'), agreements: 1 }),
  aPair('Celand', 'Deland', { on: aPoint('Tolls'), agreements: 1 }, { on: aPoint('Locks'), conflicts: 1 }),
  aPair('Aland', 'Deland', { on: aPoint('Tolls'), conflicts: 1 }),
]
const grid = agreementGrid(network, { camps }, pairs)

test('stands camp by camp, who agrees most within it first, and those in none last', () => {
  expect(grid.groups.map(({ camp, actors: own }) => [camp, own.map(({ name }) => name)])).toStrictEqual([
    ['A', ['Celand', 'Beland', 'Aland']],
    ['B', ['Deland']],
    [undefined, ['Eland']],
  ])
})

test('knows a tie from either side, and none of an actor with itself', () => {
  expect(grid.ties.get(tieKey('deland', 'aland'))).toMatchObject({ value: -1, agreements: 0, conflicts: 1 })
  expect(grid.ties.get(tieKey('celand', 'celand'))).toBeUndefined()
  expect(grid.ties.size).toBe(4)
})

test('of very many actors has those who share most with others, and says how many are left out', () => {
  const many = Array.from({ length: 200 }, (_, at) => anActor(`Actor ${at}`))
  const last = [197, 198, 199].flatMap((row) => [cell(row, 0, 3, 0), cell(row, 1, 0, 3)])
  const large = agreementGrid({ ...network, rows: many, columns: many, cells: last }, { camps: [] }, [])
  expect(large.actors.length + large.omitted).toBe(200)
  expect(large.omitted).toBeGreaterThan(0)
  const names = large.actors.map(({ name }) => name)
  for (const at of [0, 1, 197, 198, 199]) expect(names).toContain(`Actor ${at}`)
})
