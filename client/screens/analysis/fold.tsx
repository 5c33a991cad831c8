import type { ReactNode } from 'react'
import buttons from '../../ui/button.module.css'
import { useOpened } from './opened.ts'

/** Opens and closes what is folded under the tools of a screen. */
export function FoldButton({ id, children }: { id: string; children: ReactNode }) {
  const [open, toggle] = useOpened(id)
  return (
    <button
      type="button"
      className={`${buttons.button} fold-button`}
      aria-expanded={open}
      aria-controls={id}
      onClick={toggle}
    >
      {children}
    </button>
  )
}

/** What is folded: in the page only while it is open. */
export function Folded({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  const [open] = useOpened(id)
  return (
    <section id={id} className="folded" aria-label={label} hidden={!open}>
      {open && children}
    </section>
  )
}
