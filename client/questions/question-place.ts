import type { AskedInWords, ViewChange } from '#domain/view-state'
import { toActor, toAnswer, toCompare, toEvidence, toTimeline } from '../state/places.ts'

export type Ask = AskedInWords

/** A question and what it is about: `a` a point, plan or actor, `b` a second actor, `since` a day. */
export type Question = { ask: Ask; a?: string; b?: string; since?: string }

/** Where a question is answered. Undefined while something that it needs is missing. */
export function placeOfQuestion({ ask, a, b, since }: Question): ViewChange | undefined {
  switch (ask) {
    case 'opposes':
    case 'supports':
    case 'brokered':
      return a ? toAnswer(a, { ask }) : undefined
    case 'stands':
      return a ? { ...toActor(a), ask } : undefined
    case 'differ':
      return a && b && a !== b ? { ...toCompare(a, b), ask } : undefined
    case 'changed':
      return since ? toTimeline(since) : undefined
    case 'one-source':
      return toEvidence(undefined, ask)
  }
}
