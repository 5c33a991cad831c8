import type { Ref } from '#domain/ref'
import type { AskedInWords, ScreenName, ViewChange } from '#domain/view-state'

/** Where a link leads: a screen with its own part. What goes along from the screen before is not named. */
type Place = ViewChange

export const toView = (view: ScreenName): Place => ({ view })
export const toHome = (plan?: string): Place => ({ view: 'home', ...(plan && { plan }) })
/** Who stands how to `focus` (a point, heading, plan, issue, demand or event). `actor`: whose claims are picked out there, instead of whoever is selected. */
export const toAnswer = (focus: string, { actor, ask }: { actor?: string; ask?: AskedInWords } = {}): Place => ({
  view: 'answer',
  focus,
  ask,
  ...(actor && { select: [actor] }),
})
export const toActor = (focus: string): Place => ({ view: 'actor', focus })
/** The Table with these selected, and perhaps a point or plan laid on it, or some relations drawn. */
export const toTable = (select: readonly string[], { focus, rel }: Pick<Place, 'focus' | 'rel'> = {}): Place => ({
  view: 'table',
  select: [...select],
  focus,
  rel,
})

/** The actors in the other form, as a map or as a list: what either shows stays. */
export const toSeated = (
  view: 'table' | 'actors',
  { focus, rel, status, among, expanded, pins, camera, find, only, side, order, under }: Place,
): Place => ({ view, focus, rel, status, among, expanded, pins, camera, find, only, side, order, under })

export const toTimeline = (since?: string): Place => ({
  view: 'timeline',
  since,
  ask: since ? 'changed' : undefined,
})
export const toCompare = (focus?: string, other?: string): Place => ({ view: 'compare', focus, other })
export const toEvidence = (focus?: string, ask?: AskedInWords): Place => ({ view: 'evidence', focus, ask })

/** A question of the library or of the saved, or Cypher of one's own, asked of the graph itself. */
export const toAsk = (asked: Pick<Place, 'question' | 'cypher' | 'given' | 'form'> = {}): Place => ({
  view: 'ask',
  ...asked,
})

/** Another finding, counted in the same way. */
export const toAnalysis = (
  analysis: Place['analysis'],
  { plan, ways, from, to, rollup, without, measure, normalise, duplicates }: Place = {},
): Place => ({
  view: 'analysis',
  analysis,
  ...{ plan, ways, from, to, rollup, without, measure, normalise, duplicates },
})

/** The screen about a thing. `undefined` where it has none of its own. */
export function placeOf({ id, label }: Pick<Ref, 'id' | 'label'>, ask?: AskedInWords): Place | undefined {
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
