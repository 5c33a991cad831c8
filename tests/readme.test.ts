import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDataset } from '#seed/dataset'
import { loadDataset } from '#seed/load-dataset'
import type { GraphStore } from '#server/graph/graph-store'
import { engines } from './engines.ts'

const readme = readFileSync('README.md', 'utf8')
const questions = [...readme.matchAll(/^([^\n]+\?)\n```cypher\n(.+?)```/gms)].map(([, asked = '', cypher = '']) => ({
  asked,
  cypher,
}))

const answers = new Map<string | undefined, unknown>()

describe.each(engines)("the README's questions on $name", ({ open }) => {
  let store: GraphStore

  beforeAll(async () => {
    store = await open()
    const read = readDataset('seed/us-russia-28-point-plan')
    if ('problems' in read) throw new Error('The shipped dataset has problems')
    await loadDataset(store, read.dataset)
  })

  afterAll(() => store.close())

  test('are six', () => expect(questions).toHaveLength(6))

  test.each(questions)('$asked has an answer, the same on each engine', async ({ asked, cypher }) => {
    const rows = await store.read(cypher)
    expect(rows.length).toBeGreaterThan(0)
    if (answers.has(asked)) expect(sorted(rows)).toStrictEqual(answers.get(asked))
    else answers.set(asked, sorted(rows))
  })
})

/** The order inside a pattern comprehension is each engine's own. */
function sorted(rows: readonly Readonly<Record<string, unknown>>[]) {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value]),
    ),
  )
}
