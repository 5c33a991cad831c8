import type { Id } from '#domain/id'
import type { Finding } from '#domain/source-drop'
import { agreementSentence, sayAgreement } from '#domain/words/agreement'
import type { AgreedPair } from './agreement.ts'

/** Who agrees with whom: on how many subjects, and as firmly as the weaker of the claims of both. */
export function agreementFindings(pairs: readonly AgreedPair[]): Finding[] {
  return pairs.map((pair) => {
    const subjects = [pair.a, pair.b]
    const value = sayAgreement(pair)
    const text = agreementSentence(pair, value)
    return { id: agreementId(pair.a.id, pair.b.id), kind: 'agreement', text, value, subjects }
  })
}

export const agreementId = (a: Id, b: Id): string => `agreement ${[a, b].sort().join(' ')}`
