import type { ActorDetail } from '#domain/actor-detail'
import type { RelatedRef } from '#domain/ref'
import { toActor } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'

function Related({ word, relations }: { word: string; relations: readonly RelatedRef[] }) {
  if (relations.length === 0) return null
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <ul>
          {relations.map(({ id, name, how }) => (
            <li key={`${id} ${how}`}>
              <ViewLink to={toActor(id)}>{name}</ViewLink>
              {how && <span className="actor-how"> {how}</span>}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

/** Whom it speaks for, who speaks for it, and where it belongs. */
export function ActorRelations({ actor }: { actor: ActorDetail }) {
  return (
    <dl className="actor-relations">
      <Related word="Represents" relations={actor.represents} />
      <Related word="Represented by" relations={actor.representedBy} />
      <Related word="Member of" relations={actor.memberOf} />
      <Related word="Members" relations={actor.members} />
      <Related word="Allied with" relations={actor.alliedWith} />
      <Related word="Also related to" relations={actor.relatedTo} />
    </dl>
  )
}
