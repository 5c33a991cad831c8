import { existsSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { fromEngine } from '../embedded-values.ts'
import { AnswerWithin } from './answer-within.ts'
import { faultOfEmbedded } from './embedded-faults.ts'
import { refuseByEmbeddedPlan } from './embedded-plan.ts'
import { serveParent, type Task } from './process-messages.ts'

/** A process of its own around a snapshot of the graph. It is killed where a query takes too much of anything. */
await serveParent(
  async ({ snapshot }: { snapshot: string }) => {
    const db = grafeo.GrafeoDB.openReadOnly(snapshot)
    // What the engine loads late it loads now: afterwards this process can open nothing.
    await db.executeCypher('MATCH (n) RETURN count(n) AS nodes', {})
    removeSpillFolder()
    return async (asked) => {
      try {
        return await answer(db, asked)
      } catch (error) {
        throw faultOfEmbedded(error)
      }
    }
  },
  (error) => ({ failed: error instanceof Error ? error.message : String(error) }),
)

async function answer(db: GrafeoDB, { query, params, answer: limit }: Task) {
  // On a line of its own, so that the engine counts columns as the asker does.
  const plan = (await db.executeCypher(`EXPLAIN\n${query}`, params)).scalar()
  refuseByEmbeddedPlan(String(plan))
  if (limit === undefined) return { columns: [], rows: [], truncated: false }
  const result = await db.executeCypher(query, params)
  const within = new AnswerWithin(limit)
  const { columns } = result
  const reading = { graph: db, strangers: true }
  for (let i = 0; i < result.length; i++) {
    const row = result.get(i)
    if (!within.take(columns.map((column) => fromEngine(row[column], reading)))) break
  }
  return within.of(columns)
}

/** The engine makes one for what does not fit in memory. This process may write nothing, and is killed before it could remove it. */
function removeSpillFolder(): void {
  const own = new RegExp(`^grafeo-.*-${process.pid}-[0-9a-f]+\\.spill$`)
  const folder = tmpdir()
  // Where there is none to write in, the engine has made none.
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) if (own.test(name)) rmSync(join(folder, name), { recursive: true })
}
