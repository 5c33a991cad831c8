import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDataset } from '#seed/dataset'
import type { Engine, GraphStore, Row } from '#server/graph/graph-store'
import { migrations } from '#server/graph/versions/migrations'
import { schemaVersion } from '#server/graph/versions/schema-version'
import { readStamp } from '#server/graph/versions/stamp'
import { savedQuestions } from '#server/queries/saved-questions'
import { engines } from '../../../engines.ts'
import { graphContent } from '../../../graph-content.ts'
import { killWhenHere, run } from '../../../seed/parley-process.ts'
import { oldFolder, oldStore } from './old-store.ts'
import { asItIs, opened, sidesThen } from './opened.ts'

/** Where a migration is killed: before the statement with these words. Neo4j takes seconds to get an old store. */
const stages: Record<Engine['name'], string[]> = {
  grafeo: [
    'DROP CONSTRAINT',
    'CREATE CONSTRAINT',
    'SET n:parley',
    'SET q.cypher',
    'SET n.title',
    'StoreStamp',
    'commit',
  ],
  neo4j: ['CREATE CONSTRAINT', 'SET n.title', 'commit'],
}

/** What takes back all that the steps are meant to change, but for who was briefed: what is left has to be as it was. */
const takenBack = [
  'MATCH (n:StoreStamp) DETACH DELETE n',
  'MATCH (n) WHERE n:Position OR n:Brokerage OR n:Discrepancy OR n:Reading SET n.title = null',
  'MATCH ()-[part:TOOK_PART]->() SET part.status = null',
  'MATCH (actor:Actor) SET actor.article = null',
  `MATCH (n) WHERE n.basis = 'not-recorded' SET n.basis = null`,
  `MATCH ()-[tie]->() WHERE tie.basis = 'not-recorded' SET tie.basis = null`,
  `MATCH ()-[tie]->() WHERE tie.basis = 'our-reading' SET tie.basis = 'inference'`,
  'MATCH ()-[edge]->() WHERE edge.position IS NOT NULL OR edge.brokerage IS NOT NULL SET edge.basis = null',
  'MATCH (b:Brokerage) SET b.family = null',
  'MATCH (side:Side) MATCH (actor:Actor {side: side.id}) SET actor.side = side.name',
  'MATCH (side:Side) DETACH DELETE side',
]

const script = 'tests/server/graph/versions/migrate-and-hang.ts'

async function constraintsOf(store: GraphStore): Promise<unknown> {
  const { name } = await store.engine()
  const rows = await store.read(
    name === 'neo4j'
      ? 'SHOW CONSTRAINTS YIELD name, labelsOrTypes RETURN name, labelsOrTypes[0] AS label'
      : 'SHOW CONSTRAINTS',
  )
  return rows.map(({ name: called, label }) => ({ called, label }))
}

test('there is a step to every schema', () => {
  expect(migrations.map(({ to }) => to)).toStrictEqual(Array.from({ length: schemaVersion - 1 }, (_, i) => i + 2))
})

