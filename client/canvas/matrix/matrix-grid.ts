import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { nextPlace, type Place } from './matrix-keys.ts'

const cellAt = (table: HTMLElement, { row, column }: Place) =>
  table.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)

/** The place of the cell that something stands in. */
export function placeIn(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined
}

function enter(table: HTMLElement, cell: HTMLElement) {
  for (const other of table.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')) other.tabIndex = -1
  cell.tabIndex = 0
}

/** Marks the row and the column of a place, and no other. Without one, none. */
function light(table: HTMLElement, place: Place | undefined) {
  for (const lit of table.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit')
  if (!place) return
  const { row, column } = place
  const along = `[data-row="${row}"], [data-column="${column}"]`
  for (const cell of table.querySelectorAll(along)) cell.setAttribute('data-lit', '')
}

/** Brings a cell that is not drawn into sight, and gives it the focus when it is there. */
function focusSoon(grid: HTMLElement, place: Place, framesLeft = 20) {
  const cell = cellAt(grid, place)
  if (cell) cell.focus()
  else if (framesLeft > 0) requestAnimationFrame(() => focusSoon(grid, place, framesLeft - 1))
}

/** One stop of Tab for the whole table; arrows go from cell to cell. `read`: hears where a hand is, and the row and column there are lit. The cell's tabindex moves without drawing anything anew. */
export function useMatrixGrid(
  table: RefObject<HTMLTableElement | null>,
  last: Place,
  read: ((place?: Place) => void) | undefined,
  bring: (place: Place) => void = () => undefined,
) {
  useEffect(() => {
    const grid = table.current
    if (!grid || grid.querySelector('[data-row][tabindex="0"]')) return
    const first = cellAt(grid, { row: 1, column: 1 }) ?? grid.querySelector<HTMLElement>('td[data-row]')
    if (first) first.tabIndex = 0
  })

  const show = (target: EventTarget) => {
    const place = placeIn(target)
    if (read && table.current) light(table.current, place)
    read?.(place)
    return place
  }

  return {
    onKeyDown(event: KeyboardEvent) {
      const grid = table.current
      const at = placeIn(event.target)
      if (!grid || !at) return
      const next = nextPlace(at, event, last)
      if (next) {
        event.preventDefault()
        if (!cellAt(grid, next)) bring(next)
        focusSoon(grid, next)
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        const within = cellAt(grid, at)
        const link = within?.querySelector<HTMLElement>('a, button, input')
        ;(link ?? within)?.click()
      }
    },
    onFocus({ target }: { target: EventTarget }) {
      const at = show(target)
      const cell = at && table.current && cellAt(table.current, at)
      if (cell && table.current) enter(table.current, cell)
    },
    onPointerOver: ({ target }: { target: EventTarget }) => void show(target),
    onPointerLeave() {
      if (read && table.current) light(table.current, undefined)
      read?.(undefined)
    },
  }
}
