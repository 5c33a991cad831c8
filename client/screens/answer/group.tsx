import { type ReactNode, useId } from 'react'

type Props = { title: ReactNode; count?: string; children: ReactNode }

/** A part of the answer under its own heading, its count at the right. */
export function AnswerGroup({ title, count, children }: Props) {
  const id = useId()
  return (
    <section className="answer-group" aria-labelledby={id}>
      <div className="answer-group-head">
        <h2 id={id}>{title}</h2>
        {count && <p className="answer-count">{count}</p>}
      </div>
      {children}
    </section>
  )
}
