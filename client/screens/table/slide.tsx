import { useEffect } from 'react'
import { useSelectedIds } from '../../api/selected-actors.ts'
import { pagePalette } from '../../canvas/paint/palette.ts'
import { Drawing } from '../../canvas/slide/drawing.tsx'
import { PresentFrame } from '../../canvas/slide/present-frame.tsx'
import { announce } from '../../ui/live-region.tsx'
import { OfTable } from './of-table.tsx'
import { type TableRecords, tableTitle, useTable } from './use-table.ts'
import { useTablePoster } from './use-table-poster.ts'

type Props = { records: TableRecords; size: { width: number; height: number } }

function Shown({ records, size: { width, height } }: Props) {
  const select = useSelectedIds()
  const table = useTable(records)
  const poster = useTablePoster(table, records)
  const title = tableTitle(table, select)
  useEffect(() => announce(title), [title])
  const form = width < 900 ? 'phone' : 'wall'
  return <Drawing svg={poster({ width, height, form, palette: pagePalette })} label={title} />
}

/** The Table on a wall: its finding as the title, every seat that has room, what is left out, its day and sources. */
export function TableSlide() {
  return (
    <PresentFrame title="The Table">
      {(wall) => <OfTable loading={null}>{(records) => <Shown records={records} size={wall} />}</OfTable>}
    </PresentFrame>
  )
}
