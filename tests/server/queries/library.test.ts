import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { cypherLimits } from '#domain/cypher'
import { GraphNode, GraphPath, GraphRelationship } from '#domain/graph-value'
import type { LibraryQuestion } from '#domain/question'
import { readDataset } from '#seed/dataset'
import { implicitPlan } from '#seed/implicit-plan'
import { loadDataset } from '#seed/load-dataset'
import type { GraphStore } from '#server/graph/graph-store'
import { library, questionGroups, readLibrary } from '#server/queries/library'
import { engines } from '../../engines.ts'
import { poorAccord } from '../../poor-accord.ts'
import { storeWith } from '../serving.ts'

const Answer = z.object({
  columns: z.array(z.string()),
  total: z.int(),
  rows: z.array(z.array(z.unknown())).min(1),
})
const answers = new Map(
  Object.entries(
    z.record(z.string(), Answer).parse(parse(readFileSync('tests/server/queries/library-answers.yaml', 'utf8'))),
  ),
)
const firstRows = new Map<string, unknown>()

describe.each(engines)('the library on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await engine.open()
    const read = readDataset('seed/us-russia-28-point-plan')
    if ('problems' in read) throw new Error('The shipped dataset has problems')
    await loadDataset(store, read.dataset)
  })
  afterAll(() => store.close())

  test.each(library())('$id has its answer, the same on each engine', async (question) => {
    const rows = await asked(store, question)
    const expected = answers.get(question.id)
    if (!expected) throw new Error(`library-answers.yaml has no ${question.id}`)
    const shown = rows.slice(0, expected.rows.length).map((row) => expected.columns.map((column) => told(row[column])))
    expect(shown).toStrictEqual(expected.rows)
    expect(rows).toHaveLength(expected.total)
    expect(rows).toStrictEqual(firstRows.get(question.id) ?? rows)
    firstRows.set(question.id, rows)
  })
})

describe.each(engines)('a side, on $name', (engine) => {
  const sided = library().filter(({ title }) => title.includes('on the side of'))
  let store: GraphStore
  beforeAll(async () => {
    store = await engine.open()
    const read = readDataset('seed/us-russia-28-point-plan')
    if ('problems' in read) throw new Error('The shipped dataset has problems')
    await loadDataset(store, read.dataset)
  })
  afterAll(() => store.close())

  test.each(sided)('has no mere member on it: $id', async ({ parameters, ...question }) => {
    const force = 'security-guarantees-task-force'
    const filled = parameters.map((one) => (one.kind === 'actor' ? { ...one, value: force } : one))
    expect(await asked(store, { ...question, parameters: filled })).toStrictEqual([])
  })

  test('has its government bodies on it', async () => {
    const [question] = sided.filter(({ id }) => id === 'pressures-on-a-side')
    if (!question) throw new Error('The library has no pressures-on-a-side')
    const rows = await asked(store, question)
    expect(rows.flatMap(({ weighs_on }) => weighs_on)).toContain('Armed forces of Ukraine')
  })
})

describe.each(engines)('on another dataset, on $name', (engine) => {
  test('every question of the library runs', async () => {
    const store = await storeWith(engine)
    try {
      for (const question of library()) await asked(store, question)
    } finally {
      await store.close()
    }
  })
})

/** What stands for the defaults of the shipped dataset in one without plans of its own. */
const poorly: Record<string, string> = { plan: implicitPlan, actor: 'southmark', point: 'tolls', source: 'table' }

describe.each(engines)('on data without bases, dates and plans, on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine, poorAccord)
  })
  afterAll(() => store.close())

  test.each(library())('$id says no false word', async ({ parameters, ...question }) => {
    const filled = parameters.map((one) => ({ ...one, value: poorly[one.kind] ?? one.value }))
    const rows = await asked(store, { ...question, parameters: filled })
    for (const row of rows) {
      expect(JSON.stringify(row)).not.toMatch(/undefined|NaN|object Object/)
      for (const [column, value] of Object.entries(row))
        if (/(^|_)(basis|known_by)$/.test(column) && !Array.isArray(value) && value !== null)
          expect(value).toBe('not-recorded')
    }
  })
})

describe('the shipped library', () => {
  const told = library().filter(({ form }) => form !== 'chart')

  test('tells no stance, demand, event or point without how it is known', () => {
    const claims = /\b(\w+)\.(?:stance|redLine|text|status) AS/g
    for (const { id, cypher } of told)
      for (const [, claim] of cypher.matchAll(claims)) {
        if (['took', 'quotation', 'reading'].includes(claim ?? '')) continue
        expect(cypher, id).toContain(`${claim}.basis AS`)
        expect(cypher, id).toMatch(new RegExp(`${claim}\\.hedged? `))
      }
  })

  test('tells no stance without its condition', () => {
    for (const { id, cypher } of told)
      for (const [, position] of cypher.matchAll(/\b(\w+)\.stance AS/g))
        expect(cypher, id).toContain(`${position}.condition AS`)
  })

  test('is listed by group, in the order of the groups', () => {
    const groups = [...new Set(library().map((question) => question.group))]
    expect(groups).toStrictEqual([...questionGroups])
  })

  test('has some question in each form', () => {
    const forms = new Set(library().map((question) => question.form))
    expect([...forms].sort()).toStrictEqual(['chart', 'graph', 'matrix', 'table'])
  })

  test('names every column in words', () => {
    for (const { id } of library())
      expect(answers.get(id)?.columns.every((c) => /^[a-z]+(_[a-z]+)*$/.test(c))).toBe(true)
  })
})

