import { memo, useRef } from 'react'
import { sayCount } from '#domain/words/plurals'
import { CampBadge } from '../../../camps/camp-badge.tsx'
import styles from '../../../canvas/matrix/matrix.module.css'
import { useMatrixGrid } from '../../../canvas/matrix/matrix-grid.ts'
import type { Place } from '../../../canvas/matrix/matrix-keys.ts'
import { toActor } from '../../../state/places.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import heard from '../../../ui/heard.module.css'
import { Heard } from '../../../ui/heard.tsx'
import { AgreementCell } from './cell.tsx'
import { type AgreementGrid, type CampGroup, tieKey } from './grid.ts'
import { sayPair } from './words.ts'

function GroupName({ camp, actors }: CampGroup) {
  return camp ? (
    <>
      <CampBadge camp={camp} /> {sayCount(actors.length, 'actor')}
    </>
  ) : (
    'In no camp'
  )
}

function Head({ groups, actors }: Pick<AgreementGrid, 'groups' | 'actors'>) {
  return (
    <thead>
      <tr className={styles.headings} data-part="headings">
        <td className={styles.corner} />
        {groups.map(({ camp, actors: own }) => (
          <th key={camp ?? 'none'} scope="colgroup" colSpan={own.length}>
            <div className={styles.heading} data-part="heading">
              {camp ? <CampBadge camp={camp} /> : '–'}
            </div>
          </th>
        ))}
      </tr>
      <tr className={styles.titles} data-part="titles">
        <th scope="col" className={styles.corner}>
          <Heard>Actor</Heard>
        </th>
        {actors.map(({ id, name }, at) => (
          <th key={id} scope="col" data-row={0} data-column={at + 1} tabIndex={-1}>
            <ViewLink to={toActor(id)} tabIndex={-1} title={name}>
              {name}
            </ViewLink>
          </th>
        ))}
      </tr>
    </thead>
  )
}

type Props = {
  grid: AgreementGrid
  /** Whether cells show both counts, or one figure that was made of them. */
  counted: boolean
  pair: string | undefined
  read: (place?: Place) => void
}

/** Who agrees with whom: actors down and across, camp by camp. */
export const AgreementTable = memo(function AgreementTable({ grid, counted, pair, read }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const { groups, actors, ties } = grid
  const keys = useMatrixGrid(table, { row: actors.length, column: actors.length }, read)
  const most = Math.max(0, ...[...ties.values()].map(({ value }) => Math.abs(value)))
  const at = new Map(actors.map(({ id }, place) => [id, place + 1]))
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells take the focus
      role="grid"
      className={`${styles.matrix} agreement-table`}
      data-matrix=""
      data-many={actors.length > 8}
      style={{ '--columns': actors.length }}
      {...keys}
    >
      <caption className={heard.heard}>
        Who agrees with whom: actors by camp in rows and in columns, in each cell how often two agree and differ
      </caption>
      <Head groups={groups} actors={actors} />
      {groups.map((group) => (
        <tbody key={group.camp ?? 'none'}>
          <tr>
            <th scope="rowgroup" className={styles.side}>
              <GroupName {...group} />
            </th>
            <td colSpan={actors.length} />
          </tr>
          {group.actors.map((a) => (
            <tr key={a.id}>
              <th scope="row" data-row={at.get(a.id)} data-column={0} tabIndex={-1} className={styles.name}>
                <ViewLink to={toActor(a.id)} tabIndex={-1} title={a.name}>
                  {a.name}
                </ViewLink>
              </th>
              {actors.map((b, column) =>
                a.id === b.id ? (
                  <td
                    key={b.id}
                    data-row={at.get(a.id)}
                    data-column={column + 1}
                    tabIndex={-1}
                    className={`${styles.cell} agreement-self`}
                  >
                    <Heard>the same actor</Heard>
                  </td>
                ) : (
                  <AgreementCell
                    key={b.id}
                    a={a}
                    b={b}
                    tie={ties.get(tieKey(a.id, b.id))}
                    says={sayPair(grid, a.id, b.id)}
                    row={at.get(a.id) ?? 0}
                    column={column + 1}
                    most={most}
                    counted={counted}
                    chosen={pair === tieKey(a.id, b.id)}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
})
