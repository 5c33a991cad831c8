import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseConfig } from '#server/config'
import type { GraphStore } from '#server/graph/graph-store'
import { openStore } from '#server/graph/open-store'
import { routes } from '#server/http/routes'
import { anyEvent, events } from '#server/queries/events'
import { sides } from '#server/queries/sides'
import { engines } from '../../../engines.ts'
import { serving } from '../../serving.ts'
import { oldStore } from './old-store.ts'
import { asItIs, opened, sidesThen } from './opened.ts'

const toldOfCrimea = 'sources-briefed-briefed-recognition-crimea-donbas'

/** The routes that answer with a page of the negotiation's records. */
const lists = routes.filter(
  ({ path, response }) =>
    response instanceof z.ZodObject && 'total' in response.shape && !/search|questions/.test(path),
)

describe.each(engines)('a store of schema 1 or 2 that was brought to 3, on $name', ({ name }) => {
  let store: GraphStore
  const afterwards: (() => void | Promise<void>)[] = []
  beforeAll(async () => {
    const settings = await oldStore(name, (work) => afterwards.push(work))
    store = await openStore(parseConfig(settings), () => {})
  })
  afterAll(async () => {
    await store.close()
    for (const work of afterwards) await work()
  })

  test('says that a basis is not recorded where it kept none, and that the coder read what was inferred between records', async () => {
    const bases = {
      nodes: await store.read(
        `MATCH (n) WHERE n.basis = 'not-recorded' UNWIND labels(n) AS label
         WITH DISTINCT label WHERE label <> 'parley' RETURN label ORDER BY label`,
      ),
      without: await store.read(
        `MATCH (n) WHERE (n:PlanPoint OR n:Position OR n:Brokerage OR n:Demand OR n:Event OR n:Pressure) AND n.basis IS NULL
         RETURN n.id AS id`,
      ),
      ties: await store.read(
        `MATCH ()-[tie]->() WHERE tie.basis IS NOT NULL AND tie.position IS NULL AND tie.brokerage IS NULL
         RETURN DISTINCT type(tie) AS type, tie.basis AS basis ORDER BY type, basis`,
      ),
      direct: await store.read(
        `MATCH ()-[edge]->() WHERE edge.position IS NOT NULL OR edge.brokerage IS NOT NULL
         MATCH (record:parley {id: coalesce(edge.position, edge.brokerage)})
         RETURN edge.basis = record.basis AS same, count(*) > 20 AS many`,
      ),
      inferred: await store.read(
        `MATCH (n) WHERE n.basis = 'inference' UNWIND labels(n) AS label
         WITH DISTINCT label WHERE label <> 'parley' RETURN label`,
      ),
    }
    expect(bases.nodes.map(({ label }) => label)).toStrictEqual([
      ...['Brokerage', 'Demand', 'Event', 'PlanPoint', 'Pressure'],
    ])
    expect(bases.without).toStrictEqual([])
    expect(bases.direct).toStrictEqual([{ same: true, many: true }])
    expect(bases.inferred).toStrictEqual([{ label: 'Position' }])
    expect(bases.ties.map(({ type, basis }) => `${type} ${basis}`)).toStrictEqual([
      'ALLIED_WITH not-recorded',
      'CONTRADICTS our-reading',
      'CONTRADICTS unnamed-source',
      'DRAWS_ON not-recorded',
      'INSPIRED_BY not-recorded',
      'MEETS our-reading',
      'MEETS unnamed-source',
      'MEMBER_OF not-recorded',
      'PARTLY_MEETS our-reading',
      'RELATED_TO not-recorded',
      'REPRESENTS not-recorded',
      'REVISES not-recorded',
      'RIVALS not-recorded',
      'SUCCEEDS not-recorded',
      'UNDER our-reading',
    ])
  })

  test('has its sides as records, in their order, and every actor on one of them', async () => {
    const [held, onNone, listed] = await Promise.all([
      sides.ask(store, {}),
      store.read('MATCH (a:Actor) WHERE NOT EXISTS { MATCH (s:Side) WHERE s.id = a.side } RETURN a.id AS id'),
      store.read('MATCH (n:Negotiation) RETURN n.sides AS sides'),
    ])
    expect(held).toStrictEqual(sidesThen.map((name, i) => ({ id: `side-${i + 1}`, name, order: i + 1, kind: 'party' })))
    expect(onNone).toStrictEqual([])
    expect(listed).toStrictEqual([{ sides: null }])
  })

  test('has who was merely told of a plan at an event in which they were informed, and in no brokerage', async () => {
    const [briefings, brokered] = await Promise.all([
      events.ask(store, { ...anyEvent, ids: ['european-allies-briefed-on-first-draft', toldOfCrimea] }),
      store.read(
        `MATCH (n) WHERE n.role = 'briefed' RETURN n.id AS id
         UNION ALL MATCH ()-[r:BROKERED]->() WHERE r.role = 'briefed' RETURN r.brokerage AS id
         UNION ALL MATCH (n)<-[:PLAYED]-() WHERE NOT n:Brokerage RETURN n.id AS id`,
      ),
    ])
    expect(brokered).toStrictEqual([])
    expect(
      briefings.map(({ id, kind, status, title, basis, participants, plans, citations }) => ({
        ...{ id, kind, status, title, basis, citations },
        parts: participants.map(({ actor, status }) => `${actor.id} ${status}`),
        plans: plans.map((plan) => plan.id),
      })),
    ).toStrictEqual([
      {
        id: 'european-allies-briefed-on-first-draft',
        kind: 'briefing',
        status: 'held',
        title: 'The allies, who had no part in the talks, were apparently…',
        basis: 'not-recorded',
        citations: [{ source: 'fresh-deal-question', paragraphs: [8], via: [] }],
        parts: ['european-allies informed'],
        plans: ['first-draft'],
      },
      {
        id: toldOfCrimea,
        kind: 'briefing',
        status: 'held',
        title: 'Sources who were briefed on the talks name recognition as…',
        basis: 'not-recorded',
        citations: [{ source: 'secret-deal-analysis', paragraphs: [4, 5], via: [] }],
        parts: ['sources-briefed informed'],
        plans: ['first-draft'],
      },
    ])
  })

  test('answers all that is asked of it, as its schema says', async () => {
    const app = serving(store)
    const answers = lists.map(async (route) => {
      const { status, body } = await request(app).get(`${route.path}?limit=1000`)
      return status === 200 && route.response.safeParse(body).success && body.total > 0 ? [] : [route.path]
    })
    expect((await Promise.all(answers)).flat()).toStrictEqual(['/api/forecasts', '/api/quotations'])
  })

  test('takes data of one’s own as they are: an event of a kind that is none now, and who was told of an event', async () => {
    const settings = await oldStore(name)
    await asItIs(settings, async (store) => {
      await store.write(
        `CREATE (:Event:Parley {id: 'a-feast', title: 'A feast', kind: 'feast', status: 'held', summary: 'They ate.'})`,
      )
      await store.write(
        `CREATE (:Brokerage:Parley {id: 'told-of-the-feast', role: 'briefed', summary: 'Heard of the feast.'})`,
      )
      for (const [from, type, to] of [
        ['a-feast', 'CONCERNS', 'first-draft'],
        ['told-of-the-feast', 'ABOUT', 'a-feast'],
        ['ukraine', 'PLAYED', 'told-of-the-feast'],
      ])
        await store.write(`MATCH (a:Parley {id: $from}) MATCH (b:Parley {id: $to}) CREATE (a)-[:${type}]->(b)`, {
          from,
          to,
        })
    })
    const found = await opened(settings, (store) =>
      events.ask(store, { ...anyEvent, ids: ['a-feast', 'told-of-the-feast'] }),
    )
    expect(found).toMatchObject([
      { id: 'a-feast', kind: 'other', participants: [] },
      {
        id: 'told-of-the-feast',
        title: 'Heard of the feast.',
        kind: 'briefing',
        participants: [{ actor: { id: 'ukraine' }, status: 'informed' }],
        plans: [{ id: 'first-draft' }],
      },
    ])
  })
})
