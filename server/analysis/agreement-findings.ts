import type { Finding } from '#domain/source-drop'
import { agreementSentence, sayAgreement } from '#domain/words/agreement'
import { agreementsOf } from './agreement.ts'
import type { CountedPosition } from './counted/counted-positions.ts'

/** Who agrees with whom: on how many subjects, and as firmly as the weaker of the claims of both. */
export function agreementFindings(counted: readonly CountedPosition[]): Finding[] {
  return agreementsOf(counted).map((pair) => {
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
