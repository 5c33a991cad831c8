/** A place in the grid. Row 0 is the column titles, column 0 the actors' names. */
export type Place = { row: number; column: number }

type Press = { key: string; ctrlKey: boolean; metaKey: boolean }

/** Where a key leads from a place, as in a spreadsheet. Undefined where it leads nowhere; the corner holds nothing. */
export function nextPlace(at: Place, press: Press, last: Place): Place | undefined {
  const next = wanted(at, press, last)
  if (!next || (next.row === 0 && next.column === 0)) return undefined
  const inside = next.row >= 0 && next.row <= last.row && next.column >= 0 && next.column <= last.column
  return inside && (next.row !== at.row || next.column !== at.column) ? next : undefined
}

function wanted({ row, column }: Place, { key, ctrlKey, metaKey }: Press, last: Place): Place | undefined {
  const far = ctrlKey || metaKey
  const firstColumn = row === 0 ? 1 : 0
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return far ? { row: 1, column: 1 } : { row, column: firstColumn }
    case 'End':
      return far ? last : { row, column: last.column }
    case 'PageUp':
      return { row: Math.max(column === 0 ? 1 : 0, row - 8), column }
    case 'PageDown':
      return { row: Math.min(last.row, row + 8), column }
    default:
      return undefined
  }
}
