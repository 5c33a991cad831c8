import type { ActorDetail } from '#domain/actor-detail'
import { useNegotiation } from '../../api/negotiation.ts'
import { useSelectedActors } from '../../api/selected-actors.ts'
import { actorKindWord } from '../../claims/actor-kinds.ts'
import { toCompare, toTable, toView } from '../../state/places.ts'
import { selectedAfter } from '../../state/selection.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import buttons from '../../ui/button.module.css'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Crumbs } from '../../ui/crumbs.tsx'

/** Whether it is selected on every screen, and the ways on with whoever else is. */
function ActorSelected({ id }: { id: string }) {
  const { select } = useView().state
  const [other, ...more] = useSelectedActors().filter((one) => one.id !== id)
  return (
    <div className="actor-selected">
      <Checkbox
        checked={select.includes(id)}
        onChange={() => changeView({ select: selectedAfter(select, id, { adds: true }) })}
      >
        Selected on every screen
      </Checkbox>
      {other && more.length === 0 && (
        <p>
          Selected beside it: {other.name}. <ViewLink to={toTable([other.id, id])}>The ways between them</ViewLink>{' '}
          <ViewLink to={toCompare(id, other.id)}>Compare</ViewLink>
        </p>
      )}
    </div>
  )
}

/** Who it is, and where it stands in a sentence. */
export function ActorHead({ actor }: { actor: ActorDetail }) {
  const side = useNegotiation().data?.sides.find((one) => one.id === actor.side)?.name
  const { id, name, kind, role, aliases, summary, parts } = actor
  return (
    <header className="actor-head">
      <Crumbs>
        <li>
          <ViewLink to={toView('actors')}>Actors</ViewLink>
        </li>
        {side && side !== name && <li>{side}</li>}
      </Crumbs>
      <h1>{name}</h1>
      <p className="actor-role">{[role, actorKindWord[kind].one].filter(Boolean).join(' · ')}</p>
      {aliases.length > 0 && <p className="actor-aliases">Also called {aliases.join(', ')}</p>}
      <p className="actor-sentence">{parts.finding}</p>
      {parts.rest.length > 0 && <p className="actor-rest">{parts.rest.join(' ')}</p>}
      {summary && <p className="actor-summary">{summary}</p>}
      <p className="actor-ways">
        <ViewLink className={buttons.button} to={toCompare(id)}>
          Compare with another
        </ViewLink>
        <ViewLink className={buttons.button} to={toTable([id])}>
          At the Table
        </ViewLink>
      </p>
      <ActorSelected id={id} />
    </header>
  )
}
