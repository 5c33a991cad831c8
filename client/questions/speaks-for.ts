import type { Ref } from '#domain/ref'
import { toTable } from '../state/places.ts'
import { isActor, type QuestionInWords, readAfter, type Worded } from './question.ts'

const of = (actor: Ref | undefined): Worded | undefined =>
  actor && { ask: 'speaks-for', a: actor.id, words: `Who speaks for ${actor.name}?` }

/** Told at the Table, among all that joins the actor to others. */
export const speaksFor: QuestionInWords = {
  ask: 'speaks-for',
  words: 'Who speaks for',
  needs: ['actor'],
  read: readAfter(/^who\s+(?:speaks|talks|negotiates)\s+for\s+/i),
  place: ({ a }) => (a ? toTable([a]) : undefined),
  whole: (_, { first }) => of(first.find(isActor)),
  begin: ({ a }) => of(a),
}
