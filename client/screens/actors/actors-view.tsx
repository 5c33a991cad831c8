import { type Actor, ActorKind } from '#domain/actor'
import type { Side } from '#domain/side'
import { sayCount } from '#domain/words/plurals'
import { Answered } from '../../api/answered.tsx'
import { useActors } from '../../api/lists.ts'
import { useNegotiation } from '../../api/negotiation.ts'
import { changeView, useView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useActorCounts } from './actor-counts.ts'
import { ActorEntry } from './actor-entry.tsx'
import { actorsBySide, findActors } from './actor-list.ts'
import { ActorsFilter } from './actors-filter.tsx'
import './actors.css'

function Directory({ actors, sides }: { actors: readonly Actor[]; sides: readonly Side[] }) {
  const { find, only } = useView().state
  const counts = useActorCounts()
  const kind = ActorKind.options.find((one) => one === only)
  const groups = actorsBySide(findActors(actors, find, kind), sides, counts)
  if (groups.length === 0)
    return (
      <EmptyState title="Nobody by that name">
        <button type="button" className={buttons.link} onClick={() => changeView({ find: undefined, only: undefined })}>
          Show all {actors.length} actors
        </button>
      </EmptyState>
    )
  return (
    <div className="actors-sides">
      {groups.map(({ side, actors: own }) => (
        <section key={side.id} className="actors-side" aria-labelledby={`side-${side.id}`}>
          <h2 id={`side-${side.id}`}>
            {side.name} <span className="actors-count">{own.length}</span>
          </h2>
          <ul>
            {own.map((actor) => (
              <ActorEntry key={actor.id} actor={actor} counts={counts.get(actor.id)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Everyone who holds a position, brokers, demands or takes part, by the side they stand on. */
export function ActorsView() {
  const sides = useNegotiation().data?.sides
  return (
    <div className="actors">
      <Answered query={useActors()} loading={<Skeleton height={40} />}>
        {({ items, total }) => (
          <>
            <header className="actors-head">
              <h1>Actors</h1>
              <p>
                {sayCount(total, 'actor')}, grouped by the side that they speak for; the grouping is ours. Where no
                number stands, reports name them and record no position, demand or broker’s act.
              </p>
            </header>
            <ActorsFilter actors={items} />
            {sides && <Directory actors={items} sides={sides} />}
          </>
        )}
      </Answered>
    </div>
  )
}
