import type { Neo4jConfig } from '../../config.ts'
import { toStoreError } from '../neo4j-problem.ts'
import { QueryRefused } from '../strangers-query.ts'

const tooMuch = /OutOfMemory|MemoryPool|StackOverFlow|StackOverflow/i
const tooLong = /TransactionTimedOut|LockAcquisitionTimeout|Transaction\.Terminated|TransactionTerminated/i

/** Tells the asker what Neo4j says. `EXPLAIN` stands on a line of its own before the query. */
export function faultOfNeo4j(error: unknown, config: Neo4jConfig): unknown {
  if (error instanceof QueryRefused) return error
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const { code, message } = error
  if (tooMuch.test(code) || tooMuch.test(message))
    return new QueryRefused(
      'stopped',
      'It was stopped: it took more memory than Neo4j gives a query. Ask for less, or add a LIMIT.',
    )
  if (tooLong.test(code))
    return new QueryRefused('stopped', 'It was stopped: it took too long. Ask for less, or add a LIMIT.')
  if (code.endsWith('.AccessMode') || code === 'Neo.ClientError.Security.Forbidden')
    return new QueryRefused('forbidden', 'This only reads: nothing can be written here.')
  if (code === 'Neo.DatabaseError.Statement.ExecutionFailed') return faulty(sentence(message))
  if (code === 'Neo.DatabaseError.General.UnknownError')
    return new QueryRefused('faulty', 'Neo4j failed to work this query out: ask it in another way.')
  if (/^Neo\.ClientError\.(Statement|Procedure|Transaction)\./.test(code)) return faulty(message)
  return toStoreError(error, config, 'a stranger’s query')
}

/** The first sentence of several, which Neo4j breaks into lines. */
function sentence(message: string): string {
  return message.replaceAll('\n', ' ').replace(/\. .*$/, '.')
}

function faulty(message: string): QueryRefused {
  const [said = message, line, column] =
    message.match(/^([\s\S]*?) \(line (\d+), column (\d+) \(offset: \d+\)\)/)?.slice(1) ?? []
  if (/exactly one statement/.test(said))
    return new QueryRefused('faulty', 'One query at a time: there are several, with `;` between them.')
  const place = line && Number(line) > 1 ? { line: Number(line) - 1, column: Number(column) } : undefined
  return new QueryRefused('faulty', said.split('\n')[0] ?? said, place)
}
