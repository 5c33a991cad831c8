import { memo } from 'react'
import { type ActorColumn, joinColumns } from '#domain/actor-column'
import type { RelationKind } from '#domain/relation'
import { thinNumber } from '#domain/words/listed-actors'
import { type Measure, measured } from '../../canvas/matrix/gap.tsx'
import { toActor, toTable } from '../../state/places.ts'
import { selectedAfter } from '../../state/selection.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { Heard } from '../../ui/heard.tsx'
import { type ActorRow, countIn, kindOf } from './actor-rows.ts'
import styles from './actor-table.module.css'
import type { ActorGroup } from './narrowing.ts'
import { namesIn } from './rows-file.ts'

/** What the Table draws of an actor for a column. */
const drawnFor: Record<(typeof joinColumns)[number], RelationKind[]> = {
  'speaks-for': ['speaks-for'],
  'spoken-for': ['speaks-for'],
  'member-of': ['member-of'],
  members: ['member-of'],
  met: ['met'],
  'drafted-with': ['drafted-with'],
  carries: ['carries'],
  other: ['allied', 'related'],
}

type CellProps = { row: ActorRow; column: ActorColumn }

/** What a column has of an actor. A number leads to what it counts; where nothing is recorded nothing stands. */
function Content({ row, column }: CellProps) {
  const { actor, side, joins } = row
  if (column === 'name')
    return (
      <>
        <ViewLink to={toActor(actor.id)} tabIndex={-1}>
          {actor.name}
        </ViewLink>
        {actor.role && <span className={styles.role}> {actor.role}</span>}
      </>
    )
  if (column === 'side') return side
  if (column === 'kind') return kindOf(row)
  const count = countIn(row, column)
  if (count === 0) return null
  const join = joinColumns.find((one) => one === column)
  if (join === undefined)
    return (
      <ViewLink to={toActor(actor.id)} tabIndex={-1}>
        {count}
      </ViewLink>
    )
  const weak = joins.get(join)?.weak
  return (
    <ViewLink
      to={toTable([actor.id], { rel: drawnFor[join] })}
      tabIndex={-1}
      title={joins
        .get(join)
        ?.others.map((one) => one.name)
        .join(', ')}
      data-weak={weak || undefined}
    >
      {join === 'spoken-for' ? (
        <>
          <b>{count}</b> {namesIn(row).join(', ')}
        </>
      ) : (
        count
      )}
      {weak && <Heard>, {thinNumber}</Heard>}
    </ViewLink>
  )
}

const isWords = (column: ActorColumn) => ['side', 'kind', 'spoken-for'].includes(column)

/** The box that selects an actor beside whoever is first selected, and lets it go. */
function Tick({ id, name, selected }: { id: string; name: string; selected: boolean }) {
  const { select } = useView().state
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={`Select ${name}`}
        checked={selected}
        onChange={() => changeView({ select: selectedAfter(select, id, { adds: true }), among: [] })}
      />
    </label>
  )
}

type LineProps = { index: number; measure: Measure }

type Props = LineProps & { row: ActorRow; at: number; columns: readonly ActorColumn[]; selected: boolean }

/** One actor: whether it is selected, who it is, and how it is joined. */
export const ActorLine = memo(function ActorLine({ row, at, columns, selected, index, measure }: Props) {
  const { id, name, role } = row.actor
  return (
    <tr aria-selected={selected} {...measured(index, measure, 1)}>
      <td data-row={at} data-column={0} tabIndex={-1} className={styles.tickCell}>
        <Tick {...{ id, name, selected }} />
      </td>
      {columns.map((column, place) => {
        const is = { 'data-row': at, 'data-column': place + 1, tabIndex: -1 }
        if (column === 'name')
          return (
            <th key={column} scope="row" {...is} className={styles.nameCell} title={role ? `${name}, ${role}` : name}>
              <Content row={row} column={column} />
            </th>
          )
        return (
          <td key={column} {...is} className={isWords(column) ? styles.words : styles.number}>
            <Content row={row} column={column} />
          </td>
        )
      })}
    </tr>
  )
})

/** The title of a group, with how many stand under it. */
export function SideLine({ group, columns, index, measure }: LineProps & { group: ActorGroup; columns: number }) {
  return (
    <tr {...measured(index, measure, 1)}>
      <td />
      <th scope="rowgroup" colSpan={columns} className={styles.groupTitle}>
        {group.title} <span>{group.rows.length}</span>
      </th>
    </tr>
  )
}
