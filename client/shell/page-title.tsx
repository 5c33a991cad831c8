import { useEffect } from 'react'
import type { ViewState } from '#domain/view-state'
import { useChosenPlan } from '../api/chosen-plan.ts'
import { useThings } from '../api/names.ts'
import { useKnownActor, useKnownTarget } from '../api/record-paths.ts'
import { sayAsked } from '../screens/ask/question/say-asked.ts'
import { useAsked } from '../screens/ask/question/use-asked.ts'
import { useView } from '../state/view-history.ts'
import { sayDate } from '../ui/say-date.ts'

const words: Record<ViewState['view'], string> = {
  home: 'Who supports, opposes or brokered each point',
  answer: 'Answer',
  matrix: 'Everyone on everything',
  actors: 'Actors',
  actor: 'Actor',
  timeline: 'What changed',
  compare: 'Where two actors differ',
  evidence: 'The evidence',
  ask: 'Ask anything',
  analysis: 'Who agrees with whom',
}

const analyses: Record<NonNullable<ViewState['analysis']>, string> = {
  agreement: words.analysis,
  camps: 'Camps and bridges',
  contested: 'Contested points',
  demands: 'Demands met',
  sources: 'Without one report',
}

function useTargetTitle(): string {
  const { focus } = useView().state
  const target = useKnownTarget(focus)
  return target && target.id === focus ? target.name : words.answer
}

function useActorTitle(): string {
  const { focus } = useView().state
  const actor = useKnownActor(focus)
  return actor && actor.id === focus ? actor.name : words.actor
}

function useCompareTitle(): string {
  const { focus, other } = useView().state
  const [a, b] = [useKnownActor(focus), useKnownActor(other)]
  return a && b && focus !== other ? `${a.name} and ${b.name}` : words.compare
}

/** The plan that the link names. The one that is shown where it names none is not part of what the page is called. */
function usePlanTitle(): string | undefined {
  const { plan } = useView().state
  const { chosen } = useChosenPlan(plan !== undefined)
  return plan === undefined ? undefined : chosen?.plan.name
}

const useHomeTitle = () => usePlanTitle() ?? words.home
const useMatrixTitle = () => ofPlan(words.matrix, usePlanTitle())
const useEvidenceTitle = () => ofPlan(words.evidence, usePlanTitle())

function useAnalysisTitle(): string {
  const { analysis = 'agreement' } = useView().state
  return ofPlan(analyses[analysis], usePlanTitle())
}

function useTimelineTitle(): string {
  const { since } = useView().state
  return since ? `${words.timeline} since ${sayDate(since)}` : words.timeline
}

function useAskTitle(): string {
  const { asked } = useAsked()
  const things = useThings()
  return asked ? sayAsked(asked, things) : words.ask
}

const ofPlan = (what: string, plan: string | undefined) => (plan === undefined ? what : `${what}: ${plan}`)

/** Each asks what its screen asks as well, and so nothing more than that. */
const titles: Record<ViewState['view'], () => string> = {
  home: useHomeTitle,
  answer: useTargetTitle,
  matrix: useMatrixTitle,
  actors: () => words.actors,
  actor: useActorTitle,
  timeline: useTimelineTitle,
  compare: useCompareTitle,
  evidence: useEvidenceTitle,
  ask: useAskTitle,
  analysis: useAnalysisTitle,
}

function Title({ useTitle }: { useTitle: () => string }) {
  const title = useTitle()
  useEffect(() => {
    document.title = `${title} · Parley`
  }, [title])
  return null
}

/** Names the page after what it is about, so that tabs, bookmarks and the history can be told apart. */
export function PageTitle() {
  const { view } = useView().state
  return <Title key={view} useTitle={titles[view]} />
}
