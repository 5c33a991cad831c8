import type { Ref } from '#domain/ref'
import { toActor } from '../../../state/places.ts'
import { ViewLink } from '../../../state/view-link.tsx'

/** Actors in a row, each leading to its page. */
export function Members({ actors, label }: { actors: readonly Ref[]; label?: string }) {
  return (
    <ul className="camp-members" aria-label={label}>
      {actors.map(({ id, name }) => (
        <li key={id}>
          <ViewLink className="chip chip-outline" to={toActor(id)}>
            <span className="chip-name">{name}</span>
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
