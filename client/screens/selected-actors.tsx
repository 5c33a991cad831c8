import type { ViewChange } from '#domain/view-state'
import { useSelectedActors } from '../api/selected-actors.ts'
import { toCompare, toView } from '../state/places.ts'
import { changeView, useView } from '../state/view-history.ts'
import { ViewLink } from '../state/view-link.tsx'
import buttons from '../ui/button.module.css'
import chips from '../ui/chip.module.css'
import { Heard } from '../ui/heard.tsx'
import styles from './selected-actors.module.css'
import { chosenAmong } from './table/among.ts'

/** Who is selected, and where to go on with them. `hint`: what stands there where nobody is; `table`: where the Table is. */
export function SelectedActors({ hint, table = toView('table') }: { hint?: string; table?: ViewChange }) {
  const { select } = useView().state
  const actors = useSelectedActors()
  const [one, two, more] = actors
  if (!one) return hint === undefined ? null : <p className={styles.nobody}>{hint}</p>
  return (
    <section className={styles.chosen} aria-label="Selected">
      <ul className={styles.names}>
        {actors.map(({ id, name }) => (
          <li key={id}>
            <ViewLink className={chips.outline} to={{ select: select.filter((other) => other !== id) }}>
              {name} <span aria-hidden="true">×</span>
              <Heard>: let go</Heard>
            </ViewLink>
          </li>
        ))}
      </ul>
      <ViewLink to={more ? { ...table, ...chosenAmong(actors.map(({ id }) => id)) } : table}>
        {more ? 'The lines among them' : two ? 'The ways between them' : 'Its relations'} at the Table
      </ViewLink>
      {two && !more && <ViewLink to={toCompare(one.id, two.id)}>Compare</ViewLink>}
      <button type="button" className={buttons.link} onClick={() => changeView({ select: [] })}>
        Clear
      </button>
    </section>
  )
}
