import { ActorKind } from '#domain/actor'
import { upper } from '#domain/words/naming'
import { actorKindWord } from '../../claims/actor-kinds.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { Select } from '../../ui/select.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import type { ActorRow } from './actor-rows.ts'
import styles from './actors-view.module.css'

const groups = [
  { value: 'side', word: 'By side' },
  { value: 'kind', word: 'By kind' },
  { value: 'none', word: 'Together' },
] as const

type Choice = { value: string; word: string }

/** What some of them have, with how many have it, in the order in which it first occurs. */
function choicesOf(rows: readonly ActorRow[], of: (row: ActorRow) => Choice): Choice[] {
  const counted = new Map<string, { word: string; count: number }>()
  for (const { value, word } of rows.map(of)) counted.set(value, { word, count: (counted.get(value)?.count ?? 0) + 1 })
  return [...counted].map(([value, { word, count }]) => ({ value, word: `${word} (${count})` }))
}

const kindChoice = ({ actor }: ActorRow): Choice => ({ value: actor.kind, word: upper(actorKindWord[actor.kind].many) })
const sideChoice = ({ actor, side }: ActorRow): Choice => ({ value: actor.side, word: side })

/** Narrows the list by words, side and kind, and says what its rows stand under; all is in the link. `rows`: everybody. */
export function ListTools({ rows }: { rows: readonly ActorRow[] }) {
  const { find = '', side, only, under } = useView().state
  return (
    <search className={styles.listTools}>
      <input
        type="search"
        className={styles.find}
        aria-label="Find an actor by name or role"
        placeholder="Find by name or role"
        maxLength={80}
        value={find}
        onChange={(event) => changeView({ find: event.target.value || undefined }, { merge: 'find' })}
      />
      <Select
        label="Side"
        none="All sides"
        choices={choicesOf(rows, sideChoice)}
        value={side}
        onChange={(value) => changeView({ side: value })}
      />
      <Select
        label="Kind"
        none="All kinds"
        choices={choicesOf(rows, kindChoice)}
        value={only}
        onChange={(value) => changeView({ only: ActorKind.options.find((kind) => kind === value) })}
      />
      <Toggle
        label="Rows stand"
        name="actors-under"
        choices={groups}
        value={under ?? 'side'}
        onChange={(value) => changeView({ under: value === 'side' ? undefined : value })}
      />
    </search>
  )
}
