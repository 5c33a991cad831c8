import { z } from 'zod'
import { claimsIn } from '#domain/citation'
import type { Id } from '#domain/id'
import type { CitedRecord } from '#domain/source'
import { defineQuery, type Query } from './define-query.ts'
import { refOf } from './phrases.ts'
import { CitationsRow, RefRow } from './rows.ts'

/** One citation of a source: the record that cites, with the paragraphs that it cites. */
export type CitedParagraphs = { record: CitedRecord; paragraphs: number[] }

const paragraphs = z.array(z.int())

/** What cites a source, by label and id. A reading stands for its discrepancy, whose question it answers. */
export const citedParagraphs: Query<{ source: Id }, CitedParagraphs> = defineQuery(
  'citedParagraphs',
  `MATCH (source:Source:parley {id: $source})<-[cites:CITES]-(record)
RETURN ${refOf('record')} AS record, cites.paragraphs AS paragraphs, cites.via AS via,
  [(record)-[any:CITES]->(one:Source) | {source: one.id, paragraphs: any.paragraphs}] AS all
ORDER BY record.id, via`,
  z
    .object({ record: RefRow, paragraphs, via: z.array(z.string()).default([]), all: CitationsRow })
    .transform(({ record, paragraphs, via, all }) => ({
      record: { ...record, via, restsOn: claimsIn(all) },
      paragraphs,
    })),
)
