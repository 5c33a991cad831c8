import { describe, expect, test } from 'vitest'
import { byKind, byStep } from '#client/canvas/layouts/network/groups.ts'
import { cappedNetwork, type Network } from '#client/canvas/layouts/network/material.ts'
import { networkScene, withoutWords } from '#client/canvas/layouts/network/network.ts'
import type { Label } from '#domain/ref'

/** A graph of things named by their kind and a number, and of lines between them. */
function network(things: Record<string, Label>, ...lines: [string, string][]): Network {
  return {
    nodes: Object.entries(things).map(([id, label]) => ({
      ref: { id, label, name: id },
      group: label,
      tone: 'plain',
      says: id,
    })),
    lines: lines.map(([from, to]) => ({ from, to, sign: 'link', words: 'leads to', says: `${from} leads to ${to}` })),
  }
}

const named = (given: Network) => byKind(given).map(({ name }) => name)
const steps = (given: Network) => byStep(given)?.map(({ nodes }) => nodes.map(({ ref }) => ref.id))

describe('the columns of a graph', () => {
  test('stand as a sentence runs: who speaks, what is said, what it is about', () => {
    const given = network({ plan: 'Plan', demand: 'Demand', actor: 'Actor' }, ['actor', 'demand'], ['demand', 'plan'])
    expect(named(given)).toStrictEqual(['Actor', 'Demand', 'Plan'])
  })

  test('stand otherwise where most lines would run across names that they do not lead to', () => {
    const given = network(
      { a: 'Actor', b: 'Actor', c: 'Actor', one: 'PlanPoint', two: 'PlanPoint', plan: 'Plan' },
      ['a', 'plan'],
      ['b', 'plan'],
      ['c', 'plan'],
      ['a', 'one'],
      ['a', 'two'],
    )
    expect(named(given)).toStrictEqual(['PlanPoint', 'Actor', 'Plan'])
  })
})

describe('things of one kind', () => {
  test('stand in steps, from who leads to others to who is led to', () => {
    const given = network(
      { aide: 'Actor', office: 'Actor', president: 'Actor', state: 'Actor' },
      ['aide', 'office'],
      ['office', 'president'],
      ['president', 'state'],
      ['aide', 'state'],
    )
    expect(steps(given)).toStrictEqual([['aide'], ['office'], ['president'], ['state']])
  })

  test('have no steps where they lead in a circle, or nowhere', () => {
    expect(steps(network({ a: 'Actor', b: 'Actor' }, ['a', 'b'], ['b', 'a']))).toBeUndefined()
    expect(steps(network({ a: 'Actor', b: 'Actor' }))).toBeUndefined()
  })
})

describe('a graph as a scene', () => {
  test('never names a line as a thing is named', () => {
    const given = network({ a: 'Actor', b: 'Plan', 'a-link-b': 'Position' }, ['a', 'b'], ['a', 'a-link-b'])
    const { nodes, edges } = networkScene(given, { width: 900, height: 500, scale: 1 }, (group) => group)
    const ids = [...nodes, ...edges].map(({ id }) => id)
    expect(new Set(ids).size).toBe(5)
    expect(ids).toHaveLength(5)
  })

  test('has those with the most lines where there are too many, and counts what it leaves out', () => {
    const given = network({ hub: 'Actor', a: 'Plan', b: 'Plan', c: 'Plan' }, ['hub', 'a'], ['hub', 'b'])
    const { drawn, leftOut } = cappedNetwork(given, { nodes: 2, lines: 9 })
    expect(drawn.nodes.map(({ ref }) => ref.id)).toStrictEqual(['hub', 'a'])
    expect(leftOut).toStrictEqual({ nodes: 2, lines: 1 })
  })

  test('has words on its lines as long as they tell them apart, and as there is room', () => {
    const silentOf = (...words: string[]) => [...withoutWords(words.map((word) => ({ sign: 'link', words: word })))]
    const times = (count: number, word: string) => Array.from({ length: count }, () => word)
    expect(silentOf('leads', 'leads')).toStrictEqual(['leads'])
    expect(silentOf('leads', 'follows')).toStrictEqual([])
    expect(silentOf(...times(20, 'leads'), 'follows')).toStrictEqual(['leads'])
    expect(silentOf(...times(60, 'leads'), 'follows')).toStrictEqual(['leads', 'follows'])
  })
})
