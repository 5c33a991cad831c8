import { useActors } from '../../api/lists.ts'
import { toCompare } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import buttons from '../../ui/button.module.css'
import { DetailsActor } from './details-actor.tsx'
import './details.css'

/** Who is selected, and where each stands on what the screen is about. */
export function Details() {
  const { select } = useView().state
  const actors = (useActors().data?.items ?? []).filter(({ id }) => select.includes(id))
  const [first, second] = actors
  return (
    <aside id="selected" tabIndex={-1} className="details" aria-label="Selected">
      <div className="details-bar">
        <h2>{actors.length > 1 ? `${actors.length} selected` : 'Selected'}</h2>
        {first && second && <ViewLink to={toCompare(first.id, second.id)}>Compare</ViewLink>}
        <button type="button" className={buttons.link} onClick={() => changeView({ select: [] })}>
          Clear
        </button>
      </div>
      {actors.map((actor) => (
        <DetailsActor key={actor.id} actor={actor} />
      ))}
      {actors.length === 0 && <p className="details-role">What is selected is not an actor of this negotiation.</p>}
    </aside>
  )
}
