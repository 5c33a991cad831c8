import type { ReactNode } from 'react'
import chips from '../ui/chip.module.css'

/** The last chip of a list that is folded: says what is folded away, and folds it again. */
export function FoldChip({ open, onToggle, children }: { open: boolean; onToggle: () => void; children: ReactNode }) {
  return (
    <li>
      <button type="button" className={chips.full} data-tone="undeclared" aria-expanded={open} onClick={onToggle}>
        {open ? 'fewer' : children}
      </button>
    </li>
  )
}
