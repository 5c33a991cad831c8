import neo4j, { type Driver, type Transaction } from 'neo4j-driver'
import type { Neo4jConfig } from '../../config.ts'
import { StoreUnavailable } from '../graph-store.ts'
import { toStoreError } from '../neo4j-problem.ts'
import { endsWithin, fromDriver, toDriver } from '../neo4j-values.ts'
import { AnswerWithin } from './answer-within.ts'
import { type Asked, type Said, serveParent } from './child-talk.ts'
import { faultOfNeo4j } from './neo4j-faults.ts'
import { refuseByNeo4jPlan } from './neo4j-plan.ts'

const waits = { connectionTimeout: 3000, connectionAcquisitionTimeout: 5000 }

/**
 * A process of its own around one connection to Neo4j: to kill it is to drop the connection, whatever Neo4j is doing,
 * and what Neo4j sends fills its memory, not the server's.
 */
await serveParent(async (config: Neo4jConfig) => {
  const token = neo4j.auth.basic(config.user, config.password)
  const driver = neo4j.driver(config.uri, token, {
    useBigInt: true,
    maxConnectionPoolSize: 2,
    fetchSize: 500,
    ...waits,
  })
  try {
    await driver.getServerInfo(config.database === undefined ? {} : { database: config.database })
  } catch (error) {
    throw toStoreError(error, config, 'the first question')
  }
  return (asked) => answer(driver, config, asked)
}, sayingOf)

async function answer(driver: Driver, config: Neo4jConfig, { query, params, milliseconds, answer: limit }: Asked) {
  const { database } = config
  const session = driver.session({ defaultAccessMode: 'READ', ...(database === undefined ? {} : { database }) })
  const tx = session.beginTransaction({ timeout: milliseconds })
  try {
    const given = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toDriver(value)]))
    // On a line of its own, so that Neo4j counts columns as the asker does.
    const { summary } = await tx.run(`EXPLAIN\n${query}`, given)
    refuseByNeo4jPlan(summary.queryType, summary.plan === false ? undefined : summary.plan)
    return limit === undefined ? { columns: [], rows: [], truncated: false } : await rows(tx, query, given, limit)
  } catch (error) {
    throw faultOfNeo4j(error, config)
  } finally {
    // Neo4j may take its time over what is left of the rows: nobody waits for that. A broken connection ends with us.
    session.close().catch(() => process.exit(1))
  }
}

async function rows(tx: Transaction, query: string, params: Asked['params'], limit: { rows: number; bytes: number }) {
  const result = tx.run(query, params)
  const columns = await result.keys()
  const raw: unknown[][] = []
  for await (const record of result) {
    raw.push(columns.map((column) => record.get(column)))
    if (raw.length > limit.rows) break
  }
  const ids = await idsOf(tx, new Set(endsWithin(raw)))
  const within = new AnswerWithin(limit)
  raw.every((row) => within.take(row.map((value) => fromDriver(value, (element) => ids.get(element)))))
  return within.of(columns.map(String))
}

async function idsOf(tx: Transaction, elements: Set<string>): Promise<Map<string, string>> {
  if (elements.size === 0) return new Map()
  const cypher =
    'MATCH (n) WHERE elementId(n) IN $elements AND n.id IS NOT NULL RETURN elementId(n) AS element, n.id AS id'
  const { records } = await tx.run(cypher, { elements: [...elements] })
  return new Map(records.map((record) => [record.get('element'), String(record.get('id'))]))
}

function sayingOf(error: unknown): Said {
  if (error instanceof StoreUnavailable) return { unavailable: error.message }
  return { failed: error instanceof Error ? error.message : String(error) }
}
