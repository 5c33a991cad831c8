import type { Id } from '#domain/id'
import { aDay, citations, evidence, type Ground, numbered, type Written } from './shared.ts'
import { aSentence, aTitle } from './wording.ts'

const headingsOfPlan = 4

export const planId = (at: number): Id => `plan-${at + 1}`
export const pointId = (at: number): Id => `point-${at + 1}`
const issueId = (at: number): Id => `issue-${at + 1}`
const headingId = (plan: number, at: number): Id => `plan-${plan + 1}-heading-${at + 1}`

export function issues({ draw, sizes }: Ground): Written<'issues'> {
  return numbered(sizes.issues, (at) => ({ id: issueId(at), title: aTitle(draw, 2), order: at + 1 }))
}

/** Each draws on one before it. */
export function plans(ground: Ground): Written<'plans'> {
  const { draw, sizes } = ground
  return numbered(sizes.plans, (at) => ({
    id: planId(at),
    title: `${aTitle(draw, 2)} plan ${at + 1}`,
    status: 'draft',
    ...aDay(draw),
    summary: aSentence(draw, 25),
    relations: at === 0 ? [] : [{ kind: 'draws-on', plan: planId(draw.below(at)), basis: evidence(draw).basis }],
    citations: citations(ground),
  }))
}

export function headings({ draw, sizes }: Ground): Written<'headings'> {
  return numbered(sizes.plans * headingsOfPlan, (all) => {
    const [plan, at] = [Math.floor(all / headingsOfPlan), all % headingsOfPlan]
    return { id: headingId(plan, at), title: aTitle(draw, 3), order: at + 1, plan: planId(plan), citations: [] }
  })
}

/** Half of all points are those of the first plan, which is the one that is talked about. */
export function planOfPoint({ sizes }: Pick<Ground, 'sizes'>, point: number): number {
  return point < sizes.points / 2 ? 0 : 1 + (point % (sizes.plans - 1))
}

export function points(ground: Ground): Written<'points'> {
  const { draw, sizes } = ground
  return numbered(sizes.points, (at) => {
    const plan = planOfPoint(ground, at)
    const succeeded = plan > 0 && draw.chance(0.4) ? [pointId(draw.below(Math.ceil(sizes.points / 2)))] : []
    return {
      id: pointId(at),
      plan: planId(plan),
      heading: headingId(plan, draw.below(headingsOfPlan)),
      title: aTitle(draw, 4),
      text: aSentence(draw, 35),
      status: 'reported',
      order: at + 1,
      issues: [issueId(draw.below(sizes.issues))],
      succeeds: succeeded.map((point) => ({
        point,
        kind: 'reworded',
        change: aSentence(draw, 8),
        basis: 'our-reading',
      })),
      ...evidence(draw),
      citations: citations(ground),
    }
  })
}
