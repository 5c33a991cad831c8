import { type Actor, ActorKind } from '#domain/actor'
import { changeView, useView } from '../../state/view-history.ts'
import { actorKindWord } from './actor-kinds.ts'

/** Narrows the directory by words and by kind; both are in the link. */
export function ActorsFilter({ actors }: { actors: readonly Actor[] }) {
  const { find = '', only } = useView().state
  const count = (kind: ActorKind) => actors.filter((actor) => actor.kind === kind).length
  return (
    <search className="actors-filter">
      <input
        type="search"
        className="actors-find"
        aria-label="Find an actor by name or role"
        placeholder="Find by name or role"
        maxLength={80}
        value={find}
        onChange={(event) => changeView({ find: event.target.value || undefined }, { merge: 'find' })}
      />
      <ul className="actors-kinds" aria-label="Kinds of actors">
        {ActorKind.options
          .filter((kind) => count(kind) > 0)
          .map((kind) => (
            <li key={kind}>
              <button
                type="button"
                className="chip chip-outline"
                aria-pressed={only === kind}
                onClick={() => changeView({ only: only === kind ? undefined : kind })}
              >
                {actorKindWord[kind].many} <span className="chip-count">{count(kind)}</span>
              </button>
            </li>
          ))}
      </ul>
    </search>
  )
}
