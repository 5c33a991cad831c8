import { SavedQuestionId } from '#domain/question'
import type { Draft } from '../draft.ts'
import { implicitPlan } from '../implicit-plan.ts'
import { type Place, type Problem, toSpot } from '../problem.ts'

/** Ids are unique across the whole dataset, so that one id in a link names one thing. */
export function doubledIds({ written }: Draft): Problem[] {
  const first = new Map<string, Place>()
  return written.flatMap(({ id, place }) => {
    const earlier = first.get(id)
    if (earlier === undefined) {
      first.set(id, place)
      return []
    }
    return [{ ...place, expected: `an id that is used once; "${id}" is also at ${toSpot(earlier)}` }]
  })
}

/** What a user saves lies in the same graph, and is named by its first word. */
export function idsOfQuestions({ written }: Draft): Problem[] {
  return written
    .filter(({ id }) => SavedQuestionId.safeParse(id).success)
    .map(({ id, place }) => ({
      ...place,
      expected: `an id that does not begin with "question-", which is for what users save; found "${id}"`,
    }))
}

/** The plan of points that name none is there when it is needed. */
export function idsOfImplicitPlan({ written }: Draft): Problem[] {
  return written
    .filter(({ id, kind }) => id === implicitPlan && kind !== 'plans')
    .map(({ place }) => ({
      ...place,
      expected: `another id than "${implicitPlan}", which is that of the plan of points that name none`,
    }))
}
