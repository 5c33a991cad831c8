import type { Dataset } from '#domain/dataset'
import type { Id } from '#domain/id'
import { Label } from '#domain/ref'
import type { Engine } from '#server/graph/graph-store'
import { countOf, kinds, singleKind } from './kinds.ts'
import type { Loaded } from './load-dataset.ts'
import { citingRecords } from './relationships.ts'

/** From one paragraph to another, both included. */
type Silence = { from: number; to: number }

/** The paragraphs of each source that no record cites, in stretches. A source that is cited throughout is absent. */
function silentParagraphs(dataset: Dataset): Map<Id, Silence[]> {
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

/** "95 actors, 14 plans, …" */
export function toCounts({ negotiation, ...lists }: Dataset): string {
  const listed = kinds.filter((kind) => kind !== singleKind)
  return listed.map((kind) => countOf(kind, lists[kind].length)).join(', ')
}

/** A note for each source that says something which no record cites. It may have nothing to record. */
export function toSilence(dataset: Dataset): string[] {
  return [...silentParagraphs(dataset)].map(
    ([source, stretches]) => `Note: no record cites ${source}, paragraphs ${stretches.map(toStretch).join(', ')}.`,
  )
}

function toStretch({ from, to }: Silence): string {
  if (from === to) return String(from)
  return to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`
}

/** What a load wrote, by label, and how long it took. */
export function toSummary(folder: string, loaded: Loaded, engine: Engine, milliseconds: number): string {
  const labels = Label.options.flatMap((label) => {
    const count = loaded.nodes[label]
    return count === undefined ? [] : [`  ${label.padEnd(14)}${String(count).padStart(6)}`]
  })
  return [
    `Loaded ${folder} into ${engine.name} ${engine.version} in ${(milliseconds / 1000).toFixed(2)} s:`,
    ...labels,
    `  ${'relationships'.padEnd(14)}${String(loaded.relationships).padStart(6)}`,
    ...(loaded.otherNodes > 0 ? [`Left ${loaded.otherNodes} other nodes untouched.`] : []),
  ].join('\n')
}
