import { readConfig } from '#server/config'
import type { GraphTransaction } from '#server/graph/graph-store'
import { bringUpToDate } from '#server/graph/versions/bring-up-to-date'
import { untouched } from './untouched.ts'

/** Run by a test as a process of its own: brings a store up to date, and waits before a certain write to be killed. */
const [stage] = process.argv.slice(2)

const store = untouched(readConfig())

const hangingBefore =
  (write: GraphTransaction['write']): GraphTransaction['write'] =>
  (cypher, params) => {
    if (stage !== undefined && cypher.includes(stage)) hang()
    return write(cypher, params)
  }

await bringUpToDate(
  {
    read: (...query) => store.read(...query),
    write: hangingBefore((...statement) => store.write(...statement)),
    transaction: (work) =>
      store.transaction(async (transaction) => {
        const done = await work({ ...transaction, write: hangingBefore(transaction.write) })
        if (stage === 'commit') hang()
        return done
      }),
    engine: () => store.engine(),
    ask: (question) => store.ask(question),
    check: (question) => store.check(question),
    revision: () => store.revision(),
    close: () => store.close(),
  },
  async () => {},
)
hang()

function hang(): void {
  process.stdout.write('here\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}
