import request from 'supertest'
import type { z } from 'zod'
import { campsFrom } from '#client/camps/camps-from.ts'
import type { DrawOptions, Layout } from '#client/canvas/layouts/layout.ts'
import { layouts } from '#client/canvas/layouts/layouts.ts'
import {
  actorPicture,
  columnsPicture,
  demandPicture,
  eventPicture,
  type Picture,
  pointPicture,
} from '#client/canvas/picture.ts'
import type { Scene } from '#client/canvas/scene.ts'
import { pinned, withPins } from '#client/canvas/stage/pins.ts'
import { withCamps } from '#client/canvas/with-camps.ts'
import { resultOf } from '#client/screens/ask/result/forms.ts'
import { networkOf } from '#client/screens/ask/result/network.ts'
import { ActorDetail } from '#domain/actor-detail'
import { Agreements } from '#domain/agreement'
import { Brokerage } from '#domain/brokerage'
import { Coalitions } from '#domain/coalition'
import { CypherAnswer } from '#domain/cypher'
import type { Dataset } from '#domain/dataset'
import { Demand } from '#domain/demand'
import { NegotiationEvent } from '#domain/event'
import { Heading } from '#domain/heading'
import { Matrix } from '#domain/matrix'
import { pageOf } from '#domain/page'
import { PlanPoint } from '#domain/plan-point'
import { Position } from '#domain/position'
import { Standing } from '#domain/standing'
import { grafeo, serving, storeWith } from '../../server/serving.ts'

const desk = { width: 1000, height: 720, scale: 1 }
/** As far as a picture is shrunk before anything in it is cut off. */
const cramped = { width: 900, height: 480, scale: 0.92 }
const phone = { width: 360, height: 420, scale: 1 }
const wall = { width: 1848, height: 800, scale: 2 }
const regions = ['above', 'for', 'against', 'below', 'band-for', 'band-between', 'band-against']

type Drawn = { layout: keyof typeof layouts; of: string; scene: Scene }

/** The page's own questions, put to a server on this dataset. */
async function asking(dataset: Dataset) {
  const store = await storeWith(grafeo, dataset)
  const app = serving(store)
  return {
    close: () => store.close(),
    get: async <S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> =>
      schema.parse((await request(app).get(`/api/${path}`)).body),
    query: async (query: string): Promise<CypherAnswer> =>
      CypherAnswer.parse((await request(app).post('/api/cypher').set('Host', '127.0.0.1').send({ query })).body),
  }
}

type Api = Awaited<ReturnType<typeof asking>>

const list = async <S extends z.ZodType>(api: Api, path: string, schema: S) =>
  (await api.get(`${path}?limit=5000`, pageOf(schema))).items

/** Every picture of every thing that a reader can look at. */
async function picturesOf(api: Api, dataset: Dataset): Promise<{ layout: Drawn['layout']; picture: Picture }[]> {
  const [demands, events, points, headings] = await Promise.all([
    list(api, 'demands', Demand),
    list(api, 'events', NegotiationEvent),
    list(api, 'points', PlanPoint),
    list(api, 'headings', Heading),
  ])
  const allDays = {
    positions: await list(api, 'positions', Position),
    brokerages: await list(api, 'brokerages', Brokerage),
  }
  const standing = (id: string) => api.get(`standing/${id}`, Standing)
  const of = (id: string) => ({ ...allDays, positions: allDays.positions.filter(({ target }) => target.id === id) })
  const stars: Picture[] = []
  for (const { id } of [...points, ...dataset.plans])
    stars.push(pointPicture(await standing(id), { allDays: of(id), demands }))
  for (const demand of demands)
    stars.push(demandPicture(await standing(demand.id), { demand, points, allDays: of(demand.id) }))
  for (const event of events)
    stars.push(eventPicture(await standing(event.id), { event, note: 'held', allDays: of(event.id) }))
  for (const { id } of dataset.actors) {
    const actor = await api.get(`actors/${id}`, ActorDetail)
    stars.push(actorPicture(actor, dataset.negotiation.asOf, { everHeld: actor.positions }))
  }
  const columns: Picture[] = []
  const inColumns = async (id: string, plan: string, ids: readonly string[]) => {
    const matrix = await api.get(`matrix?plan=${plan}`, Matrix)
    const known = { now: matrix, last: matrix, targets: new Set(ids), positions: allDays.positions, demands }
    columns.push(columnsPicture(await standing(id), known))
  }
  for (const heading of headings)
    await inColumns(
      heading.id,
      heading.plan.id,
      heading.points.map(({ id }) => id),
    )
  for (const { id } of dataset.plans)
    await inColumns(
      id,
      id,
      points.filter(({ plan }) => plan.id === id).map((point) => point.id),
    )
  return [
    ...stars.map((picture) => ({ layout: 'star' as const, picture })),
    ...columns.map((picture) => ({ layout: 'columns' as const, picture })),
  ]
}

function scenesOf(picture: Picture): Scene[] {
  const cite: DrawOptions['cite'] = (cited) => `[${cited.length}]`
  return [
    picture.draw(desk),
    picture.draw(cramped, { compact: true }),
    picture.draw(phone, { compact: true, expanded: new Set(regions), hide: new Set(['opposes', 'meets']) }),
    picture.draw(wall, { wall: true, cite }),
  ]
}

const draw = <M>({ draw }: Layout<M>, material: M) => [desk, cramped, phone, wall].map((frame) => draw(material, frame))

/** A graph of any question. */
async function networksOf(api: Api): Promise<Drawn[]> {
  const things = { all: [], byId: new Map(), byName: new Map(), sides: new Map(), sideOrder: [] }
  const questions = [
    'MATCH (a:Actor)-[r]->(b:Actor) RETURN a, r, b LIMIT 60',
    'MATCH (a:Actor)-[r]->(x)-[s]->(y) RETURN a, r, x, s, y LIMIT 60',
  ]
  const graphs = await Promise.all(questions.map(api.query))
  const networks = graphs.map((answer) => {
    const { graph, standing } = resultOf(answer, things)
    return networkOf(graph, standing)
  })
  const wordFor = (kind: string, count: number) => `${count} ${kind}`
  return networks.flatMap((network) =>
    draw(layouts.layered, { network, wordFor }).map((scene) => ({
      layout: 'layered' as const,
      of: 'a question',
      scene,
    })),
  )
}

/** What every layout makes of all that is in a dataset: on a desk, a phone and a wall, opened, with camps and with a pin. */
export async function drawnFrom(dataset: Dataset): Promise<Drawn[]> {
  const api = await asking(dataset)
  try {
    const pictures = await picturesOf(api, dataset)
    const camps = campsFrom(
      await api.get('analysis/coalitions', Coalitions),
      await api.get('analysis/agreement', Agreements),
    )
    const drawn = pictures.flatMap(({ layout, picture }) =>
      scenesOf(picture).map((scene) => ({ layout, of: picture.ref.id, scene })),
    )
    const dressed = drawn.map(({ scene, ...rest }) => {
      const [first] = scene.nodes
      return { ...rest, scene: withCamps(first ? withPins(scene, pinned([], first.id, { x: 9, y: 9 })) : scene, camps) }
    })
    return [...drawn, ...dressed, ...(await networksOf(api))]
  } finally {
    await api.close()
  }
}
