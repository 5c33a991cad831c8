import { useSelectedIds } from '../../api/selected-actors.ts'
import { type FileFormat, FileMenu } from '../../canvas/export/file-menu.tsx'
import { toPng } from '../../canvas/export/to-png.ts'
import { readPalette } from '../../canvas/paint/palette.ts'
import { useView } from '../../state/view-history.ts'
import { relationRows } from './relation-rows.ts'
import { type TableRecords, type TableShown, tableTitle } from './use-table.ts'
import { useTablePoster } from './use-table-poster.ts'

/** The room of a picture that is saved, in pixels. */
const room = { width: 1400, height: 900, form: 'desk' } as const

/** The Table as it is shown, as files. */
export function TableFiles({ table, records }: { table: TableShown; records: TableRecords }) {
  const { focus } = useView().state
  const select = useSelectedIds()
  const poster = useTablePoster(table, records)
  const svg = () => poster({ ...room, palette: readPalette(document.body) })
  const graph = async () => {
    const { toTableGraphMl } = await import('./table-graph.ts')
    const { drawn, actors, drawIn } = table
    const title = tableTitle(table, select)
    return toTableGraphMl({ ...records, drawn, actors, title, scene: drawIn(room, drawn.view) })
  }
  const formats: FileFormat[] = [
    { name: 'svg', what: 'Picture (SVG)', make: async () => new Blob([svg()], { type: 'image/svg+xml' }) },
    { name: 'png', what: 'Picture (PNG)', make: () => toPng(svg()) },
    {
      name: 'csv',
      what: 'Lines (CSV)',
      make: async () => new Blob([relationRows(table.drawn.relations)], { type: 'text/csv' }),
    },
    {
      name: 'graphml',
      what: 'Graph (GraphML)',
      holds: 'The seats and lines that are drawn, with sides, stances, claims and sources',
      make: async () => new Blob([await graph()], { type: 'application/graphml+xml' }),
    },
  ]
  return <FileMenu file={['table', ...select, ...(focus ? [focus] : []), records.asOf].join('-')} formats={formats} />
}
