import { type Actor, ActorKind } from '#domain/actor'
import { actorKindWord } from '../../claims/actor-kinds.ts'
import { OnlyFilter } from '../../state/only-filter.tsx'
import { changeView, useView } from '../../state/view-history.ts'

/** Narrows the directory by words and by kind; both are in the link. */
export function ActorsFilter({ actors }: { actors: readonly Actor[] }) {
  const { find = '' } = useView().state
  const kinds = ActorKind.options.map((kind) => ({
    kind,
    word: actorKindWord[kind].many,
    count: actors.filter((actor) => actor.kind === kind).length,
  }))
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
      <OnlyFilter label="Kinds of actors" kinds={kinds} />
    </search>
  )
}
