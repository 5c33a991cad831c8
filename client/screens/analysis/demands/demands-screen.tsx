import type { DemandsMet } from '#domain/demands-met'
import { csvOf, useDemandsMet } from '../../../api/analyses.ts'
import { ErrorState } from '../../../api/error-state.tsx'
import { useView } from '../../../state/view-history.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { HowCounted } from '../choice/how-counted.tsx'
import { PlanField } from '../choice/plan-field.tsx'
import { RollupField } from '../choice/positions-field.tsx'
import { FindingPage } from '../finding-page.tsx'
import { FindingStart } from '../finding-start.tsx'
import { DemandRow, Square } from './row.tsx'
import { answers, answerWord, demandsCautions, demandsTitle } from './words.ts'
import './demands.css'

function Key() {
  return (
    <ul className="demand-key" aria-label="What the squares mean">
      {answers.map((answer) => (
        <li key={answer}>
          <Square answer={answer} stated={answer === 'not-addressed' ? undefined : true} /> {answerWord[answer]}
        </li>
      ))}
      <li>
        <Square answer="meets" stated={false} /> dashed: by our reading, no report says it
      </li>
    </ul>
  )
}

const guide = [
  'Each square is one demand of the actor. Open a row to read the demands, which points of the plan answer them, and why.',
  'A filled square: a report says so. A dashed one: it is our reading of the plan’s text, or an author’s inference, and no report says it.',
  'Split: one point meets a demand, another contradicts it. Where some meet it in full and others in part, they go one way, and it is said so. The open row counts them, and names each point with its answer.',
  'Not addressed means that no point of the plan is recorded as answering the demand. It does not mean that the plan rejects it.',
]

function Demands({ met }: { met: DemandsMet }) {
  const { plan, rollup, without } = useView().state
  return (
    <FindingPage
      title={demandsTitle(met)}
      cautions={demandsCautions(met)}
      guide={guide}
      measures={met.measures}
      idle={['from', 'to', 'measure', 'normalise', 'duplicates']}
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

/** Whose demands a plan meets, partly meets, contradicts, splits on or does not address. */
export function DemandsScreen() {
  const { plan, rollup, without } = useView().state
  const query = useDemandsMet({ plan, rollup, without })
  if (query.error) return <ErrorState error={query.error} again={() => void query.refetch()} alone />
  return query.data ? <Demands met={query.data} /> : <FindingStart title="Whose demands a plan meets" />
}
