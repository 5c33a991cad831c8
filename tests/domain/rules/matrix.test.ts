import { expect, test } from 'vitest'
import { matrixOf, type Tie } from '#domain/rules/matrix'
import { accord, bank, ref } from '#tests/server/analysis/pieces'

const north = { ...ref('Northland'), side: 'North' }
const south = { ...ref('Southmark'), side: 'South' }
const port = { ...ref('Port City'), side: 'South' }
const on = (actor: typeof north, target = bank): Pick<Tie, 'actor' | 'target' | 'way'> => ({
  actor,
  target: target.id,
  way: target === accord ? 'plan' : 'point',
})

const cellsOf = (ties: Tie[]) => matrixOf(['South', 'North'], [accord, bank], ties, new Map())

test('a pair has a cell for each way, a brokerage beside the stance on the very target', () => {
  const { actors, cells } = cellsOf([
    { ...on(north), kind: 'stands', stance: 'opposes', known: { basis: 'own-words' }, claims: 2 },
    { ...on(north), kind: 'answers', match: 'contradicts', known: { basis: 'our-reading' } },
    { ...on(north), kind: 'brokered' },
    { ...on(north, accord), kind: 'brokered' },
  ])
  expect(actors).toStrictEqual([north])
  expect(cells).toStrictEqual([
    { actor: 0, target: 0, way: 'plan', brokered: 1 },
    { actor: 0, target: 1, way: 'demand', match: 'contradicts', demands: 1, known: { basis: 'our-reading' } },
    { actor: 0, target: 1, way: 'point', stance: 'opposes', positions: 2, known: { basis: 'own-words' }, brokered: 1 },
  ])
})

test('where demands are answered differently they are split and counted, and no one answer is told', () => {
  const { cells } = cellsOf([
    { ...on(south), kind: 'answers', match: 'partly-meets', known: { basis: 'our-reading' } },
    { ...on(south), kind: 'answers', match: 'contradicts', known: { basis: 'named-source' } },
    { ...on(south), kind: 'answers', match: 'contradicts', known: { basis: 'our-reading' } },
  ])
  const split = { meets: 0, 'partly-meets': 1, contradicts: 2 }
  expect(cells).toStrictEqual([
    { actor: 0, target: 1, way: 'demand', split, demands: 3, known: { basis: 'named-source' } },
  ])
})

test('where demands are answered alike there is no split, and the strongest answer says how strong', () => {
  const { cells } = cellsOf([
    { ...on(south), kind: 'answers', match: 'contradicts', known: { basis: 'our-reading' } },
    { ...on(south), kind: 'answers', match: 'contradicts', known: { basis: 'unnamed-source' } },
  ])
  expect(cells).toStrictEqual([
    { actor: 0, target: 1, way: 'demand', match: 'contradicts', demands: 2, known: { basis: 'unnamed-source' } },
  ])
})

test('actors come in the order of their sides, then by how many cells they have, then by name', () => {
  const { actors } = cellsOf([
    { ...on(north), kind: 'brokered' },
    { ...on(south), kind: 'brokered' },
    { ...on(port), kind: 'brokered' },
    { ...on(south, accord), kind: 'brokered' },
  ])
  expect(actors).toStrictEqual([south, port, north])
})

test('a plan to which nothing ties anybody has its targets alone', () => {
  const silent = { kind: 'silent', whose: [] }
  expect(cellsOf([])).toStrictEqual({
    actors: [],
    targets: [
      { ...accord, state: silent },
      { ...bank, state: silent },
    ],
    cells: [],
  })
})
