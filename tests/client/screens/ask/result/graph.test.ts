import { describe, expect, test } from 'vitest'
import { graphIn } from '#client/screens/ask/result/graph.ts'
import { networkOf } from '#client/screens/ask/result/network.ts'
import type { CypherAnswer } from '#domain/cypher'
import { answer, columnsIn, node, relationship, things } from '../answers.ts'

const graphOf = (given: CypherAnswer) => graphIn(given, columnsIn(given), things)
const linksOf = (given: CypherAnswer) =>
  graphOf(given).links.map(({ from, type, to, directed }) => [from, type, to, directed])
const idsOf = (given: CypherAnswer) => graphOf(given).nodes.map(({ id }) => id)

describe('the graph of an answer', () => {
  test('has its nodes and relationships, each once', () => {
    const [north, locks, opposes] = [
      node('Actor', 'northland', { name: 'Northland' }),
      node('PlanPoint', 'locks', { title: 'Open locks' }),
      relationship('northland', 'OPPOSES', 'locks', { from: '2030' }),
    ]
    const given = answer(['a', 'r', 'p'], [north, opposes, locks], [north, opposes, locks])
    const ofNorth = { id: 'northland', label: 'Actor', name: 'Northland' }
    expect(graphOf(given)).toStrictEqual({
      nodes: [
        { ...ofNorth, ref: ofNorth, properties: north.properties },
        {
          id: 'locks',
          label: 'PlanPoint',
          name: 'Open locks',
          ref: { id: 'locks', label: 'PlanPoint', name: 'Open locks' },
          properties: locks.properties,
        },
      ],
      links: [
        {
          id: 'northland-OPPOSES-locks-{"from":"2030"}',
          type: 'OPPOSES',
          from: 'northland',
          to: 'locks',
          directed: true,
          properties: { from: '2030' },
        },
      ],
    })
  })

  test('has every step of a path, and what lists and maps hold', () => {
    const path = {
      kind: 'path',
      nodes: [node('Actor', 'northland'), node('Position', 'p'), node('Plan', 'accord')],
      relationships: [relationship('northland', 'HOLDS', 'p'), relationship('p', 'ABOUT', 'accord')],
    }
    const given = answer(['path', 'more'], [path, { deep: [[node('Demand', 'free-river')]] }])
    expect(idsOf(given)).toStrictEqual(['northland', 'p', 'accord', 'free-river'])
    expect(linksOf(given)).toStrictEqual([
      ['northland', 'HOLDS', 'p', true],
      ['p', 'ABOUT', 'accord', true],
    ])
  })

  test('has no node for a map that only looks like one, and yet what that map holds', () => {
    const lookalike = { kind: 'map', entries: { ...node('Actor', 'nobody'), whom: node('Actor', 'northland') } }
    expect(idsOf(answer(['map'], [lookalike], [[lookalike]]))).toStrictEqual(['northland'])
  })

  test('has both ends of a relationship that stands alone, by name where they are known', () => {
    const { nodes } = graphOf(answer(['r'], [relationship('northland', 'MET', 'somebody')]))
    expect(nodes.map(({ name, label }) => [name, label])).toStrictEqual([
      ['Northland', 'Actor'],
      ['somebody', 'Thing'],
    ])
  })

  test('ties what a row names, by its stance where there is one', () => {
    const given = answer(
      ['actor_id', 'point_id', 'stance'],
      ['northland', 'locks', 'opposes'],
      ['southmark', 'locks', null],
    )
    expect(linksOf(given)).toStrictEqual([
      ['northland', 'opposes', 'locks', true],
      ['southmark', 'IN_ONE_ROW', 'locks', false],
    ])
  })

  test('gives nobody a stance on the record of a stance', () => {
    const record = node('Position', 'northland-opposes-locks', { title: 'Northland · opposes · Open locks' })
    const given = answer(
      ['a', 'x', 'p', 'stance'],
      [node('Actor', 'northland', { name: 'Northland' }), record, node('PlanPoint', 'locks', {}), 'opposes'],
    )
    expect(linksOf(given)).toStrictEqual([
      ['northland', 'IN_ONE_ROW', 'northland-opposes-locks', false],
      ['northland-opposes-locks', 'IN_ONE_ROW', 'locks', false],
    ])
  })

  test('ties by the name of a column that is a stance, or how a demand is met', () => {
    const given = answer(['point', 'meets', 'contradicts'], ['locks', ['A free river'], ['No foreign troops']])
    expect(linksOf(given)).toStrictEqual([
      ['locks', 'meets', 'free-river', true],
      ['locks', 'contradicts', 'no-troops', true],
    ])
    expect(networkOf(graphOf(given)).nodes.map(({ group }) => group)).toStrictEqual([
      'PlanPoint',
      'Demand met',
      'Demand contradicted',
    ])
  })

  test('never ties a thing to itself', () => {
    expect(linksOf(answer(['a', 'b'], ['northland', 'Northland']))).toStrictEqual([])
  })

  test('says a line as strongly as it is known, and ties rows with what they say of it', () => {
    const says = (given: ReturnType<typeof answer>) => networkOf(graphOf(given)).lines.map((line) => line.says)
    const known = (type: string, properties: Record<string, unknown>) =>
      says(answer(['r'], [{ ...relationship('northland', type, 'locks'), properties }]))[0]
    expect(known('OPPOSES', { basis: 'own-words' })).toBe('Northland opposes Open locks')
    expect(known('OPPOSES', { basis: 'inference' })).toBe(
      'Northland is taken to oppose Open locks, by a report’s author',
    )
    expect(known('BROKERED', { basis: 'unnamed-source', hedged: true, hedge: 'may', role: 'leaked' })).toBe(
      'Northland may have leaked Open locks, it is reported',
    )
    expect(known('CONDITIONAL_ON', { basis: 'own-words', condition: 'the tolls stay' })).toBe(
      'Northland backs Open locks on condition that the tolls stay',
    )
    expect(known('CONDITIONAL_ON', { basis: 'own-words' })).toContain('on a condition that is not recorded')
    expect(known('REPRESENTS', { basis: 'our-reading', hedged: true })).toBe(
      'Northland appears to speak for Open locks, by our reading',
    )
    const row = answer(
      ['actor', 'point', 'stance', 'basis', 'hedge'],
      ['northland', 'locks', 'opposes', 'inference', 'may'],
    )
    expect(graphOf(row).links.map(({ properties }) => properties)).toStrictEqual([{ basis: 'inference', hedge: 'may' }])
    expect(says(row)).toStrictEqual(['Northland may oppose Open locks, as a report’s author takes it'])
  })

  test('draws what our types mean with their signs, and says it in a sentence', () => {
    const { lines } = networkOf(
      graphOf(
        answer(
          ['r'],
          [relationship('northland', 'SUPPORTS', 'locks')],
          [relationship('northland', 'BROKERED', 'accord')],
          [relationship('locks', 'PARTLY_MEETS', 'free-river')],
          [relationship('locks', 'IN_PLAN', 'accord')],
        ),
      ),
    )
    expect(lines.map(({ sign, says }) => [sign, says])).toStrictEqual([
      ['supports', 'Northland is recorded as supporting Open locks'],
      ['broker', 'Northland is recorded as having brokered The accord'],
      ['partly-meets', 'Open locks is recorded as meeting in part A free river'],
      ['link', 'Open locks is a point of The accord'],
    ])
  })
})
