import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** Up to so many lines all of a table stands in the page; of more, those in sight and a few around them. */
const mostWhole = 120

/** The pixels that a line is taken to have before it is seen. */
const usual = 30

type InSight = {
  /** The places of the lines that are drawn. */
  drawn: readonly number[]
  /** Pixels that stand for the lines before and behind them. */
  before: number
  behind: number
  /** Measures a line that is drawn; nothing where all are. */
  measure: ((element: Element | null) => void) | undefined
  /** Brings a line into sight. */
  bring: (line: number) => void
}

/** Which lines of a table are drawn, by where its window is scrolled to. The window is what the table stands in. */
export function useRowsInSight(table: RefObject<HTMLTableElement | null>, lines: number): InSight {
  const isWhole = lines <= mostWhole
  const virtualizer = useVirtualizer({
    count: isWhole ? 0 : lines,
    getScrollElement: () => table.current?.parentElement ?? null,
    estimateSize: () => usual,
    overscan: 10,
  })
  if (isWhole)
    return {
      drawn: Array.from({ length: lines }, (_, line) => line),
      before: 0,
      behind: 0,
      measure: undefined,
      bring: () => undefined,
    }
  const items = virtualizer.getVirtualItems()
  return {
    drawn: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    behind: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
    bring: (line) => virtualizer.scrollToIndex(line, { align: 'center' }),
  }
}
