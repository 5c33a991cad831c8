import { type ReactNode, useId } from 'react'

/** A part of an actor's page. Nothing where there is nothing to say. */
export function ActorSection({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const id = useId()
  if (count === 0) return null
  return (
    <section className="actor-section" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="actor-count">{count}</span>
      </h2>
      {children}
    </section>
  )
}
