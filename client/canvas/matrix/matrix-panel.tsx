import { useCallback, useMemo, useState } from 'react'
import type { Matrix } from '#domain/matrix'
import { Answered } from '../../api/answered.tsx'
import { useMatrix } from '../../api/plan-records.ts'
import type { Camps } from '../../camps/camps-from.ts'
import { useCamps } from '../../camps/use-camps.ts'
import { toAnswer } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Legend, type LegendCounts } from '../legend.tsx'
import styles from './matrix.module.css'
import type { Place } from './matrix-keys.ts'
import { countKinds, rowsByCamp, rowsBySide, sayPair } from './matrix-rows.ts'
import { MatrixTable } from './matrix-table.tsx'

/** What the pointer or the focus is on, in words. */
function useReading(matrix: Matrix, sides: ReturnType<typeof rowsBySide>) {
  const [place, setPlace] = useState<Place>()
  const target = place && matrix.targets[place.column - 1]
  const row = place && sides.flatMap(({ rows }) => rows)[place.row - 1]
  const on = target && (target.label === 'Plan' ? 'the plan as a whole' : `“${target.name}”`)
  if (row && on)
    return { words: `${row.actor.name} on ${on}: ${sayPair(row.pairs[(place?.column ?? 1) - 1], row.actor)}`, setPlace }
  const under = target?.heading ? ` · ${target.heading}` : ''
  return { words: target ? `${target.name}${under}` : row?.actor.name, setPlace }
}

type Filled = Omit<Parameters<typeof Legend>[0], 'counts'> & {
  matrix: Matrix
  camps?: Camps
  counts?: LegendCounts
  /** What it is, without its rows. */
  caption?: string
}

/** A matrix with its legend, which counts its cells where nothing else is counted. */
export function FilledMatrix({ matrix, camps, caption: given, ...legend }: Filled) {
  const { view, hide, focus, select, group } = useView().state
  const bySide = useMemo(() => rowsBySide(matrix, hide), [matrix, hide])
  const byCamp = group === 'camps' ? camps : undefined
  const sides = useMemo(() => (byCamp ? rowsByCamp(bySide, byCamp) : bySide), [bySide, byCamp])
  const counted = useMemo(() => countKinds(matrix), [matrix])
  const byDemand = useMemo(
    () => matrix.cells.flatMap(({ way, known }) => (way === 'demand' && known ? [known] : [])),
    [matrix],
  )
  const { words, setPlace } = useReading(matrix, sides)
  const placeOf = useCallback(
    (target: string, actor?: string) => ({
      ...toAnswer(target, { actor }),
      ...(view === 'answer' && { show: 'matrix' as const }),
    }),
    [view],
  )
  const caption =
    given ??
    `Everyone on everything: actors by ${byCamp ? 'computed camp' : 'side'} in rows, the plan and its points in columns`
  return (
    <>
      <Legend {...(legend.counts ? { ...legend, counts: legend.counts } : counted)} byDemand={byDemand} />
      <p className={styles.reading} aria-hidden="true">
        {words ??
          'Numbers above one count claims, in dashed fields demands; ◆ marks who brokered it; grey: no position recorded.'}
      </p>
      {sides.length > 0 ? (
        <div className={styles.window} data-beside={view === 'answer'}>
          <MatrixTable
            caption={caption}
            columns={matrix.targets}
            sides={sides}
            camps={camps}
            focus={focus}
            select={select}
            placeOf={placeOf}
            read={setPlace}
          />
        </div>
      ) : (
        <EmptyState title="Nothing is left to show">
          {hide.length > 0 ? 'All that is recorded here is hidden.' : 'No report records a position by that day.'}
        </EmptyState>
      )}
    </>
  )
}

/** The matrix of one plan with its legend, which is also its filter. */
export function MatrixPanel({ plan }: { plan: string | undefined }) {
  const { asOf } = useView().state
  const { camps } = useCamps()
  return (
    <div className={styles.panel} data-part="matrix">
      <Answered query={useMatrix(plan, asOf)} loading={<Skeleton height={36} />}>
        {(matrix) => <FilledMatrix matrix={matrix} camps={camps} />}
      </Answered>
    </div>
  )
}