describe.each(engines)('a store that Parley 0.1.0 has written, on $name', ({ name }) => {
  let whole: string[]
  let parts: Row[]
  let articles: Row[]
  beforeAll(async () => {
    await opened(await oldStore(name, afterAll), async (store) => {
      whole = await graphContent(store)
      parts = await store.read(
        `MATCH ()-[p:TOOK_PART]->(e:Event) WHERE NOT e.id CONTAINS 'briefed'
         RETURN DISTINCT e.status AS event, p.status AS part ORDER BY event`,
      )
      articles = await store.read(
        'MATCH (a:Actor) WHERE a.article IS NOT NULL RETURN a.id AS id, a.article AS article ORDER BY id',
      )
    })
  })

  test('is brought up to date when it is opened, once, and says so in one line', async () => {
    const settings = await oldStore(name)
    const told: string[] = []
    for (const _ of ['first', 'again'])
      await opened(
        settings,
        async (store) => {
          expect(await store.read('MATCH (n:Parley) RETURN count(n) AS count')).toStrictEqual([{ count: 0 }])
          expect(await store.read('MATCH (n:parley) RETURN count(n) AS count')).toStrictEqual([
            { count: 609 + sidesThen.length },
          ])
          expect(await constraintsOf(store)).toStrictEqual([{ called: 'parley_id', label: 'parley' }])
        },
        told,
      )
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^(The store|The graph at) \S+ was brought from schema 1 to 3[^\n]*\.$/)
  })

  test('says nothing else than before, but for what the steps add, and its stamp, which knows what shipped then', async () => {
    const settings = await oldStore(name)
    const before = await asItIs(settings, graphContent)
    const told = await asItIs(settings, (store) =>
      store.read(`MATCH (b:Brokerage {role: 'briefed'}) RETURN b.id AS id`),
    )
    const isOfTold = (line: string) => told.some(({ id }) => line.includes(`"${id}"`))
    expect(told).toHaveLength(2)
    expect(await opened(settings, readStamp)).toStrictEqual({
      schema: schemaVersion,
      loaded: {
        negotiation: 'us-russia-28-point-plan',
        dataset: '491cb385157d57dcf9e7383d82d9d3313414c2962b154d614a0b9e910347f607',
        ships: true,
        loadedBy: '0.1.0',
      },
    })
    const after = await opened(settings, async (store) => {
      for (const statement of takenBack) await store.write(statement)
      await store.write('MATCH (n:Negotiation) SET n.sides = $sidesThen', { sidesThen })
      return graphContent(store)
    })
    const alike = (line: string) => line.replaceAll('"parley"', '"Parley"').replaceAll(/:parley\b/g, ':Parley')
    const labelsInOrder = (line: string) =>
      line.replace(/^\{"labels":\[([^\]]*)\]/, (_, labels: string) => labels.split(',').sort().join())
    const others = (lines: string[]) =>
      lines
        .filter((line) => !isOfTold(line))
        .map(labelsInOrder)
        .sort()
    expect(others(after.map(alike))).toStrictEqual(others(before))
  })

  test('claims nothing of a dataset that is somebody’s own', async () => {
    const settings = await oldStore(name)
    await asItIs(settings, (store) => store.write(`MATCH (n:Actor {id: 'ukraine'}) SET n.name = 'My Ukraine'`))
    expect(await opened(settings, readStamp)).toStrictEqual({ schema: schemaVersion })
  })

  test('says of every part in an event what its event says, since it kept no account of it', () => {
    expect(parts).toStrictEqual([
      { event: 'cancelled', part: 'cancelled' },
      { event: 'held', part: 'attended' },
      { event: 'on-hold', part: 'on-hold' },
      { event: 'planned', part: 'planned' },
      { event: 'possible', part: 'possible' },
    ])
  })

  test('names every actor in a sentence as before, with the articles that the data say by now', () => {
    expect(articles).toStrictEqual(
      ['financial-times', 'kremlin', 'pentagon', 'united-kingdom', 'united-states'].map((id) => ({
        id,
        article: 'the',
      })),
    )
    const read = readDataset('seed/us-russia-28-point-plan')
    const actors = 'dataset' in read ? read.dataset.actors : []
    expect(actors).not.toStrictEqual([])
    for (const { id, article } of articles) {
      const now = actors.find((actor) => actor.id === id)
      if (now) expect(now.article).toBe(article)
    }
  })

  test('keeps its saved questions, and they answer as before', async () => {
    const settings = await oldStore(name)
    const ask = async (store: GraphStore) => {
      const questions = await store.read('MATCH (q:SavedQuestion) RETURN q.cypher AS cypher ORDER BY q.name')
      const point = 'armed-forces-halved'
      return Promise.all(questions.map(({ cypher }) => store.read(String(cypher), { point })))
    }
    const before = await asItIs(settings, ask)
    expect(before).toStrictEqual([[{ plans: 11 }], [{ holder: 'Ukraine' }]])
    expect(await opened(settings, ask)).toStrictEqual(before)
    expect(
      (await opened(settings, (store) => savedQuestions.ask(store, { ids: null }))).map((q) => q.cypher),
    ).toStrictEqual([
      'MATCH (plan:Plan) RETURN count(plan) AS plans',
      `MATCH (holder:Actor:parley)-[:OPPOSES]->(point:PlanPoint:parley {id: $point})
WHERE point.title <> 'A:Parley' // not :Parley
RETURN holder.name AS holder ORDER BY holder`,
    ])
  })

  test.each(stages[name])(
    'is what it was when it is killed before %s, and is brought up to date the next time',
    async (stage) => {
      const settings = await oldStore(name)
      const before = await asItIs(settings, graphContent)
      await killWhenHere(script, [stage], settings)
      expect(await asItIs(settings, graphContent)).toStrictEqual(before)
      const after = await opened(settings, async (store) => {
        expect(await constraintsOf(store)).toStrictEqual([{ called: 'parley_id', label: 'parley' }])
        return graphContent(store)
      })
      expect(after).toStrictEqual(whole)
    },
  )

  test('is new when it is killed after its end', async () => {
    const settings = await oldStore(name)
    await killWhenHere(script, ['never'], settings)
    expect(await asItIs(settings, async (store) => (await readStamp(store))?.schema)).toBe(schemaVersion)
  })

  test('can be loaded over', async () => {
    const settings = await oldStore(name)
    const { code, err } = await run('seed/load.ts', [], settings)
    expect(err).toMatch(/^The [^\n]* was brought from schema 1 to 3[^\n]*\n/)
    expect(code).toBe(0)
    await opened(settings, async (store) => {
      expect((await savedQuestions.ask(store, { ids: null })).map((question) => question.name)).toStrictEqual([
        'Plain',
        'Who opposes a point',
      ])
    })
  })

  test('can be asked from a terminal', async () => {
    const query = ['MATCH (plan:Plan:parley) RETURN count(plan) AS plans', '--format', 'csv']
    const { code, out, err } = await run('server/commands/query.ts', query, { ...(await oldStore(name)), PORT: '0' })
    expect({ code, out }).toStrictEqual({ code: 0, out: 'plans\r\n11\r\n' })
    expect(err).toMatch(/^The [^\n]* was brought from schema 1 to 3[^\n]*\n$/)
  })
})