describe('a library that is written wrongly', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-library-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const right = [
    '// title: Which points has {plan}?',
    '// group: Points',
    '// shows: Its points.',
    '// reading: As they stand.',
    '// parameters:',
    '//   - { name: plan, kind: plan, label: Plan, value: accord }',
    'MATCH (plan:Plan:parley {id: $plan})<-[:IN_PLAN]-(point)',
    'RETURN point.id AS point_id',
  ]

  const complaintsOf = (lines: readonly string[], name = 'points-of-a-plan.cypher') => {
    const path = join(folder, name)
    writeFileSync(path, `${lines.join('\n')}\n`)
    try {
      readLibrary(folder)
      return []
    } catch (error) {
      return error instanceof Error ? error.message.replaceAll(`${folder}/`, '').split('\n') : []
    } finally {
      rmSync(path)
    }
  }
  const changed = (at: number, line: string) => right.with(at, line)

  test('as it is meant has no problems', () => expect(complaintsOf(right)).toStrictEqual([]))

  test.each<[string, string[], string]>([
    ['a group that is none', changed(1, '// group: Dots'), `2: group: expected one of ${questionGroups.join(', ')}`],
    ['an absent key', right.toSpliced(3, 1), '1: reading: expected a value; the key is absent'],
    ['an unknown key', changed(3, '// readings: As they stand.'), '1: head: expected no such key as readings'],
    [
      'a kind of parameter that is none',
      changed(5, '//   - { name: plan, kind: plot, label: Plan, value: accord }'),
      '6: parameters.0.kind: expected one of actor, point, plan, issue, source, day, text, number',
    ],
    [
      'a parameter that the query does not use',
      changed(6, 'MATCH (point)'),
      '6: parameters.0.name: expected a parameter that the query uses, as $plan',
    ],
    [
      'a parameter that is not declared',
      changed(7, 'RETURN point.id AS point_id LIMIT $most'),
      '8: cypher: expected parameters to declare $most',
    ],
    [
      'a title with a name of no parameter',
      changed(0, '// title: Which {points}?'),
      '1: title: expected {points} to be',
    ],
    ['no query', right.slice(0, 6), '7: cypher: expected a query below the head'],
    ['broken YAML', changed(0, '// title: Which: what?'), '1: head: expected valid YAML'],
  ])('names file, line and field of %s', (_, lines, complaint) => {
    expect(complaintsOf(lines).some((line) => line.startsWith(`points-of-a-plan.cypher:${complaint}`))).toBe(true)
  })

  test('names every problem of every file at once', () => {
    writeFileSync(join(folder, 'other.cypher'), 'RETURN 1 AS one\n')
    const complaints = complaintsOf(changed(1, '// group: Dots'), 'Points.cypher')
    rmSync(join(folder, 'other.cypher'))
    expect(complaints.map((line) => line.split(': expected')[0])).toStrictEqual([
      'Points.cypher:2: group',
      'Points.cypher:1: file',
      'other.cypher:1: head',
    ])
  })

  test('is told where there is no folder', () => {
    expect(() => readLibrary(join(folder, 'nowhere'))).toThrow('expected a folder of questions that can be read')
  })
})

/** Asked as a user asks it: in the sandbox, and within the limits. */
async function asked(store: GraphStore, { cypher, parameters }: LibraryQuestion): Promise<Record<string, unknown>[]> {
  const params = Object.fromEntries(parameters.map(({ name, value }) => [name, value]))
  const { columns, rows } = await store.ask({
    asker: 'test',
    query: cypher,
    params,
    rows: cypherLimits.rows.otherwise,
    bytes: cypherLimits.answerBytes,
    seconds: cypherLimits.seconds.most,
  })
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))
}

/** A graph value in a word or two. */
function told(value: unknown): unknown {
  const node = GraphNode.safeParse(value)
  if (node.success) return node.data.properties.id
  const relationship = GraphRelationship.safeParse(value)
  if (relationship.success) return `${relationship.data.from} ${relationship.data.type} ${relationship.data.to}`
  const path = GraphPath.safeParse(value)
  if (path.success) return path.data.nodes.map(({ properties }) => properties.id)
  return value
}
