import { by } from '#domain/in-order'
import { Label } from '#domain/ref'
import type { CitedRecord, SourceDetail } from '#domain/source'

/** What each paragraph of a source bears out, by paragraph; records in the order of labels, then names. */
export function byParagraph(
  cited: readonly { record: CitedRecord; paragraphs: number[] }[],
): SourceDetail['byParagraph'] {
  const paragraphs = [...new Set(cited.flatMap((c) => c.paragraphs))].sort(by((p) => p))
  return paragraphs.map((paragraph) => ({
    paragraph,
    records: cited
      .filter((c) => c.paragraphs.includes(paragraph))
      .map((c) => c.record)
      .sort(inRecordOrder),
  }))
}

const inRecordOrder = by<CitedRecord>(
  (r) => Label.options.indexOf(r.label),
  (r) => r.name,
  (r) => r.id,
  (r) => r.via.join(),
)
