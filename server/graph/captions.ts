import { z } from 'zod'
import { Basis } from '#domain/basis'
import { ours } from '#domain/ours'
import { firstWords } from '#domain/printable'
import { Stance } from '#domain/stance'
import type { GraphTransaction } from './graph-store.ts'

/** Neo4j Browser shows a node by its `name`, else its `title`: these have neither from their record. */

const batch = 1000

const stanceWord: Record<Stance, string> = {
  supports: 'supports',
  conditional: 'on a condition',
  opposes: 'opposes',
  mixed: 'says both',
  undeclared: 'has declared nothing',
}

/** What a caption adds to a stance, so that it is no stronger than its evidence. */
const howKnown: Record<Basis, string> = {
  'own-words': '',
  spokesperson: '',
  'named-source': '',
  'unnamed-source': ', reported',
  inference: ', inferred',
  'our-reading': ', as we read it',
  'not-recorded': '',
}

const PositionRow = z.object({
  id: z.string(),
  holder: z.string(),
  stance: Stance,
  basis: Basis.default('not-recorded'),
  target: z.string(),
})
const BrokerageRow = z.object({ id: z.string(), actor: z.string(), role: z.string(), target: z.string() })
const SentenceRow = z.object({ id: z.string(), sentence: z.string() })

type Captioned = { id: string; title: string }

/** Gives every node without a name or title of its own a short `title`, made of what it says and of whom. */
export async function writeCaptions(transaction: GraphTransaction): Promise<void> {
  const captioned = [
    ...(await positions(transaction)),
    ...(await brokerages(transaction)),
    ...(await sentences(transaction, 'Discrepancy', 'question')),
    ...(await sentences(transaction, 'Reading', 'text')),
    ...(await sentences(transaction, 'Forecast', 'text')),
    ...(await sentences(transaction, 'Quotation', 'text')),
    ...(await sentences(transaction, 'Retired', 'why')),
  ]
  for (let start = 0; start < captioned.length; start += batch)
    await transaction.write(`UNWIND $rows AS row MATCH (n:${ours} {id: row.id}) SET n.title = row.title`, {
      rows: captioned.slice(start, start + batch),
    })
}

async function positions(transaction: GraphTransaction): Promise<Captioned[]> {
  const rows = await transaction.read(
    `MATCH (holder:Actor:${ours})-[:HOLDS]->(n:Position:${ours})-[:ABOUT]->(target:${ours})
     RETURN n.id AS id, holder.name AS holder, n.stance AS stance, n.basis AS basis, target.title AS target`,
  )
  return z
    .array(PositionRow)
    .parse(rows)
    .map(({ id, holder, stance, basis, target }) => ({
      id,
      title: caption(holder, `${stanceWord[stance]}${howKnown[basis]}`, target),
    }))
}

async function brokerages(transaction: GraphTransaction): Promise<Captioned[]> {
  const rows = await transaction.read(
    `MATCH (actor:Actor:${ours})-[:PLAYED]->(n:Brokerage:${ours})-[:ABOUT]->(target:${ours})
     RETURN n.id AS id, actor.name AS actor, n.role AS role, target.title AS target`,
  )
  return z
    .array(BrokerageRow)
    .parse(rows)
    .map(({ id, actor, role, target }) => ({ id, title: caption(actor, role.replaceAll('-', ' '), target) }))
}

async function sentences(transaction: GraphTransaction, label: string, property: string): Promise<Captioned[]> {
  const rows = await transaction.read(`MATCH (n:${label}:${ours}) RETURN n.id AS id, n.${property} AS sentence`)
  return z
    .array(SentenceRow)
    .parse(rows)
    .map(({ id, sentence }) => ({ id, title: firstWords(sentence, 60) }))
}

function caption(who: string, does: string, what: string): string {
  return [firstWords(who, 40), does, firstWords(what, 60)].join(' · ')
}
