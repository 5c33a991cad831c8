import type { Ref } from '#domain/ref'
import type { ViewState } from '#domain/view-state'

type Place = Partial<ViewState>
type Ask = ViewState['ask']

/** What belongs to one screen and is left behind with it. Plan, dates and filters go along. */
const left = {
  show: undefined,
  focus: undefined,
  other: undefined,
  select: [],
  pins: [],
  expanded: [],
  camera: undefined,
  source: undefined,
  paragraph: undefined,
  claim: undefined,
  ask: undefined,
  find: undefined,
  only: undefined,
  question: undefined,
  cypher: undefined,
  given: {},
  form: undefined,
  sort: undefined,
  limit: undefined,
  analysis: undefined,
  ways: undefined,
  from: undefined,
  to: undefined,
  rollup: undefined,
  without: undefined,
  measure: undefined,
  normalise: undefined,
  duplicates: undefined,
  camps: undefined,
  alone: false,
  present: false,
} satisfies Place

export const toView = (view: ViewState['view']): Place => ({ ...left, view })
export const toHome = (plan?: string): Place => ({ ...left, view: 'home', ...(plan && { plan }) })
/** Who stands how to `focus` (a point, heading, plan, issue, demand or event), with one actor's claims picked out. */
export const toAnswer = (focus: string, { actor, ask }: { actor?: string; ask?: Ask } = {}): Place => ({
  ...left,
  view: 'answer',
  focus,
  ask,
  select: actor ? [actor] : [],
})
export const toActor = (focus: string): Place => ({ ...left, view: 'actor', focus })
export const toTimeline = (since?: string): Place => ({
  ...left,
  view: 'timeline',
  since,
  ask: since ? 'changed' : undefined,
})
export const toCompare = (focus?: string, other?: string): Place => ({ ...left, view: 'compare', focus, other })
export const toEvidence = (focus?: string, ask?: Ask): Place => ({ ...left, view: 'evidence', focus, ask })

/** A question of the library or of the saved, or Cypher of one's own, asked of the graph itself. */
export const toAsk = (asked: Pick<Place, 'question' | 'cypher' | 'given' | 'form'> = {}): Place => ({
  ...left,
  view: 'ask',
  ...asked,
})

/** Another finding, counted in the same way. */
export const toAnalysis = (
  analysis: ViewState['analysis'],
  { plan, ways, from, to, rollup, without, measure, normalise, duplicates }: Partial<ViewState> = {},
): Place => ({
  ...left,
  view: 'analysis',
  analysis,
  ...{ plan, ways, from, to, rollup, without, measure, normalise, duplicates },
})

/** The screen about a thing. `undefined` where it has none of its own. */
export function placeOf({ id, label }: Pick<Ref, 'id' | 'label'>, ask?: Ask): Place | undefined {
  switch (label) {
    case 'Actor':
      return toActor(id)
    case 'Plan':
      return ask ? toAnswer(id, { ask }) : toHome(id)
    case 'PlanPoint':
    case 'Heading':
    case 'Issue':
    case 'Demand':
    case 'Event':
      return toAnswer(id, { ask })
    case 'Source':
      return { source: id, paragraph: undefined, claim: undefined }
    case 'Discrepancy':
      return toEvidence(id)
    case 'Negotiation':
      return toHome()
    default:
      return undefined
  }
}
