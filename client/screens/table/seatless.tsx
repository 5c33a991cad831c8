import { useEffect, useId, useRef } from 'react'
import { sayCount } from '#domain/words/plurals'
import { useSelectedIds } from '../../api/selected-actors.ts'
import { changeView } from '../../state/view-history.ts'
import styles from './table.module.css'

type Props = {
  side: string
  actors: readonly { id: string; name: string }[]
  /** Another each time that somebody wants to come here. */
  wanted: object | undefined
}

/** Those of a side who have no seat of their own: each is selected by its name. */
export function Seatless({ side, actors, wanted }: Props) {
  const select = useSelectedIds()
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!wanted) return
    title.current?.focus()
    title.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [wanted])
  return (
    <section className={styles.seatless} aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {side}: {sayCount(actors.length, 'actor')} without a seat
      </h2>
      <ul>
        {actors.map((actor) => (
          <li key={actor.id}>
            <button
              type="button"
              aria-pressed={select.includes(actor.id)}
              onClick={() => changeView({ select: select.includes(actor.id) ? [] : [actor.id], among: [] })}
            >
              {actor.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
