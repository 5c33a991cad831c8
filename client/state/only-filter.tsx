import type { ViewState } from '#domain/view-state'
import { changeView, useView } from './view-history.ts'

type Kind = { kind: NonNullable<ViewState['only']>; word: string; count: number }

/** Narrows a list to one kind, kept in the link; pressed again, to none. Kinds that nothing is of are left out. */
export function OnlyFilter({ label, className, kinds }: { label: string; className: string; kinds: readonly Kind[] }) {
  const { only } = useView().state
  return (
    <ul className={className} aria-label={label}>
      {kinds
        .filter(({ count }) => count > 0)
        .map(({ kind, word, count }) => (
          <li key={kind}>
            <button
              type="button"
              className="chip chip-outline"
              aria-pressed={only === kind}
              onClick={() => changeView({ only: only === kind ? undefined : kind })}
            >
              {word} <span className="chip-count">{count}</span>
            </button>
          </li>
        ))}
    </ul>
  )
}
