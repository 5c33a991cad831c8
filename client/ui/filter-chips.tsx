import chips from './chip.module.css'
import styles from './filter-chips.module.css'

type Props<K extends string> = {
  label: string
  /** Those that nothing is of are left out. */
  kinds: readonly { kind: K; word: string; count: number }[]
  only: K | undefined
  onOnly: (kind: K | undefined) => void
}

/** Narrows a list to one kind; pressed again, to none. */
export function FilterChips<K extends string>({ label, kinds, only, onOnly }: Props<K>) {
  return (
    <ul className={styles.kinds} aria-label={label}>
      {kinds
        .filter(({ count }) => count > 0)
        .map(({ kind, word, count }) => (
          <li key={kind}>
            <button
              type="button"
              className={chips.filter}
              aria-pressed={only === kind}
              onClick={() => onOnly(only === kind ? undefined : kind)}
            >
              {word} <span className={chips.count}>{count}</span>
            </button>
          </li>
        ))}
    </ul>
  )
}
