import type { ActorDetail } from '#domain/actor-detail'
import type { Id } from '#domain/id'
import { actorTies } from '../queries/actor-ties.ts'
import { actors, anyActor } from '../queries/actors.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import type { Readable } from '../queries/define-query.ts'
import { demands } from '../queries/demands.ts'
import { anyEvent, events } from '../queries/events.ts'
import { anyPosition, positions } from '../queries/positions.ts'
import { pressures } from '../queries/pressures.ts'
import { theOne } from './page.ts'

/** An actor and all that is recorded of it, on whatever day. */
export async function recordedOf(store: Readable, id: Id): Promise<Omit<ActorDetail, 'sentence' | 'parts'>> {
  const actor = theOne(await actors.ask(store, { ...anyActor, ids: [id] }), id)
  const own = [id]
  const [ties, held, voiced, played, demanded, attended, pressing] = await Promise.all([
    actorTies.ask(store, { id }),
    positions.ask(store, { ...anyPosition, holders: own }),
    positions.ask(store, { ...anyPosition, voices: own }),
    brokerages.ask(store, { ...anyBrokerage, actors: own }),
    demands.ask(store, { ids: null, actors: own }),
    events.ask(store, { ...anyEvent, actors: own }),
    pressures.ask(store, { ids: null, actors: own }),
  ])
  const { representedBy, members } = theOne(ties, id)
  return {
    ...{ ...actor, representedBy, members, positions: held, voiced },
    ...{ brokerages: played, demands: demanded, events: attended, pressures: pressing },
  }
}
