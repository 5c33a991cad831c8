import type { Agreement, OnPoint, SharedClaim } from '../agreement.ts'
import type { Ref } from '../ref.ts'
import { stances } from '../stance.ts'
import { type Accord, accordClauses, countingFor, type Shared } from './accord.ts'
import { strongest } from './counts.ts'
import { named, sentence, strung } from './naming.ts'

/** Two actors, with what each said of the points that they share. */
export type Pair = Pick<Agreement, 'a' | 'b'> & { on: readonly OnPoint[] }

/** Of each stance that counts as an actor's the one claim that is said: its own where it has one, else the best known. */
export function claimsOf<C extends SharedClaim>(actor: Ref, positions: readonly C[]): C[] {
  return stances.flatMap((stance) => {
    const of = positions.filter((one) => one.stance === stance)
    const own = of.filter(({ holder }) => holder.id === actor.id)
    return strongest(own.length > 0 ? own : of, (claim) => claim) ?? []
  })
}

function accordOn({ agreements, conflicts }: OnPoint): Accord {
  if (conflicts === 0) return 'agree'
  return agreements === 0 ? 'differ' : 'divided'
}

/** How two stand on a subject, and on which claims of theirs that rests. */
export function sharedOf({ a, b }: Pair, on: OnPoint): Shared {
  return { accord: accordOn(on), claims: [...claimsOf(a, on.a), ...claimsOf(b, on.b)] }
}

/** Those of the two who on some of these subjects are counted by what others said who speak for them. */
export function spokenFor({ a, b }: Pair, on: readonly OnPoint[]): Ref[] {
  const isSpokenFor = (actor: Ref, of: (one: OnPoint) => readonly SharedClaim[]) =>
    on.some((one) => claimsOf(actor, of(one)).some(({ holder }) => holder.id !== actor.id))
  return [...(isSpokenFor(a, (one) => one.a) ? [a] : []), ...(isSpokenFor(b, (one) => one.b) ? [b] : [])]
}

const both = 'where a side of both is recorded'

/** "agree on the one subject where a side of both is recorded", "agree on 2 of the 3 subjects …; may differ on 1, as far as is hedged". */
export function sayAgreement(pair: Pair): string {
  const { length } = pair.on
  if (length === 0) return `share no subject ${both}`
  let said = 0
  const clauses = accordClauses(
    pair.on.map((on) => sharedOf(pair, on)),
    ['agree', 'divided', 'differ'],
    (of) => {
      said += 1
      if (said > 1) return String(of.length)
      if (length === 1) return `the one subject ${both}`
      return `${of.length === length ? 'each' : of.length} of the ${length} subjects ${both}`
    },
  )
  return `${strung(clauses)}${countingFor(spokenFor(pair, pair.on).map(named))}`
}

/** The same as a sentence. */
export const agreementSentence = (pair: Pair, said = sayAgreement(pair)): string =>
  sentence(`${named(pair.a)} and ${named(pair.b)} ${said}`)
