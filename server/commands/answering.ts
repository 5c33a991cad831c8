import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CypherAnswer, type CypherRequest, cypherLimits } from '#domain/cypher'
import { ProblemDetails } from '#domain/problem'
import type { Config } from '../config.ts'
import { StoreUnavailable } from '../graph/graph-store.ts'
import { embeddedEngine, withStore } from '../graph/open-store.ts'
import { type Place, QueryRefused } from '../graph/strangers-query.ts'
import { localAddress } from '../local-address.ts'
import { negotiations } from '../queries/negotiations.ts'

type Answer = Pick<CypherAnswer, 'columns' | 'rows' | 'truncated'>

/** What is wrong with a query, and where in it. */
export class QueryFault extends Error {
  override name = 'QueryFault'
  readonly place: Place | undefined

  constructor(message: string, place: Place | undefined, options?: ErrorOptions) {
    super(message, options)
    this.place = place
  }
}

/** Asks the server that has the store of these settings open, or, where there is none, that store itself. */
export async function answerTo(request: CypherRequest, config: Config): Promise<Answer> {
  const server = await runningServer(config)
  return server === undefined ? askStore(request, config) : askServer(server, request)
}

const Health = z.object({ status: z.literal('ok'), engine: z.object({ name: z.string() }) })

/** The address of a Parley with the engine of these settings. Whatever else may listen there is none. */
async function runningServer({ host, port, store }: Config): Promise<string | undefined> {
  if (port === 0) return undefined
  const address = localAddress({ host, port })
  try {
    const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(2000) })
    const health = Health.safeParse(await response.json())
    return health.success && health.data.engine.name === store.engine && (await mayHave(store)) ? address : undefined
  } catch {
    return undefined
  }
}

/** A store that is there and that nobody has open is not the server's. */
async function mayHave(store: Config['store']): Promise<boolean> {
  if (store.engine !== 'grafeo' || !holdsGraph(store.folder)) return true
  const { isInUse } = await embeddedEngine()
  return isInUse(store.folder)
}

function holdsGraph(folder: string): boolean {
  return existsSync(join(folder, 'graph.grafeo'))
}

async function askServer(address: string, request: CypherRequest): Promise<Answer> {
  const response = await fetch(`${address}/api/cypher`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  })
  const body: unknown = await response.json()
  if (response.ok) return CypherAnswer.parse(body)
  const { title, detail, line, column } = ProblemDetails.parse(body)
  throw new QueryFault(detail ?? title, line === undefined || column === undefined ? undefined : { line, column })
}

async function askStore({ query, params, limit, seconds }: CypherRequest, config: Config): Promise<Answer> {
  const nothing = 'There is nothing to ask yet: npm start or npm run seed puts the dataset in.'
  const { store: chosen } = config
  if (chosen.engine === 'grafeo' && !holdsGraph(chosen.folder)) throw new StoreUnavailable(nothing)
  try {
    return await withStore(config, async (store) => {
      const [negotiation] = await negotiations.ask(store, {})
      if (!negotiation) throw new StoreUnavailable(nothing)
      return store.ask({ query, params, rows: limit, bytes: cypherLimits.answerBytes, seconds, asker: 'terminal' })
    })
  } catch (error) {
    if (error instanceof QueryRefused) throw new QueryFault(error.message, error.place, { cause: error })
    throw error
  }
}
