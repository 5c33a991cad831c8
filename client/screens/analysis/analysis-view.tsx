import type { ComponentType } from 'react'
import { useMeasures } from '../../api/analyses.ts'
import { useChosenPlan } from '../../api/chosen-plan.ts'
import { useSources } from '../../api/negotiation.ts'
import { NoSuchPlan } from '../../api/no-such-plan.tsx'
import { toAnalysis } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { AgreementScreen } from './agreement/agreement-screen.tsx'
import { CampsScreen } from './camps/camps-screen.tsx'
import { ContestedScreen } from './contested/contested-screen.tsx'
import { DemandsScreen } from './demands/demands-screen.tsx'
import { SourcesScreen } from './sources/sources-screen.tsx'
import type { AnalysisKind } from './titles.ts'
import './analysis.css'

const screens: Record<AnalysisKind, { word: string; Screen: ComponentType }> = {
  agreement: { word: 'Who agrees', Screen: AgreementScreen },
  camps: { word: 'Camps and bridges', Screen: CampsScreen },
  contested: { word: 'Contested points', Screen: ContestedScreen },
  demands: { word: 'Demands met', Screen: DemandsScreen },
  sources: { word: 'Without one report', Screen: SourcesScreen },
}

const kinds: readonly AnalysisKind[] = ['agreement', 'camps', 'contested', 'demands', 'sources']

/** What is computed from all that is recorded: one finding on each screen. */
export function AnalysisView() {
  const { state } = useView()
  const { analysis = 'agreement' } = state
  const { word, Screen } = screens[analysis]
  const { unknown } = useChosenPlan()
  // Asked for while the finding is computed, not after.
  useMeasures()
  useSources()
  return (
    <div className="analysis">
      <nav className="analysis-nav" aria-label="Analyses">
        {kinds.map((kind) => (
          <ViewLink key={kind} to={toAnalysis(kind, state)} aria-current={kind === analysis ? 'page' : undefined}>
            {screens[kind].word}
          </ViewLink>
        ))}
      </nav>
      {unknown ? (
        <>
          <h1>{word}</h1>
          <NoSuchPlan />
        </>
      ) : (
        <Screen key={analysis} />
      )}
    </div>
  )
}
