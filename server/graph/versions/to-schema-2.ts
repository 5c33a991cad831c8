import { z } from 'zod'
import { ours } from '#domain/ours'
import { writeCaptions } from '../captions.ts'
import type { GraphTransaction } from '../graph-store.ts'
import type { Migration } from './migrations.ts'
import { relabelled } from './relabelled.ts'
import { shippedAtSchema1 } from './shipped-at-schema-1.ts'

const before = 'Parley'

/** The actors that have an article in a sentence, which then was a rule about names, and which since then the data say. */
const articled = `a.name IN ['United States', 'United Kingdom', 'United Nations', 'Netherlands', 'Kremlin', 'Pentagon']
  OR a.name ENDS WITH ' Times'`

/**
 * The marker label in small letters, a caption for every node, the status of a part in an event as far as the event's own tells
 * it, the articles of names, and an account of what was loaded.
 */
export const toSchema2: Migration = {
  to: 2,
  // The constraint and the index keep their names: those on the label of before make way.
  before: {
    grafeo: ['DROP CONSTRAINT parley_id IF EXISTS', 'DROP INDEX parley_id_index IF EXISTS'],
    neo4j: ['DROP CONSTRAINT parley_id IF EXISTS'],
  },
  async run(transaction) {
    const loaded = await shippedAtSchema1(transaction, before)
    await transaction.write(`MATCH (n:${before}) SET n:${ours} REMOVE n:${before}`)
    await transaction.write(
      `MATCH (:Actor:${ours})-[part:TOOK_PART]->(event:Event:${ours})
       SET part.status = CASE event.status WHEN 'held' THEN 'attended' ELSE event.status END`,
    )
    await transaction.write(`MATCH (a:Actor:${ours}) WHERE ${articled} SET a.article = 'the'`)
    await relabelQuestions(transaction)
    await writeCaptions(transaction)
    return loaded
  },
}

const QuestionRow = z.object({ id: z.string(), cypher: z.string() })

async function relabelQuestions(transaction: GraphTransaction): Promise<void> {
  const held = await transaction.read(`MATCH (q:SavedQuestion:${ours}) RETURN q.id AS id, q.cypher AS cypher`)
  const rows = z
    .array(QuestionRow)
    .parse(held)
    .map(({ id, cypher }) => ({ id, cypher: relabelled(cypher, before, ours) }))
  await transaction.write(
    `UNWIND $rows AS row MATCH (q:SavedQuestion:${ours} {id: row.id}) SET q.cypher = row.cypher`,
    {
      rows,
    },
  )
}
