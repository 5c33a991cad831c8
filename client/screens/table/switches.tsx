import { EventStatus } from '#domain/event'
import type { Relation, RelationKind } from '#domain/relation'
import { eventWord } from '#domain/words/parts'
import { useSelectedIds } from '../../api/selected-actors.ts'
import { LineSample } from '../../canvas/paint/table/sample.tsx'
import { changeView, useView } from '../../state/view-history.ts'
import { kindsDrawn, onlyOfOne, statusesDrawn } from './drawn.ts'
import { kindsToSwitch } from './kinds-to-switch.ts'
import { kindWord } from './relation-words.ts'
import styles from './table.module.css'
import { useRel } from './use-rel.ts'

const inOrder: readonly RelationKind[] = [
  'speaks-for',
  'member-of',
  'met',
  'drafted-with',
  'agrees',
  'differs',
  'carries',
  'allied',
  'related',
]

/** A list without one of its items, or with it. */
const toggled = <T extends string>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one]

const orNone = <T extends string>(all: readonly T[]): (T | 'none')[] => (all.length > 0 ? [...all] : ['none'])

/** What is drawn between the actors: each kind with its line, and how many there are. `all`: every relation on the day. */
export function Switches({ all }: { all: readonly Relation[] }) {
  const { state } = useView()
  const offered = kindsToSwitch({ ...state, select: [...useSelectedIds()] })
  const [kinds, statuses] = [kindsDrawn({ rel: useRel() }), statusesDrawn(state)]
  const countOf = (kind: RelationKind, status?: EventStatus) =>
    all.filter((one) => one.kind === kind && (status === undefined || one.status === status)).length
  const shown = inOrder.filter((kind) => offered.includes(kind))
  if (shown.length === 0) return null
  return (
    <fieldset className={styles.switches}>
      <legend>
        <span>Draw</span>
        <span>lines on this day</span>
      </legend>
      {shown.map((kind) => {
        const ofOne = onlyOfOne.includes(kind)
        const count = countOf(kind)
        if (count === 0 && !ofOne) return null
        return (
          <div key={kind}>
            <label className={styles.switch}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={() => changeView({ rel: orNone(toggled(kinds, kind)) })}
              />
              <LineSample kind={kind} />
              <span>{kindWord[kind]}</span>
              <span className={styles.count}>{ofOne && count === 0 ? '' : count}</span>
            </label>
            {kind === 'met' && kinds.includes('met') && (
              <div className={styles.statuses}>
                {EventStatus.options.map((status) => {
                  const times = countOf('met', status)
                  if (times === 0) return null
                  return (
                    <label key={status}>
                      <input
                        type="checkbox"
                        checked={statuses.includes(status)}
                        onChange={() => changeView({ status: orNone(toggled(statuses, status)) })}
                      />
                      <LineSample kind="met" status={status} short />
                      <span>{eventWord[status]}</span>
                      <span className={styles.count}>{times}</span>
                    </label>
                  )
                })}
              </div>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
