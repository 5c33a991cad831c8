import type { Ref } from '#domain/ref'
import { toActor } from '../../../state/places.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import chips from '../../../ui/chip.module.css'

/** Actors in a row, each leading to its page. */
export function Members({ actors, label }: { actors: readonly Ref[]; label?: string }) {
  return (
    <ul className="camp-members" aria-label={label}>
      {actors.map(({ id, name }) => (
        <li key={id}>
          <ViewLink className={chips.outline} to={toActor(id)}>
            <span className={chips.name}>{name}</span>
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
