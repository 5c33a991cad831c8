import { type ReactNode, useId } from 'react'

type Props = { title: string; note?: string; children: ReactNode }

/** A part of the evidence page under its own heading. */
export function EvidenceSection({ title, note, children }: Props) {
  const id = useId()
  return (
    <section className="evidence-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p className="evidence-note">{note}</p>}
      {children}
    </section>
  )
}
