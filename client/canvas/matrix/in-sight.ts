import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Measure } from './gap.tsx'

/** Up to so many lines all of a table stands in the page; of more, those in sight and a few around them. */
const mostLines = 120

/** Up to so many columns all of a line stands in the page; of more, those in sight and a few around them. */
const mostColumns = 60

/** The pixels that a line and a column are taken to have before they are seen. */
const usual = { line: 30, column: 36 }

type Table = RefObject<HTMLTableElement | null>

type LinesInSight = {
  /** The places of the lines that are drawn. */
  drawn: readonly number[]
  /** Pixels that stand for the lines before and behind them. */
  before: number
  behind: number
  /** Measures a line that is drawn; nothing where all are. */
  measure: Measure
  /** Brings a line into sight. */
  bring: (line: number) => void
}

type Given = Virtualizer<HTMLElement, Element>

const numbersTo = (end: number) => Array.from({ length: end }, (_, at) => at)

/** Which lines of a table are drawn, by where its window is scrolled to. The window is what the table stands in. */
export function useLinesInSight(table: Table, lines: number): LinesInSight {
  const isWhole = lines <= mostLines
  const virtualizer: Given = useVirtualizer({
    count: isWhole ? 0 : lines,
    getScrollElement: () => table.current?.parentElement ?? null,
    estimateSize: () => usual.line,
    overscan: 6,
  })
  if (isWhole) return { drawn: numbersTo(lines), before: 0, behind: 0, measure: undefined, bring: () => undefined }
  const items = virtualizer.getVirtualItems()
  return {
    drawn: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    behind: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
    bring: (line) => virtualizer.scrollToIndex(line, { align: 'center' }),
  }
}

type ColumnsInSight = {
  /** The columns that are drawn: from one, until before another. */
  from: number
  to: number
  /** Brings a column into sight; nothing where all are drawn. */
  bring: ((column: number) => void) | undefined
}

/** Which columns of a table are drawn, by where its window is scrolled to. All are equally wide: what the actors' names leave is shared out. */
export function useColumnsInSight(table: Table, columns: number): ColumnsInSight {
  const isWhole = columns <= mostColumns
  const [width, setWidth] = useState(usual.column)
  const virtualizer: Given = useVirtualizer({
    horizontal: true,
    count: isWhole ? 0 : columns,
    getScrollElement: () => table.current?.parentElement ?? null,
    estimateSize: () => width,
    overscan: 2,
  })
  useLayoutEffect(() => {
    const whole = table.current
    const names = whole?.querySelector<HTMLElement>('thead tr > :first-child')
    if (isWhole || !whole || !names) return
    const watch = new ResizeObserver(() => {
      setWidth((whole.offsetWidth - names.offsetWidth) / columns || usual.column)
      virtualizer.measure()
    })
    watch.observe(whole)
    return () => watch.disconnect()
  }, [table, isWhole, columns, virtualizer])
  if (isWhole) return { from: 0, to: columns, bring: undefined }
  const items = virtualizer.getVirtualItems()
  return {
    from: items[0]?.index ?? 0,
    to: (items.at(-1)?.index ?? -1) + 1,
    bring: (column) => virtualizer.scrollToIndex(column, { align: 'center' }),
  }
}
