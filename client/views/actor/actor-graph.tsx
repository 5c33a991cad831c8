import type { ActorDetail } from '#domain/actor-detail'

export function ActorGraph({ actor }: { actor: ActorDetail }) {
  return <section className="actor-graph" aria-label={`Graph of ${actor.name}`} />
}
