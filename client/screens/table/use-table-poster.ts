import { eventWord } from '#domain/words/parts'
import { useSelectedIds } from '../../api/selected-actors.ts'
import { numberedSources } from '../../canvas/export/numbered-sources.ts'
import { type TablePoster, toTablePoster } from '../../canvas/export/table-poster.ts'
import { kindWord, thinMeans } from './relation-words.ts'
import { type TableRecords, type TableShown, tableTitle } from './use-table.ts'

type Room = Pick<TablePoster, 'width' | 'height' | 'form' | 'palette'>

/** The Table as it is shown, as a poster with its finding, legend, day and numbered sources. */
export function useTablePoster(table: TableShown, { records, asOf }: TableRecords) {
  const select = useSelectedIds()
  const { drawn, standing, drawIn } = table
  return (room: Room): string => {
    const claims = standing
      ? [...standing.supports, ...standing.conditional, ...standing.opposes, ...standing.mixed, ...standing.byDemand]
      : drawn.relations
    const cited = claims.flatMap(({ citations }) => citations)
    return toTablePoster({
      ...room,
      title: tableTitle(table, select),
      asOf,
      thin: thinMeans,
      sources: numberedSources(cited, records.sources, asOf.slice(0, 4)),
      wordOf: ({ kind, status }) =>
        kind === 'met' && status && status !== 'held' ? eventWord[status] : kindWord[kind],
      draw: (frame) => drawIn(frame, drawn.view),
    })
  }
}
