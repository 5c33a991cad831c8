import { z } from 'zod'
import { Basis, Hedge } from '#domain/basis'
import { BrokerageRole } from '#domain/brokerage'
import { ours } from '#domain/ours'
import { firstWords } from '#domain/printable'
import { Stance } from '#domain/stance'
import { leastOf } from '#domain/words/basis'
import { roleVerb } from '#domain/words/roles'
import { stanceWord } from '#domain/words/stance'
import type { Evidence } from '#domain/words/verb'
import type { GraphTransaction } from './graph-store.ts'

/** Neo4j Browser shows a node by its `name`, else its `title`: these have neither from their record. */

const batch = 1000

const absent = <T>(value: T | null | undefined): T | undefined => value ?? undefined

/** A property that a node does not have is read as null. */
const known = {
  basis: Basis.nullish().transform((basis) => basis ?? 'not-recorded'),
  hedged: z.literal(true).nullish().transform(absent),
  hedge: Hedge.nullish().transform(absent),
}

const PositionRow = z.object({
  id: z.string(),
  holder: z.string(),
  stance: Stance,
  ...known,
  target: z.string(),
})
const BrokerageRow = z.object({ id: z.string(), actor: z.string(), role: z.string(), ...known, target: z.string() })
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
     RETURN n.id AS id, holder.name AS holder, n.stance AS stance, n.basis AS basis, n.hedged AS hedged,
       n.hedge AS hedge, target.title AS target`,
  )
  return z
    .array(PositionRow)
    .parse(rows)
    .map(({ id, holder, stance, target, ...evidence }) => ({
      id,
      title: caption(holder, asKnown(stanceWord[stance].one, evidence), target),
    }))
}

async function brokerages(transaction: GraphTransaction): Promise<Captioned[]> {
  const rows = await transaction.read(
    `MATCH (actor:Actor:${ours})-[:PLAYED]->(n:Brokerage:${ours})-[:ABOUT]->(target:${ours})
     RETURN n.id AS id, actor.name AS actor, n.role AS role, n.basis AS basis, n.hedged AS hedged, n.hedge AS hedge,
       target.title AS target`,
  )
  return z
    .array(BrokerageRow)
    .parse(rows)
    .map(({ id, actor, role, target, ...evidence }) => ({
      id,
      title: caption(actor, asKnown(deedOf(role), evidence), target),
    }))
}

async function sentences(transaction: GraphTransaction, label: string, property: string): Promise<Captioned[]> {
  const rows = await transaction.read(`MATCH (n:${label}:${ours}) RETURN n.id AS id, n.${property} AS sentence`)
  return z
    .array(SentenceRow)
    .parse(rows)
    .map(({ id, sentence }) => ({ id, title: firstWords(sentence, 60) }))
}

/** A store of before may have a role that there is no more, until it is brought up to date. */
function deedOf(role: string): string {
  const known = BrokerageRole.safeParse(role)
  return known.success ? roleVerb[known.data].one : role.replaceAll('-', ' ')
}

/** What it says and, where nobody named says so, how that is known: no stronger than its evidence. */
const asKnown = (does: string, evidence: Evidence): string => [does, leastOf(evidence)].filter(Boolean).join(', ')

function caption(who: string, does: string, what: string): string {
  return [firstWords(who, 40), does, firstWords(what, 60)].join(' · ')
}
