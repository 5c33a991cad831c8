import type { Actor } from '#domain/actor'
import type { ActorCounts } from '#domain/actor-counts'
import { sayCount } from '#domain/words/plurals'
import { actorKindWord } from '../../claims/actor-kinds.ts'
import { toActor } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'

type Props = { actor: Actor; counts?: ActorCounts }

/** One line of the directory: who, as what, and how much is recorded. */
export function ActorEntry({ actor, counts: recorded }: Props) {
  const { positions = 0, demands = 0, brokerages = 0 } = recorded ?? {}
  const counts = [
    positions > 0 && sayCount(positions, 'position'),
    demands > 0 && sayCount(demands, 'demand'),
    brokerages > 0 && sayCount(brokerages, 'act as a broker', 'acts as a broker'),
  ].filter(Boolean)
  return (
    <li className="actor-entry">
      <ViewLink to={toActor(actor.id)}>{actor.name}</ViewLink>
      <p className="actor-entry-role">{actor.role ?? actorKindWord[actor.kind].one}</p>
      {counts.length > 0 && <p className="actor-entry-counts">{counts.join(' · ')}</p>}
    </li>
  )
}
