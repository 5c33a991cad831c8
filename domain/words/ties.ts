import type { Verb } from './verb.ts'

/** What a plan does to the one that it is a revision of. Neither of the two is gone by that. */
export const reviseVerb: Verb = { one: 'revises', many: 'revise', base: 'revise', ing: 'revising' }
