import type { Neo4jConfig } from '../config.ts'
import { wordsOf } from './error-words.ts'
import { StoreFull, StoreUnavailable } from './graph-store.ts'

const absentHost = /ENOTFOUND|EAI_AGAIN/
const noRoom = /no space left on device|out of disk space|allocate (enough )?disk space/i
const silence = /ECONNREFUSED|ECONNRESET|ETIMEDOUT|timed? ?out|closed|routing servers|EHOSTUNREACH|ENETUNREACH/i

/** Says in one plain line what is wrong between us and Neo4j, or that it refused a statement. Errors of others stay. */
export function toStoreError(error: unknown, config: Neo4jConfig, statement: string): unknown {
  if (!isNeo4jError(error)) return error
  if (noRoom.test(wordsOf(error))) {
    const line = `The disk of Neo4j at ${config.uri} is full: this was not kept, and what was kept before is safe. Make room and try again.`
    return new StoreFull(line, { cause: error })
  }
  const line = unavailability(error.code, wordsOf(error), config)
  if (line !== undefined) return new StoreUnavailable(line, { cause: error })
  return new Error(`Neo4j refused: ${statement}`, { cause: error })
}

function isNeo4jError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && error.name === 'Neo4jError' && 'code' in error && typeof error.code === 'string'
}

type Whom = Pick<Neo4jConfig, 'uri' | 'user' | 'database'>

function unavailability(code: string, text: string, { uri, user, database }: Whom): string | undefined {
  if (code === 'Neo.ClientError.Security.Unauthorized' || code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return `Neo4j at ${uri} does not accept the password of "${user}": correct NEO4J_USER and NEO4J_PASSWORD.`
  if (code === 'Neo.ClientError.Security.CredentialsExpired')
    return `Neo4j at ${uri} wants the first password of "${user}" changed: do so, then set NEO4J_PASSWORD.`
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return `Neo4j at ${uri} has no database "${database}": correct NEO4J_DATABASE.`
  if (/system database/i.test(text))
    return `Neo4j at ${uri} keeps no data in its database "${database}": correct NEO4J_DATABASE.`
  if (code.includes('DatabaseUnavailable') || code.startsWith('Neo.TransientError.Database'))
    return `Neo4j at ${uri} is not ready yet: its database is not open.`
  if (/ReadOnly(Access)?Database$/.test(code))
    return `Neo4j at ${uri} takes no writes: it was made read-only, by its settings or because its disk was full.`
  if (/responded HTTP/i.test(text)) return `${uri} speaks HTTP, not Bolt: correct NEO4J_URI (Bolt is mostly at 7687).`
  if (absentHost.test(text)) return `There is no host such as in ${uri}: correct NEO4J_URI.`
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || silence.test(text))
    return `No Neo4j answers at ${uri}: it is not up yet, or NEO4J_URI is wrong.`
  return undefined
}
