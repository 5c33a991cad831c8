import { useEffect, useMemo } from 'react'
import { ActorKind } from '#domain/actor'
import { sayListed, sayShown, thinNumber } from '#domain/words/listed-actors'
import { sayCount } from '#domain/words/plurals'
import { saveFile } from '../../canvas/export/save-file.ts'
import { toSeated } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import { EmptyState } from '../../ui/empty-state.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { MapOrList } from '../map-or-list.tsx'
import { SelectedActors } from '../selected-actors.tsx'
import type { ActorRow } from './actor-rows.ts'
import { ActorTable } from './actor-table.tsx'
import styles from './actors-view.module.css'
import { ListTools } from './list-tools.tsx'
import { grouped, narrowed } from './narrowing.ts'
import { OfActors } from './of-actors.tsx'
import { rowsFile } from './rows-file.ts'
import { tallied } from './tallied.ts'

const hint = 'Tick one to see its relations at the Table, two to see the ways between them.'

function List({ rows, asOf }: { rows: readonly ActorRow[]; asOf: string }) {
  const { state } = useView()
  const { find, side, only, under, order } = state
  const kind = ActorKind.options.find((one) => one === only)
  const shown = useMemo(() => narrowed(rows, { find, side, kind }), [rows, find, side, kind])
  const groups = useMemo(() => grouped(shown, { under, order }), [shown, under, order])
  const says = sayShown(shown.length, rows.length)
  useEffect(() => announce(says), [says])
  const save = () => {
    const inOrder = groups.flatMap((group) => group.rows)
    saveFile(`actors-${asOf}.csv`, new Blob([rowsFile(inOrder, asOf)], { type: 'text/csv' }))
  }
  return (
    <>
      <header className={styles.listHead}>
        <div className={styles.title}>
          <h1>Actors</h1>
          <MapOrList />
        </div>
        <p className={styles.listed}>{sayListed(tallied(shown))}</p>
        <ListTools rows={rows} />
        <div className={styles.bar}>
          <SelectedActors hint={hint} table={toSeated('table', state)} />
          <p className={styles.shown}>
            {says}{' '}
            <button type="button" className={buttons.link} disabled={shown.length === 0} onClick={save}>
              Save these rows (CSV)
            </button>
          </p>
        </div>
      </header>
      {shown.length > 0 ? (
        <div className={styles.window}>
          <ActorTable groups={groups} />
        </div>
      ) : (
        <div className={styles.nobodyFits}>
          <EmptyState title="Nobody fits">
            <button
              type="button"
              className={buttons.link}
              onClick={() => changeView({ find: undefined, only: undefined, side: undefined })}
            >
              Show all {sayCount(rows.length, 'actor')}
            </button>
          </EmptyState>
        </div>
      )}
      <p className={styles.means}>
        Joined as on the day: met at meetings that were held. Italic: {thinNumber}. Sides are our grouping. Where no
        number stands, no report records any.
      </p>
    </>
  )
}

/** The Table's list: everybody, as they sit, and how each is joined to others. */
export function ActorsView() {
  return (
    <div className={styles.list}>
      <OfActors loading={<Skeleton height={40} />}>{(known) => <List {...known} />}</OfActors>
    </div>
  )
}
