import { expect, test } from 'vitest'
import { campsFrom } from '#client/camps/camps-from.ts'
import { sayCamp, sayCampOf, sayGround } from '#client/camps/say-camps.ts'
import { lakeCoalitions, lakePairs } from './found-camps.ts'

const lake = campsFrom(lakeCoalitions, lakePairs)
const { ground } = lakeCoalitions
const fewer = campsFrom({ ...lakeCoalitions, ground: { ...ground, actors: 2 } }, lakePairs)

test('the largest camp is A, and who agrees most in it stands first', () => {
  expect(lake.camps.map(({ letter, members }) => [letter, ...members.map(({ name }) => name)])).toStrictEqual([
    ['A', 'Upper Cantons', 'Office of the Premier', 'Northland'],
    ['B', 'River Union', 'Southmark'],
  ])
})

test('a camp is said by how many are in it and who leads', () => {
  expect(lake.camps.map(sayCamp)).toStrictEqual([
    '3 around Upper Cantons and Office of the Premier',
    'River Union and Southmark',
  ])
})

test.each([
  ['northland', 'camp A'],
  ['southmark', 'camp B'],
  ['premier-lindqvist', 'in no camp (agrees with nobody enough)'],
  ['fishing-fleet', 'in no camp (shares no point with anybody)'],
  ['envoy-adler', 'in no camp (takes no side that counts)'],
])('%s is %s', (actor, said) => {
  expect(sayCampOf(lake, actor)).toBe(said)
})

test('two who take a side make no camp', () => {
  expect(fewer.camps).toStrictEqual([])
  expect(sayCampOf(fewer, 'northland')).toBe('in no camp (too few take a side)')
})

test('what they rest on is said, and that nobody declared it', () => {
  expect(sayGround(lake)).toBe(
    'Camps are computed from 1 shared point in 2 reports, across all plans, as of 26 Nov 2030; not what anyone declared. 9 positions of 6 actors on 3 points: one position more can change the picture.',
  )
})
