import { useMemo } from 'react'
import type { Agreements } from '#domain/agreement'
import type { Balance } from '#domain/balance'
import type { Bridges } from '#domain/bridge'
import type { Coalitions } from '#domain/coalition'
import type { SourceDrops } from '#domain/source-drop'
import { csvOf, useAgreements, useBalance, useBridges, useCoalitions, useSourceDrops } from '../../../api/analyses.ts'
import { ErrorState } from '../../../api/error-state.tsx'
import { fewestActors } from '../../../camps/camps-from.ts'
import { choiceIn, tieChoiceIn } from '../../../camps/choice-in.ts'
import { leading } from '../../../camps/leading.ts'
import { useView } from '../../../state/view-history.ts'
import { oneThingCaution } from '../agreement/words.ts'
import { HowCounted } from '../choice/how-counted.tsx'
import { PositionFields, RollupField } from '../choice/positions-field.tsx'
import { DuplicatesField, NormaliseField } from '../choice/tie-fields.tsx'
import { FewActors } from '../few-actors.tsx'
import { FindingPage } from '../finding-page.tsx'
import { FindingStart } from '../finding-start.tsx'
import { BalanceList } from './balance-list.tsx'
import { BridgeList } from './bridge-list.tsx'
import { BrokerList } from './broker-list.tsx'
import { CoalitionList } from './coalition-list.tsx'
import { campsFirm, campsHold, campsTitle } from './words.ts'
import './camps.css'

const guide = [
  'A camp is a group whose members count as agreeing with each other more than with the rest. It is computed from who is recorded, by others’ inference too, as for or against the same things; nobody declared it, and some in it may speak for no party.',
  'There are two ways to divide: by agreement alone, or by agreement and conflict. Where the two divide otherwise, the camps hang on the way of counting.',
  'Who stands between others in the network of ties is computed. A broker is reported: somebody of whom a report says that he or she drafted, conveyed, hosted or mediated. One can be either without the other.',
]

const unsigned =
  'Camps by agreement do not see conflict, and the bars of who stands between take a conflict for a tie like any other.'

/** `drops`: what falls without each report, unless one is left out anyway. */
type Known = {
  coalitions: Coalitions
  balance: Balance
  bridges: Bridges
  agreements: Agreements
  drops: SourceDrops | undefined
}

function Camps({ coalitions, balance, bridges, agreements, drops }: Known) {
  const { state } = useView()
  const { ground } = coalitions
  const camps = useMemo(
    () => coalitions.camps.map((members) => leading(members, agreements.pairs)),
    [coalitions, agreements],
  )
  const few = ground.actors < fewestActors
  const cautions = [drops && campsHold(drops), oneThingCaution(agreements), unsigned, ...ground.cautions]
  const measures = new Set([...coalitions.measures, ...balance.measures, ...bridges.measures])
  return (
    <FindingPage
      title={few ? 'Too few take a side for camps to form' : campsTitle(camps, drops === undefined || campsFirm(drops))}
      cautions={cautions.filter((caution) => caution !== undefined)}
      guide={guide}
      measures={[...measures]}
      idle={['measure']}
      csv={csvOf('coalitions', tieChoiceIn(state))}
      fields={<PositionFields />}
      counted={
        <HowCounted>
          <RollupField />
          <NormaliseField />
          <DuplicatesField />
        </HowCounted>
      }
    >
      <div className="camps">
        {few ? <FewActors ground={ground} /> : <CoalitionList camps={camps} coalitions={coalitions} />}
        {!few && <BalanceList balance={balance} />}
        {!few && <BridgeList bridges={bridges.bridges} />}
        <BrokerList brokers={bridges.brokers} />
      </div>
    </FindingPage>
  )
}

/** Which camps form, who stands between them, and apart from that who brokered. */
export function CampsScreen() {
  const { state } = useView()
  const ties = tieChoiceIn(state)
  const { without: _, ...ofAllSources } = choiceIn(state)
  const coalitions = useCoalitions(ties)
  const balance = useBalance({ ...ties, camps: state.camps === undefined ? undefined : String(state.camps) })
  const bridges = useBridges(ties)
  const agreements = useAgreements(choiceIn(state))
  const drops = useSourceDrops({ ...ofAllSources, kind: 'camp' })
  const failed = [coalitions, balance, bridges, agreements, drops].find(({ error }) => error !== null)
  if (failed?.error) return <ErrorState error={failed.error} again={() => void failed.refetch()} alone />
  if (!coalitions.data || !balance.data || !bridges.data || !agreements.data || !drops.data)
    return <FindingStart title="Which camps form" />
  return (
    <Camps
      coalitions={coalitions.data}
      balance={balance.data}
      bridges={bridges.data}
      agreements={agreements.data}
      drops={state.without === undefined ? drops.data : undefined}
    />
  )
}
