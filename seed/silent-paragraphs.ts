import type { Dataset } from '#domain/dataset'
import type { Id } from '#domain/id'
import { citingRecords } from './relationships.ts'

/** The paragraphs of each source that no record cites. A source that is cited throughout is absent. */
export function silentParagraphs(dataset: Dataset): Map<Id, number[]> {
  const cited = new Set(
    citingRecords(dataset).flatMap((record) =>
      record.citations.flatMap(({ source, paragraphs }) => paragraphs.map((paragraph) => `${source} ${paragraph}`)),
    ),
  )
  const silent = dataset.sources.map(({ id, paragraphs }): [Id, number[]] => {
    const all = Array.from({ length: paragraphs }, (_, i) => i + 1)
    return [id, all.filter((paragraph) => !cited.has(`${id} ${paragraph}`))]
  })
  return new Map(silent.filter(([, paragraphs]) => paragraphs.length > 0))
}
