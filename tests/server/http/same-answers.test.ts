import request from 'supertest'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '#domain/dataset'
import { readDataset } from '#seed/dataset'
import { engines, type TestedEngine } from '../../engines.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { serving, storeWith } from '../serving.ts'

const shipped = readDataset('seed/us-russia-28-point-plan')

/** Every address that a reader of this dataset can come to. */
function addressesIn(d: Dataset): string[] {
  const standing = [...d.points, ...d.headings, ...d.plans, ...everyFourth([...d.issues, ...d.demands, ...d.events])]
  const [first, second] = d.actors
  const day = d.positions[0]?.date?.padEnd(10, '-01').slice(0, 10) ?? d.negotiation.asOf
  const lists = ['actors', 'plans', 'points', 'headings', 'issues', 'positions', 'brokerages', 'demands', 'events']
  return [
    ...[
      ...lists,
      'pressures',
      'discrepancies',
      'forecasts',
      'quotations',
      'sources',
      'negotiation',
      'overview',
      'changes',
      'calendar',
      'names',
      'actor-counts',
    ],
    ...standing.map(({ id }) => `records/${id}`),
    // Records give the standing of any day, which records.test.ts shows.
    ...everyFourth(standing).flatMap(({ id }) => [`standing/${id}`, `standing/${id}?asOf=${day}`]),
    ...d.actors.map(({ id }) => `actors/${id}/records`),
    ...everyFourth(d.actors).map(({ id }) => `actors/${id}`),
    ...d.points.map(({ id }) => `points/${id}`),
    ...d.sources.map(({ id }) => `sources/${id}`),
    ...d.plans.flatMap(({ id }) => [
      `plans/${id}`,
      `plans/${id}/records`,
      `matrix?plan=${id}`,
      `overview?plan=${id}&since=${day}`,
    ]),
    ...everyFourth(d.plans).map(({ id }) => `graph?focus=${id}&depth=2&plan=${id}`),
    ...everyFourth(d.actors).map(({ id }) => `graph?focus=${id}&stance=supports,opposes`),
    `graph?focus=${first?.id}&depth=3`,
    `graph?focus=${first?.id}&depth=3&limit=10`,
    `compare?a=${first?.id}&b=${second?.id}`,
    ...[
      'relations',
      `relations?asOf=${day}&limit=20`,
      'relations?kind=met&status=held&format=csv',
      'relations/records',
    ],
    `relations/records?kind=agrees,differs&actor=${second?.id}`,
    ...everyFourth(d.actors).flatMap(({ id }) => (id === first?.id ? [] : [`paths?from=${first?.id}&to=${id}`])),
    `paths?from=${first?.id}&to=${second?.id}&kinds=met,agrees,differs,related&status=held&asOf=${day}`,
    ...['russia', 'lake', 'premier', 'nato'].map((q) => `search?q=${q}`),
    `actor-counts?asOf=${day}`,
    `positions?asOf=${day}&stance=opposes`,
    'positions?order=target',
    'positions?restsOn=one&limit=5&offset=2',
    ...['', '/networks?rollup=party&mode=points', '/coalitions', '/balance?rollup=party'].map((at) => `analysis${at}`),
    ...['bridges', 'contested?conditional=0.5', 'agreement', 'demands', 'sources'].map((at) => `analysis/${at}`),
    ...['networks', 'sources'].map((at) => `analysis/${at}?format=csv`),
  ]
}

const everyFourth = <One>(all: readonly One[]) => all.filter((_, at) => at % 4 === 0)

async function answersOf(engine: TestedEngine, dataset: Dataset): Promise<Map<string, string>> {
  const store = await storeWith(engine, dataset)
  try {
    const app = serving(store)
    const answers = new Map<string, string>()
    for (const address of addressesIn(dataset)) {
      const { status, text } = await request(app).get(`/api/${address}`)
      answers.set(address, `${status} ${text}`)
    }
    return answers
  } finally {
    await store.close()
  }
}

/** The addresses that answer differently on one of the engines, or not at all. */
async function differing(dataset: Dataset): Promise<string[]> {
  const [first, ...others] = engines
  if (first === undefined) return []
  const one = await answersOf(first, dataset)
  const wrong = [...one].filter(([, text]) => !text.startsWith('200 ')).map(([address]) => address)
  for (const engine of others) {
    const other = await answersOf(engine, dataset)
    wrong.push(...[...one].filter(([address, text]) => other.get(address) !== text).map(([address]) => address))
  }
  return wrong
}

describe.runIf(engines.length > 1)('both engines give the same answer, byte for byte', () => {
  test('about the Lake Accord', async () => {
    expect(await differing(lakeAccord)).toStrictEqual([])
  })

  test.runIf('dataset' in shipped)('about the negotiation that ships', async () => {
    expect('dataset' in shipped ? await differing(shipped.dataset) : []).toStrictEqual([])
  })
})
