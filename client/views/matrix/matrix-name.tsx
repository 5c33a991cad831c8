import type { Ref } from '#domain/ref'
import { toActor } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../ui/view-link.tsx'

/** A row's name. Beside an answer it picks the actor out there; on the page of its own it leads to the actor. */
export function MatrixName({ actor, row }: { actor: Ref; row: number }) {
  const { view, select } = useView().state
  const on = select.includes(actor.id)
  const to =
    view === 'answer'
      ? { select: on ? select.filter((id) => id !== actor.id) : [...select, actor.id] }
      : toActor(actor.id)
  return (
    <th scope="row" data-row={row} data-column={0} tabIndex={-1} className="matrix-name">
      <ViewLink to={to} tabIndex={-1} title={actor.name}>
        {actor.name}
      </ViewLink>
    </th>
  )
}
