import type { ActorDetail } from '#domain/actor-detail'
import { useNegotiation } from '../../api/negotiation.ts'
import { actorKindWord } from '../../claims/actor-kinds.ts'
import { toCompare, toTable, toView } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import buttons from '../../ui/button.module.css'
import { Crumbs } from '../../ui/crumbs.tsx'

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
    </header>
  )
}
