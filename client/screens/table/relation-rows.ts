import { toCsv } from '#domain/csv'
import type { Relation } from '#domain/relation'
import { relationSentence } from '#domain/words/relations'
import { sayParagraphs } from '../../canvas/export/numbered-sources.ts'

const columns = [
  'from',
  'to',
  'kind',
  'status',
  'claims',
  'strength',
  'basis',
  'sentence',
  'sources',
  'from id',
  'to id',
]

/** Where it is said: "momentum-report ¶ 3–5; fp-report ¶ 9". */
export const sayCitations = (citations: Relation['citations']) =>
  citations
    .map(({ source, paragraphs }) => `${source}${paragraphs.length > 0 ? ` ¶ ${sayParagraphs(paragraphs)}` : ''}`)
    .join('; ')

/** The lines that are drawn, one a row. */
export function relationRows(relations: readonly Relation[]): string {
  return toCsv(
    columns,
    relations.map((relation) => {
      const { from, to, kind, status, claims, strength, basis, citations } = relation
      const said = [relationSentence(relation), sayCitations(citations)]
      return [from.name, to.name, kind, status, claims, strength, basis, ...said, from.id, to.id]
    }),
  )
}
