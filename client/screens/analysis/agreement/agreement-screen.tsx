import { useMemo, useState } from 'react'
import type { ActorNetwork } from '#domain/actor-network'
import type { Agreements } from '#domain/agreement'
import type { Coalitions } from '#domain/coalition'
import { sayCount } from '#domain/words/plurals'
import { csvOf, useAgreements, useCoalitions, useNetwork } from '../../../api/analyses.ts'
import { ErrorState } from '../../../api/error-state.tsx'
import { fewestActors } from '../../../camps/camps-from.ts'
import { choiceIn, tieChoiceIn } from '../../../camps/choice-in.ts'
import type { Place } from '../../../canvas/matrix/matrix-keys.ts'
import { useView } from '../../../state/view-history.ts'
import { HowCounted } from '../choice/how-counted.tsx'
import { PositionFields, RollupField } from '../choice/positions-field.tsx'
import { DuplicatesField, MeasureField, NormaliseField } from '../choice/tie-fields.tsx'
import { FewActors } from '../few-actors.tsx'
import { FindingPage } from '../finding-page.tsx'
import { FindingStart } from '../finding-start.tsx'
import { AgreementAside } from './aside.tsx'
import { type AgreementGrid, agreementGrid, tieKey } from './grid.ts'
import { AgreementKey } from './key.tsx'
import { pairOpen } from './pair-open.ts'
import { AgreementTable } from './table.tsx'
import { agreementTitle, oneThingCaution, sayPair } from './words.ts'
import './agreement.css'
import matrix from '../../../canvas/matrix/matrix.module.css'

function HeatMap({ grid, counted }: { grid: AgreementGrid; counted: boolean }) {
  const pair = pairOpen(useView().state, grid)
  const [place, setPlace] = useState<Place>()
  const [a, b] = place ? [grid.actors[place.row - 1], grid.actors[place.column - 1]] : []
  const words = a && b && a !== b ? `${a.name} and ${b.name} ${sayPair(grid, a.id, b.id)}` : (a ?? b)?.name
  return (
    <>
      <p className={matrix.reading} data-part="reading" aria-hidden="true">
        {words}
      </p>
      {grid.omitted > 0 && (
        <p>
          {grid.actors.length} of {sayCount(grid.actors.length + grid.omitted, 'actor')} are shown, those who have most
          in common with others. The file has all.
        </p>
      )}
      <div className="agreement-window">
        <AgreementTable grid={grid} counted={counted} pair={pair && tieKey(pair[0].id, pair[1].id)} read={setPlace} />
      </div>
    </>
  )
}

const guide = [
  'Each field is a pair of actors. +1: there is one thing that both are for, or both against. −1: one thing that one is for and the other against. A thing is a point of a plan, or a plan as a whole.',
  'An empty field is silence: no side of both on the same thing is recorded, so that nothing is known of how they stand to each other.',
  'A letter stands for a camp: actors who agree with each other more than with the rest. Camps are computed; nobody declared them.',
  'Fields count what is inferred as what is said: choose one to read how firmly it is known, what is recorded of the two, who voiced it, and in which report it stands.',
]

type Known = { network: ActorNetwork; coalitions: Coalitions; agreements: Agreements }

function Agreed({ network, coalitions, agreements }: Known) {
  const { state } = useView()
  const grid = useMemo(() => agreementGrid(network, coalitions, agreements.pairs), [network, coalitions, agreements])
  const { ground } = network
  const isPart = network.cells.length < network.total
  const few = grid.actors.length < fewestActors
  const caution = oneThingCaution(agreements)
  return (
    <FindingPage
      title={
        isPart
          ? `Of ${sayCount(network.total, 'tie')} only the first ${network.cells.length} are here: choose a plan, or take the file`
          : few
            ? 'Too few take a side to say who agrees'
            : agreementTitle(grid, agreements)
      }
      cautions={[...(caution ? [caution] : []), ...ground.cautions]}
      guide={guide}
      measures={[...network.measures, 'agreement', 'coalitions']}
      csv={csvOf('networks', { ...tieChoiceIn(state), mode: 'actors', measure: state.measure ?? 'subtract' })}
      fields={<PositionFields />}
      counted={
        <HowCounted>
          <RollupField />
          <MeasureField />
          <NormaliseField />
          <DuplicatesField />
        </HowCounted>
      }
    >
      {few ? (
        <FewActors ground={ground} />
      ) : (
        <div className="agreement">
          <div className="agreement-main">
            <AgreementKey counted={network.normalise === 'none'} />
            <HeatMap grid={grid} counted={network.normalise === 'none'} />
          </div>
          <aside className="agreement-aside">
            <AgreementAside grid={grid} pairs={agreements.pairs} />
          </aside>
        </div>
      )}
    </FindingPage>
  )
}

/** Who agrees with whom, as a heat map, with the evidence of each pair. */
export function AgreementScreen() {
  const { state } = useView()
  const ties = tieChoiceIn(state)
  const network = useNetwork({ ...ties, mode: 'actors', measure: state.measure ?? 'subtract' })
  const coalitions = useCoalitions(ties)
  const agreements = useAgreements(choiceIn(state))
  const failed = [network, coalitions, agreements].find(({ error }) => error !== null)
  if (network.data && coalitions.data && agreements.data && !failed)
    return <Agreed network={network.data} coalitions={coalitions.data} agreements={agreements.data} />
  if (failed?.error) return <ErrorState error={failed.error} again={() => void failed.refetch()} alone />
  return <FindingStart title="Who agrees with whom" />
}
