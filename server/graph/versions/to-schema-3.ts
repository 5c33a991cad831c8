import { z } from 'zod'
import { BrokerageRole, familyOf } from '#domain/brokerage'
import { EventKind } from '#domain/event'
import { ours } from '#domain/ours'
import { firstWords } from '#domain/printable'
import { writeCaptions } from '../captions.ts'
import type { GraphTransaction } from '../graph-store.ts'
import type { Migration } from './migrations.ts'

const evidenced = ['PlanPoint', 'Position', 'Brokerage', 'Demand', 'Event', 'Pressure']

const tied = 'REPRESENTS|MEMBER_OF|ALLIED_WITH|RELATED_TO|SUCCEEDS|REVISES|DRAWS_ON|INSPIRED_BY|RIVALS'

/**
 * A basis for all that has evidence, sides as records, brokers' two families, events of the kinds that there are. What the
 * store cannot know is `not-recorded`. An inference in a match or under a heading was the coder's: `our-reading`. Who was
 * merely told of something is no broker any more: a briefing.
 */
export const toSchema3: Migration = {
  to: 3,
  before: { grafeo: [], neo4j: [] },
  async run(transaction) {
    for (const label of evidenced)
      await transaction.write(`MATCH (n:${label}:${ours}) WHERE n.basis IS NULL SET n.basis = 'not-recorded'`)
    await transaction.write(
      `MATCH (:${ours})-[tie:${tied}]->(:${ours}) WHERE tie.basis IS NULL SET tie.basis = 'not-recorded'`,
    )
    await transaction.write(
      `MATCH (:${ours})-[tie:UNDER|MEETS|PARTLY_MEETS|CONTRADICTS]->(:${ours}) WHERE tie.basis = 'inference' SET tie.basis = 'our-reading'`,
    )
    await directEdgesOf(transaction)
    await briefingsOf(transaction)
    await familiesOf(transaction)
    await transaction.write(`MATCH (e:Event:${ours}) WHERE NOT e.kind IN $kinds SET e.kind = 'other'`, {
      kinds: EventKind.options,
    })
    await sidesOf(transaction)
    await writeCaptions(transaction)
    return undefined
  },
}

/** A direct edge says how well its record is known. */
async function directEdgesOf(transaction: GraphTransaction): Promise<void> {
  for (const [label, record] of [
    ['Position', 'position'],
    ['Brokerage', 'brokerage'],
  ])
    await transaction.write(
      `MATCH (:Actor:${ours})-[edge]->(:${ours}) WHERE edge.${record} IS NOT NULL
       MATCH (record:${label}:${ours} {id: edge.${record}}) SET edge.basis = record.basis`,
    )
}

const ToldRow = z.object({ id: z.string(), summary: z.string() })

/** Who was briefed on a plan stands in an event in which they were informed of it. */
async function briefingsOf(transaction: GraphTransaction): Promise<void> {
  const told = `MATCH (b:Brokerage:${ours} {role: 'briefed'})`
  const rows = z.array(ToldRow).parse(await transaction.read(`${told} RETURN b.id AS id, b.summary AS summary`))
  if (rows.length === 0) return
  await transaction.write(
    `${told} MATCH (actor:Actor:${ours})-[:PLAYED]->(b) CREATE (actor)-[:TOOK_PART {status: 'informed'}]->(b)`,
  )
  await transaction.write(`${told} MATCH (b)-[:ABOUT]->(plan:Plan:${ours}) CREATE (b)-[:CONCERNS]->(plan)`)
  await transaction.write(
    `${told} MATCH (b)-[:ABOUT]->(:PlanPoint:${ours})-[:IN_PLAN]->(plan:Plan:${ours}) CREATE (b)-[:CONCERNS]->(plan)`,
  )
  await transaction.write(
    `${told} MATCH (b)-[:ABOUT]->(:Event:${ours})-[:CONCERNS]->(plan:Plan:${ours}) CREATE (b)-[:CONCERNS]->(plan)`,
  )
  await transaction.write(`MATCH (:Actor:${ours})-[r:BROKERED {role: 'briefed'}]->(:${ours}) DELETE r`)
  await transaction.write(`${told} MATCH (:Actor:${ours})-[r:PLAYED]->(b) DELETE r`)
  await transaction.write(`${told} MATCH (b)-[r:ABOUT]->(:${ours}) DELETE r`)
  await transaction.write(
    `UNWIND $rows AS row MATCH (b:Brokerage:${ours} {id: row.id}) SET b.title = row.title, b.kind = 'briefing', b.status = 'held'`,
    { rows: rows.map(({ id, summary }) => ({ id, title: firstWords(summary, 60) })) },
  )
  await transaction.write(`${told} SET b:Event REMOVE b:Brokerage REMOVE b.role`)
}

async function familiesOf(transaction: GraphTransaction): Promise<void> {
  for (const role of BrokerageRole.options)
    await transaction.write(`MATCH (b:Brokerage:${ours} {role: $role}) SET b.family = $family`, {
      role,
      family: familyOf[role],
    })
}

const SidesRow = z.object({ sides: z.array(z.string()) })

/** The titles that grouped actors become records, of parties: the store does not say of which kind. */
async function sidesOf(transaction: GraphTransaction): Promise<void> {
  const [found] = await transaction.read(
    `MATCH (n:Negotiation:${ours}) WHERE n.sides IS NOT NULL RETURN n.sides AS sides`,
  )
  if (found === undefined) return
  const rows = SidesRow.parse(found).sides.map((name, at) => ({
    id: `side-${at + 1}`,
    name,
    order: at + 1,
    kind: 'party',
  }))
  await transaction.write(`UNWIND $rows AS row CREATE (s:Side:${ours}) SET s = row`, { rows })
  await transaction.write(`UNWIND $rows AS row MATCH (a:Actor:${ours} {side: row.name}) SET a.side = row.id`, { rows })
  await transaction.write(`MATCH (n:Negotiation:${ours}) SET n.sides = null`)
}
