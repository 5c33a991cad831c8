import { describe, expect, test } from 'vitest'
import { StoreFull, StoreUnavailable } from '#server/graph/graph-store'
import { toStoreError } from '#server/graph/neo4j-problem'

const config = { uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'secret' }

/** As the driver throws it. */
function said(code: string, message: string): Error {
  return Object.assign(new Error(message), { name: 'Neo4jError', code })
}

describe('what Neo4j says about its disk', () => {
  test('is that it is full, whatever the code', () => {
    const error = said(
      'Neo.DatabaseError.Transaction.TransactionCommitFailed',
      'Could not write: No space left on device',
    )
    expect(toStoreError(error, config, 'a statement')).toStrictEqual(
      new StoreFull(
        'The disk of Neo4j at bolt://127.0.0.1:7687 is full: this was not kept, and what was kept before is safe. Make room and try again.',
      ),
    )
  })

  test('may be that it takes no writes since', () => {
    const error = said('Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'No write operations are allowed.')
    expect(toStoreError(error, config, 'a statement')).toStrictEqual(
      new StoreUnavailable(
        'Neo4j at bolt://127.0.0.1:7687 takes no writes: it was made read-only, by its settings or because its disk was full.',
      ),
    )
  })
})
