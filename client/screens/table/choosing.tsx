import { useSelectedIds } from '../../api/selected-actors.ts'
import { useActorChoices, usePlanChoices, usePointChoices } from '../../questions/choices.ts'
import { changeView, useView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import { Picker } from '../../ui/picker.tsx'
import styles from './table.module.css'

/** A point or plan to lay on the Table, and two actors to go between. */
export function Choosing() {
  const { focus } = useView().state
  const [one, other] = useSelectedIds()
  const points = usePointChoices()
  const plans = usePlanChoices()
  const actors = useActorChoices()
  const travel = (...ends: (string | undefined)[]) =>
    changeView({ select: [...new Set(ends.filter((id) => id !== undefined))], among: [] })
  return (
    <div className={styles.choosing}>
      <h2>On the table</h2>
      <Picker
        look="field"
        label="Point or plan"
        choices={[...plans, ...points]}
        value={focus}
        onChange={(id) => changeView({ focus: id, select: [], among: [] })}
        placeholder="A point or plan…"
      />
      {focus && (
        <button type="button" className={buttons.link} onClick={() => changeView({ focus: undefined })}>
          Clear the table
        </button>
      )}
      <h2>Travel</h2>
      <Picker
        look="field"
        label="From"
        choices={actors}
        value={one}
        onChange={(id) => travel(id, other)}
        placeholder="From an actor…"
      />
      <Picker
        look="field"
        label="To"
        choices={actors}
        value={other}
        onChange={(id) => travel(one, id)}
        placeholder="to another…"
      />
    </div>
  )
}
