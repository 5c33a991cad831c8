import { z } from 'zod'
import { Discrepancy } from '#domain/discrepancy'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import { defineQuery, type Query } from './define-query.ts'
import { isOneOf, refOf } from './phrases.ts'
import { CitationsRow, entryOf, RefsRow } from './rows.ts'

const cited = { source: z.string(), paragraphs: z.array(z.int()), via: z.array(z.string()).optional() }

/** One row of a reading for each of its citations: the pattern goes over both. */
const ReadingsRow = z
  .array(z.object({ id: z.string(), text: z.string(), order: z.int().optional(), ...cited }))
  .transform((rows) => {
    const ids = [
      ...new Set(
        rows
          .sort(
            by(
              (r) => r.order,
              (r) => r.id,
            ),
          )
          .map((r) => r.id),
      ),
    ]
    return ids.map((id) => {
      const own = rows.filter((r) => r.id === id)
      return { id, text: own[0]?.text ?? '', citations: CitationsRow.parse(own.map(toCitation)) }
    })
  })

function toCitation({ source, paragraphs, via }: { source: string; paragraphs: number[]; via?: string[] | undefined }) {
  return { source, paragraphs, via }
}

const DiscrepancyRow = Discrepancy.extend({ about: RefsRow, readings: ReadingsRow })

export type DiscrepancyFilter = { ids: Id[] | null; about: Id[] | null }

/** Discrepancies by kind, conflicts first, then question. */
export const discrepancies: Query<DiscrepancyFilter, Discrepancy> = defineQuery(
  'discrepancies',
  `MATCH (discrepancy:Discrepancy:parley)
WHERE ${isOneOf('discrepancy.id', 'ids')}
  AND ($about IS NULL OR EXISTS { MATCH (discrepancy)-[:ABOUT]->(one) WHERE one.id IN $about })
RETURN discrepancy {.*,
    about: [(discrepancy)-[:ABOUT]->(thing) | ${refOf('thing')}],
    readings: [(discrepancy)-[has:HAS_READING]->(reading:Reading)-[cites:CITES]->(source:Source) |
      {id: reading.id, text: reading.text, order: has.order, source: source.id, paragraphs: cites.paragraphs, via: cites.via}]
  } AS entry
ORDER BY CASE discrepancy.kind WHEN 'conflict' THEN 0 ELSE 1 END, discrepancy.kind, discrepancy.question, discrepancy.id`,
  entryOf(DiscrepancyRow),
)
