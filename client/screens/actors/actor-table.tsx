import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { type ActorColumn, joinColumns, recordColumns } from '#domain/actor-column'
import { Gap } from '../../canvas/matrix/gap.tsx'
import { useLinesInSight } from '../../canvas/matrix/in-sight.ts'
import { placeIn, useMatrixGrid } from '../../canvas/matrix/matrix-grid.ts'
import { selectedAfter } from '../../state/selection.ts'
import { changeView, useView } from '../../state/view-history.ts'
import heard from '../../ui/heard.module.css'
import { ActorLine, SideLine } from './actor-line.tsx'
import type { ActorRow } from './actor-rows.ts'
import styles from './actor-table.module.css'
import type { ActorGroup } from './narrowing.ts'
import { TableHead } from './table-head.tsx'

/** A line of the table: the title of a group, or an actor with its number among those that are shown, from 1. */
type Line = { group: ActorGroup; actor?: { row: ActorRow; at: number } }

function linesOf(groups: readonly ActorGroup[]): Line[] {
  let at = 0
  return groups.flatMap((group) => [
    ...(group.title === undefined ? [] : [{ group }]),
    ...group.rows.map((row) => ({ group, actor: { row, at: ++at } })),
  ])
}

/** All columns, but for what the rows stand under anyway. */
function columnsUnder(under: 'kind' | 'none' | undefined): ActorColumn[] {
  const [side, kind] = [under === undefined ? [] : ['side' as const], under === 'kind' ? [] : ['kind' as const]]
  return ['name', ...side, ...kind, ...joinColumns, ...recordColumns]
}

/** The actors, a row each, under their titles. Of very many those in sight are drawn. */
export function ActorTable({ groups }: { groups: readonly ActorGroup[] }) {
  const { select, under } = useView().state
  const table = useRef<HTMLTableElement>(null)
  const lines = useMemo(() => linesOf(groups), [groups])
  const columns = useMemo(() => columnsUnder(under), [under])
  const rows = useMemo(() => lines.flatMap(({ actor }) => actor ?? []), [lines])
  const { drawn, before, behind, measure, bring } = useLinesInSight(table, lines.length)
  const lineOf = (row: number) => lines.findIndex(({ actor }) => actor?.at === row)
  const grid = useMatrixGrid(table, { row: rows.length, column: columns.length }, undefined, ({ row }) =>
    bring(lineOf(row)),
  )
  const first = lines.findIndex(({ actor }) => actor && select.includes(actor.row.actor.id))
  // Who was selected elsewhere is in sight when the list comes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only then, not at every selection
  useEffect(() => {
    const row = table.current?.querySelector<HTMLElement>('[aria-selected="true"]')
    const window = table.current?.parentElement
    if (first >= 0 && measure) bring(first)
    else if (row && window) window.scrollTop = row.offsetTop - window.clientHeight / 2
  }, [])
  const press = (event: MouseEvent<HTMLTableElement>) => {
    const { target, shiftKey, ctrlKey, metaKey } = event
    if (!(target instanceof Element) || target.closest('a, button, label')) return
    const at = placeIn(target)?.row
    const pressed = rows.find((one) => one.at === at)
    if (pressed)
      changeView({
        select: selectedAfter(select, pressed.row.actor.id, { adds: shiftKey || ctrlKey || metaKey }),
        among: [],
      })
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: each row has its own box to be ticked
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells take the focus
      role="grid"
      aria-multiselectable="true"
      aria-rowcount={measure && lines.length + 1}
      className={styles.actorTable}
      data-under={under ?? 'side'}
      {...grid}
      onClick={press}
      // A press that adds is no selection of text.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <caption className={heard.heard}>
        Actors in rows; to how many others each is joined, and what is recorded of it
      </caption>
      <TableHead columns={columns} />
      <Gap height={before} />
      <tbody>
        {drawn.map((index) => {
          const line = lines[index]
          if (!line) return null
          const { group, actor } = line
          return actor ? (
            <ActorLine
              key={actor.row.actor.id}
              {...actor}
              {...{ columns, index, measure }}
              selected={select.includes(actor.row.actor.id)}
            />
          ) : (
            <SideLine key={`group ${group.id}`} group={group} columns={columns.length} {...{ index, measure }} />
          )
        })}
      </tbody>
      <Gap height={behind} />
    </table>
  )
}
