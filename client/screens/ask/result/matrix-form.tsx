import { useState } from 'react'
import { sayCount } from '#domain/words/plurals'
import matrixStyles from '../../../canvas/matrix/matrix.module.css'
import type { Place } from '../../../canvas/matrix/matrix-keys.ts'
import { sayPair } from '../../../canvas/matrix/matrix-rows.ts'
import { MatrixTable } from '../../../canvas/matrix/matrix-table.tsx'
import { toAnswer } from '../../../state/places.ts'
import { useView } from '../../../state/view-history.ts'
import type { ResultMatrix } from './matrix.ts'

const placeOf = (target: string, actor?: string) => toAnswer(target, { actor })

/** The answer as a matrix: actors by side down, what they stand to across. */
export function MatrixForm({ matrix: { sides, targets, more } }: { matrix: ResultMatrix }) {
  const { select } = useView().state
  const [place, setPlace] = useState<Place>()
  const row = place && sides.flatMap(({ rows }) => rows)[place.row - 1]
  const target = place && targets[place.column - 1]
  const words =
    row && target
      ? `${row.actor.name} on “${target.name}”: ${sayPair(row.pairs[(place?.column ?? 1) - 1], row.actor)}`
      : target?.name
  return (
    <div className={matrixStyles.panel}>
      <p className={matrixStyles.reading} data-part="reading" aria-hidden="true">
        {words ?? 'Numbers count rows of the answer; a grey field means that the answer has none.'}
      </p>
      {more > 0 && (
        <p className="ask-left-out">
          Of {sayCount(more, 'pair')} the answer has more than one stance; the first is shown. The table has all.
        </p>
      )}
      <div className={`${matrixStyles.window} ask-matrix-window`}>
        <MatrixTable
          caption="The answer as a matrix: actors by side in rows, what they stand to in columns"
          columns={targets}
          sides={sides}
          focus={undefined}
          select={select}
          placeOf={placeOf}
          read={setPlace}
        />
      </div>
    </div>
  )
}
