import type { Ref } from '#domain/ref'
import { CampBadge } from '../../camps/camp-badge.tsx'
import type { Camps } from '../../camps/camps-from.ts'
import { sayCampOf } from '../../camps/say-camps.ts'
import { toActor } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import styles from './matrix.module.css'

/** A row's name, and the camp that is shown on it. Beside an answer it picks the actor out there; on the page of its own it leads to the actor. */
export function MatrixName({ actor, row, camps }: { actor: Ref; row: number; camps?: Camps }) {
  const { view, select } = useView().state
  const on = select.includes(actor.id)
  const to =
    view === 'answer'
      ? { select: on ? select.filter((id) => id !== actor.id) : [...select, actor.id] }
      : toActor(actor.id)
  return (
    <th scope="row" data-row={row} data-column={0} tabIndex={-1} className={styles.name}>
      <ViewLink to={to} tabIndex={-1} title={actor.name}>
        {actor.name}
      </ViewLink>
      {camps && <CampBadge camp={camps.letterOf.get(actor.id)} none={sayCampOf(camps, actor.id)} />}
    </th>
  )
}
