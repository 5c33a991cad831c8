import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver'
import type { Neo4jConfig } from '../../config.ts'
import { StoreUnavailable } from '../graph-store.ts'
import { toStoreError } from '../neo4j-problem.ts'
import { endsWithin, fromDriver, idsOf, keyOfDriver, toDriver } from '../neo4j-values.ts'
import { QueryRefused } from '../strangers-query.ts'
import { AnswerWithin } from './answer-within.ts'
import { faultOfNeo4j } from './neo4j-faults.ts'
import { refuseByNeo4jPlan } from './neo4j-plan.ts'
import { type Reply, serveParent, type Task } from './process-messages.ts'

const batch = 100
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

async function answer(driver: Driver, config: Neo4jConfig, { query, params, milliseconds, answer: limit }: Task) {
  const taken = keyOfDriver(Object.values(params))
  if (taken)
    throw new QueryRefused('faulty', `A parameter has the key \`${taken}\`, which Neo4j’s driver keeps for itself.`)
  const { database } = config
  const open = () => driver.session({ defaultAccessMode: 'READ', ...(database === undefined ? {} : { database }) })
  const session = open()
  // Apart from the first: that one is still handing out rows when the ids of their ends are asked for.
  const beside = open()
  const tx = session.beginTransaction({ timeout: milliseconds })
  try {
    const given = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toDriver(value)]))
    // On a line of its own, so that Neo4j counts columns as the asker does.
    const { summary } = await tx.run(`EXPLAIN\n${query}`, given)
    refuseByNeo4jPlan(summary.queryType, summary.plan === false ? undefined : summary.plan)
    if (limit === undefined) return { columns: [], rows: [], truncated: false }
    return await rows(tx, query, given, { limit, beside })
  } catch (error) {
    throw faultOfNeo4j(error, config)
  } finally {
    // Neo4j may take its time over what is left of the rows: nobody waits for that. A broken connection ends with us.
    Promise.all([session.close(), beside.close()]).catch(() => process.exit(1))
  }
}

/** Takes rows by the hundred, so that no more of them come than fit. */
async function rows(tx: Transaction, query: string, params: Task['params'], { limit, beside }: Taking) {
  const result = tx.run(query, params)
  const columns = await result.keys()
  const within = new AnswerWithin(limit)
  let some: unknown[][] = []
  const take = async () => {
    const ids = await idsOf(beside, new Set(endsWithin(some)))
    const reading = { idOf: (element: string) => ids.get(element), strangers: true }
    const room = some.every((row) => within.take(row.map((value) => fromDriver(value, reading))))
    some = []
    return room
  }
  for await (const record of result) {
    some.push(columns.map((column) => record.get(column)))
    if (some.length === batch && !(await take())) break
  }
  await take()
  return within.of(columns.map(String))
}

type Taking = {
  limit: { rows: number; bytes: number }
  beside: Session
}

function sayingOf(error: unknown): Reply {
  if (error instanceof StoreUnavailable) return { unavailable: error.message }
  return { failed: error instanceof Error ? error.message : String(error) }
}