describe.each(engines)('a store that a later Parley has written, on $name', ({ name }) => {
  test('is refused in one line, and not touched', async () => {
    const settings = await oldStore(name)
    await opened(settings, (store) =>
      store.write('MATCH (n:StoreStamp) SET n.schema = 99, n.title = "Later", n.ships = null'),
    )
    const before = await asItIs(settings, graphContent)
    for (const command of [['seed/load.ts'], ['server/commands/query.ts', 'RETURN 1 AS one']]) {
      const [file = '', ...args] = command
      const { code, out, err } = await run(file, args, { ...settings, PORT: '0' })
      expect({ code, out }).toStrictEqual({ code: 1, out: '' })
      expect(err).toMatch(
        /^The [^\n]* has schema 99 of a later Parley, and this one knows 3: update Parley, or set [^\n]+\.\n$/,
      )
    }
    expect(await asItIs(settings, graphContent)).toStrictEqual(before)
  })
})

describe('a folder with a store that Parley 0.1.0 has written', () => {
  test.each([1, 15, 30, 45, 60, 90])('is old or new when the opening is killed after %i ms', async (later) => {
    const folder = oldFolder()
    const before = await asItIs({ PARLEY_STORE: folder }, graphContent)
    await killWhenHere('tests/server/graph/versions/open-when-here.ts', [], { PARLEY_STORE: folder }, later)
    const between = await asItIs({ PARLEY_STORE: folder }, graphContent)
    const after = await opened({ PARLEY_STORE: folder }, graphContent)
    expect([before, after]).toContainEqual(between)
    expect(readdirSync(folder)).toContain('graph.schema-1.grafeo')
    expect(await opened({ PARLEY_STORE: folder }, readStamp)).toMatchObject({ schema: schemaVersion })
  })

  test('keeps it under a name of its own, and it is what it was', async () => {
    const folder = oldFolder()
    const before = await asItIs({ PARLEY_STORE: folder }, graphContent)
    const told: string[] = []
    await opened({ PARLEY_STORE: folder }, async () => {}, told)
    expect(readdirSync(folder).sort()).toStrictEqual(['graph.grafeo', 'graph.schema-1.grafeo'])
    expect(told[0]).toContain(join(folder, 'graph.schema-1.grafeo'))

    mkdirSync(join(folder, 'again'))
    renameSync(join(folder, 'graph.schema-1.grafeo'), join(folder, 'again', 'graph.grafeo'))
    expect(await asItIs({ PARLEY_STORE: join(folder, 'again') }, graphContent)).toStrictEqual(before)
  })

  test('keeps nothing of a store that is new', async () => {
    const folder = join(oldFolder(), 'new')
    await opened({ PARLEY_STORE: folder }, async () => {})
    await opened({ PARLEY_STORE: folder }, async () => {})
    expect(existsSync(join(folder, 'graph.schema-1.grafeo'))).toBe(false)
  })
})
