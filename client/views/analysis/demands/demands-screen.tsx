import type { DemandsMet } from '#domain/demands-met'
import { csvOf, useDemandsMet } from '../../../api/analyses.ts'
import { useView } from '../../../state/view-history.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { HowCounted } from '../choice/how-counted.tsx'
import { PlanField } from '../choice/plan-field.tsx'
import { RollupField } from '../choice/positions-field.tsx'
import { FindingPage } from '../finding-page.tsx'
import { FindingStart } from '../finding-start.tsx'
import { DemandRow } from './demand-row.tsx'
import { answers, answerWord, demandsCautions, demandsTitle } from './demand-words.ts'
import './demands.css'

function Key() {
  return (
    <p className="analysis-note demand-key">
      One square for each demand: {answers.map((answer) => answerWord[answer]).join(', ')}. A full square: a source
      states so. A dashed one: inferred from the text.
    </p>
  )
}

function Demands({ met }: { met: DemandsMet }) {
  const { plan, rollup, without } = useView().state
  return (
    <FindingPage
      title={demandsTitle(met)}
      cautions={demandsCautions(met)}
      measures={met.measures}
      csv={csvOf('demands', { plan, rollup, without })}
      fields={<PlanField one />}
      counted={
        <HowCounted dates={false}>
          <RollupField />
        </HowCounted>
      }
    >
      {met.rows.length === 0 ? (
        <EmptyState title="No demand is recorded">Choose another plan, or count all reports.</EmptyState>
      ) : (
        <>
          <Key />
          <ul className="demand-rows">
            {met.rows.map((row) => (
              <DemandRow key={row.actor.id} row={row} />
            ))}
          </ul>
        </>
      )}
    </FindingPage>
  )
}

/** Whose demands a plan meets, partly meets, contradicts or does not address. */
export function DemandsScreen() {
  const { plan, rollup, without } = useView().state
  const query = useDemandsMet({ plan, rollup, without })
  if (query.error) return <ErrorState error={query.error} again={() => void query.refetch()} alone />
  return query.data ? <Demands met={query.data} /> : <FindingStart title="Whose demands a plan meets" />
}
