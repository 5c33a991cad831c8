import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { GraphSchema } from '#domain/graph-schema'
import { unknownNames } from '#domain/unknown-names'
import { readDataset } from '#seed/dataset'
import { nodeRows } from '#seed/nodes'
import { relationshipRows } from '#seed/relationships'

const read = readDataset('seed/us-russia-28-point-plan')
if ('problems' in read) throw new Error('The shipped dataset has problems')
const { dataset } = read
const keysOf = (all: readonly object[]) => [...new Set(all.flatMap((one) => Object.keys(one)))]
const rows = relationshipRows(dataset)

/** The schema of the shipped dataset, without what joins which labels. */
const schema: GraphSchema = {
  labels: Object.entries(nodeRows(dataset)).map(([name, nodes]) => ({
    name,
    count: nodes.length,
    properties: keysOf(nodes),
  })),
  relationships: [...new Set(rows.map(({ type }) => type))].map((type) => {
    const own = rows.filter((row) => row.type === type)
    const properties = keysOf(own.map((row) => row.properties))
    return { type, from: 'Actor', to: 'Actor', count: own.length, properties }
  }),
}

const told = (query: string) => unknownNames(query, schema)
const folder = 'server/queries/library'

describe('a query is told', () => {
  test.each<[string, string, string[]]>([
    ['a label', 'MATCH (b:Briefing) RETURN b', ['Nothing here has the label `Briefing`.']],
    ['a label behind a marker', 'MATCH (n:parley:Foo) RETURN n', ['Nothing here has the label `Foo`.']],
    ['a label of a list', 'MATCH (n:Actor|Foo) RETURN n', ['Nothing here has the label `Foo`.']],
    ['a label in a condition', 'MATCH (n) WHERE NOT n:Foo RETURN n', ['Nothing here has the label `Foo`.']],
    ['a label in backticks', 'MATCH (n:`Odd one`) RETURN n', ['Nothing here has the label `Odd one`.']],
    ['a type', 'MATCH (a)-[:LIKES]->(b) RETURN a', ['Nothing here has the relationship `LIKES`.']],
    [
      'a type of a list',
      'MATCH (a)-[r:HOLDS|LIKES*1..2]->(b) RETURN a',
      ['Nothing here has the relationship `LIKES`.'],
    ],
    ['a property', 'MATCH (a:Actor) RETURN a.nickname', ['Nothing here has the property `nickname`.']],
    [
      'a property in a pattern',
      "MATCH (a:Actor {nickname: 'x'}) RETURN a",
      ['Nothing here has the property `nickname`.'],
    ],
    [
      'a value',
      "MATCH (p:Position) WHERE p.stance = 'neutral' RETURN p",
      ['No `stance` is `neutral`: it is one of `supports`, `conditional`, `opposes`, `mixed`, `undeclared`.'],
    ],
    [
      'each value of a list',
      "MATCH (e:Event) WHERE e.status IN ['held', 'off'] RETURN e",
      ['No `status` is `off`: it is one of `held`, `planned`, `possible`, `on-hold`, `cancelled`.'],
    ],
    [
      'all of it, each once',
      'MATCH (x:Foo)-[:BAR]->(:Foo) RETURN x',
      ['Nothing here has the label `Foo`.', 'Nothing here has the relationship `BAR`.'],
    ],
  ])('%s that is not there', (_, query, expected) => expect(told(query)).toStrictEqual(expected))

  const briefed =
    "No `role` is `briefed`: who was merely told is no broker now: ask for `TOOK_PART {status: 'informed'}`."
  test.each([
    "MATCH (a:Actor)-[:BROKERED {role: 'briefed'}]->(p:Plan) RETURN a, p",
    "MATCH (b:Brokerage:parley {role: 'briefed'}) RETURN b",
    "MATCH (b:Brokerage) WHERE b.role = 'briefed' RETURN b",
    "MATCH (a)-[b:BROKERED]->() WHERE b.role <> 'briefed' RETURN a",
    "MATCH (b:Brokerage) WHERE b.role IN ['drafted', 'briefed'] RETURN b",
  ])('what to ask instead of the role briefed: %s', (query) => expect(told(query)).toStrictEqual([briefed]))
})

describe('a query is told nothing', () => {
  test.each(readdirSync(folder))('that is in the library: %s', (name) => {
    expect(told(readFileSync(`${folder}/${name}`, 'utf8').replace(/^\/\/.*$/gm, ''))).toStrictEqual([])
  })

  test.each([
    ['of names in texts and comments', "MATCH (a:Actor) WHERE a.name = '(x:Foo)' RETURN a // (y:Bar {baz: 1})"],
    ['of maps of its own', 'MATCH (a:Actor) RETURN {nickname: a.name, kind: {of: a.kind}} AS map'],
    ['of a projection', 'MATCH (a:Actor) RETURN a {.name, other: a.kind} AS map'],
    ['of a map in a function', 'MATCH (a:Actor) RETURN collect({nickname: a.name})[0] AS map'],
    ['of what a list holds', 'UNWIND [{nickname: 1}] AS row RETURN row.nickname'],
    ['of functions with a dot', 'MATCH (a:Actor) RETURN a.name, date.truncate(1), 1.5 AS x'],
    [
      'of a free text that is called like a word of a list',
      "MATCH (:Actor)-[t:TOOK_PART {role: 'briefed'}]->() RETURN t",
    ],
    ['of slices and cases', 'MATCH (a:Actor) RETURN a.aliases[0..2], CASE WHEN a:Actor THEN 1 ELSE 0 END AS x'],
    ['of properties of what others keep beside', 'MATCH (f:Actor:SavedQuestion) RETURN f.id'],
    ['of what cannot be read', 'MATCH (a:Actor RETURN ]}) a.b.c {'],
  ])('%s', (_, query) => expect(told(query)).toStrictEqual([]))
})
