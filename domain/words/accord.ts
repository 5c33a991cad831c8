import { isWeak } from '../basis.ts'
import { either, joined } from './naming.ts'
import type { Evidence } from './verb.ts'

/** How two stand to each other on one subject. */
export type Accord = 'agree' | 'differ' | 'divided'

/** What two hold on one subject, with the claims of both that it rests on. */
export type Shared = { accord: Accord; claims: readonly Evidence[] }

/** No firmer than the weakest of the claims: who says so of oneself, what is reported, what nobody said plainly. */
const firmnesses = ['said', 'reported', 'guessed'] as const

type Firmness = (typeof firmnesses)[number]

const verbs: Record<Accord, string> = {
  agree: 'agree',
  differ: 'differ',
  divided: 'agree in part and differ in part',
}

const isGuessed = (claim: Evidence) => isWeak(claim) || claim.hedged === true

const isAsserted = ({ basis, hedged }: Evidence) => (basis === 'own-words' || basis === 'spokesperson') && !hedged

export function firmnessOf(claims: readonly Evidence[]): Firmness {
  if (claims.some(isGuessed)) return 'guessed'
  return claims.every(isAsserted) ? 'said' : 'reported'
}

/** Why claims are no more than a guess: "inferred or hedged". Empty where none is. */
export function whyGuessed(claims: readonly Evidence[]): string {
  const has = (basis: Evidence['basis']) => claims.some((claim) => claim.basis === basis)
  return either([
    ...(has('inference') ? ['inferred'] : []),
    ...(has('our-reading') ? ['read by us'] : []),
    ...(has('not-recorded') ? ['recorded without a basis'] : []),
    ...(claims.some(({ hedged }) => hedged) ? ['hedged'] : []),
  ])
}

/** "agree on it", "are reported to agree on it", "may agree on it, as far as is inferred": of two, by the weaker of their claims. */
export function sayAccord({ accord, claims }: Shared, what: string): string {
  const does = `${verbs[accord]} on ${what}`
  switch (firmnessOf(claims)) {
    case 'said':
      return does
    case 'reported':
      return `are reported to ${does}`
    case 'guessed':
      return `may ${does}, as far as is ${whyGuessed(claims)}`
  }
}

/** Subjects that may be said in one breath, the firmest first. */
export function byFirmness<S extends Shared>(shared: readonly S[]): S[][] {
  return firmnesses
    .map((firmness) => shared.filter(({ claims }) => firmnessOf(claims) === firmness))
    .filter((of) => of.length > 0)
}

/** One clause for each way of standing and each firmness. */
export function accordClauses<S extends Shared>(
  shared: readonly S[],
  order: readonly Accord[],
  what: (of: readonly S[]) => string,
): string[] {
  return order.flatMap((accord) =>
    byFirmness(shared.filter((one) => one.accord === accord)).map((of) =>
      sayAccord({ accord, claims: of.flatMap(({ claims }) => claims) }, what(of)),
    ),
  )
}

/** ", counting whoever speaks for A and B": where what counts as theirs are the words of others. */
export const countingFor = (names: readonly string[]) =>
  names.length === 0 ? '' : `, counting whoever speaks for ${joined(names)}`
