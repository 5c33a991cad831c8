import type { Dataset } from '#domain/dataset'
import type { Id } from '#domain/id'
import { citingRecords } from './relationships.ts'

/** From one paragraph to another, both included. */
export type Silence = { from: number; to: number }

/** The paragraphs of each source that no record cites, in stretches. A source that is cited throughout is absent. */
export function silentParagraphs(dataset: Dataset): Map<Id, Silence[]> {
  const cited = new Map(dataset.sources.map(({ id }) => [id, new Set<number>()]))
  for (const { citations } of citingRecords(dataset))
    for (const { source, paragraphs } of citations)
      for (const paragraph of paragraphs) cited.get(source)?.add(paragraph)
  const silent = dataset.sources.map(({ id, paragraphs }): [Id, Silence[]] => [
    id,
    between(cited.get(id), paragraphs ?? 0),
  ])
  return new Map(silent.filter(([, stretches]) => stretches.length > 0))
}

/** The stretches from 1 to the last that are not among these. */
function between(cited: ReadonlySet<number> = new Set(), last: number): Silence[] {
  const stops = [0, ...[...cited].sort((a, b) => a - b), last + 1]
  return stops.slice(1).flatMap((stop, i) => {
    const from = (stops[i] ?? 0) + 1
    return from < stop ? [{ from, to: stop - 1 }] : []
  })
}
