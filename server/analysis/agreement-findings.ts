import type { Finding } from '#domain/source-drop'
import { agreementSentence, sayAgreement } from '#domain/words/agreement'
import type { AgreedPair } from './agreement.ts'

/** Who agrees with whom: on how many subjects, and as firmly as the weaker of the claims of both. */
export function agreementFindings(pairs: readonly AgreedPair[]): Finding[] {
  return pairs.map((pair) => {
    const subjects = [pair.a, pair.b]
    const ids = subjects.map(({ id }) => id).sort()
    return {
      id: `agreement ${ids.join(' ')}`,
      kind: 'agreement',
      text: agreementSentence(pair),
      value: sayAgreement(pair),
      subjects,
    }
  })
}
