import { expect, test } from 'vitest'
import { agreementGrid, tieKey } from '#client/views/analysis/agreement/agreement-grid.ts'
import { accordGraph } from '#client/views/analysis/agreement/agreement-network.tsx'
import type { ActorNetwork } from '#domain/actor-network'
import { Ground } from '#domain/ground'
import { anActor } from '../refs.ts'

const ground = Ground.parse({
  ...{ rollup: 'speaker', plans: [], ways: ['point'], positions: 8, actors: 5, points: 3, sources: 2, oneSource: 1 },
  weak: { inference: 0, 'our-reading': 0, 'not-recorded': 0 },
  ...{ leftOut: { conditional: 0, mixed: 0, undeclared: 0 }, pairs: { sharing: 4, of: 10 }, cautions: [] },
})

const actors = ['Aland', 'Beland', 'Celand', 'Deland', 'Eland'].map(anActor)

const cell = (row: number, column: number, agreements: number, conflicts: number) => {
  return { row, column, value: agreements - conflicts, agreements, conflicts }
}

const network: ActorNetwork = {
  ...{ ground, measures: [], mode: 'actors', measure: 'subtract', normalise: 'none', duplicates: 'range' },
  rows: actors,
  columns: actors,
  cells: [cell(0, 2, 1, 0), cell(1, 2, 2, 0), cell(0, 3, 0, 1), cell(2, 3, 1, 1), cell(2, 2, 9, 0)],
}

const camps = [[0, 1, 2], [3]].map((members) => members.flatMap((at) => actors[at] ?? []))
const grid = agreementGrid(network, { camps })

test('stands camp by camp, who agrees most within it first, and those in none last', () => {
  expect(grid.groups.map(({ camp, actors: own }) => [camp, own.map(({ name }) => name)])).toStrictEqual([
    ['A', ['Celand', 'Beland', 'Aland']],
    ['B', ['Deland']],
    [undefined, ['Eland']],
  ])
})

test('knows a tie from either side, and none of an actor with itself', () => {
  expect(grid.ties.get(tieKey('deland', 'aland'))).toStrictEqual({ value: -1, agreements: 0, conflicts: 1 })
  expect(grid.ties.get(tieKey('celand', 'celand'))).toBeUndefined()
  expect(grid.ties.size).toBe(4)
})

test('is the same as a network: a line for each tie, none for silence', () => {
  const { groups, lines } = accordGraph(grid)
  expect(lines.map(({ says, sign }) => [sign, says])).toStrictEqual([
    ['agrees', 'Celand and Beland agree twice'],
    ['agrees', 'Celand and Aland agree once'],
    ['divided', 'Celand and Deland agree once and differ once'],
    ['differs', 'Aland and Deland differ once'],
  ])
  expect(groups.map(({ title, letter, actors: own }) => [title, letter, own[0]?.says])).toStrictEqual([
    ['Camp A', 'A', 'Celand, camp A: agrees with 2, differs from 0, both with 1'],
    ['Camp B', 'B', 'Deland, camp B: agrees with 0, differs from 1, both with 1'],
    ['In no camp', undefined, 'Eland, in no camp: agrees with 0, differs from 0, both with 0'],
  ])
})
