import type { Agreement, Agreements } from '#domain/agreement'
import { by } from '#domain/in-order'
import type { Ref } from '#domain/ref'
import { firmnessOf } from '#domain/words/accord'
import { sharedOf } from '#domain/words/agreement'
import { sayCount } from '#domain/words/plurals'
import { type AgreementGrid, type Tie, tieKey } from './grid.ts'

/** A tie at a glance. */
export type TieKind = 'agrees' | 'differs' | 'divided'

export function kindOfTie({ agreements, conflicts }: Tie): TieKind {
  if (conflicts === 0) return 'agrees'
  return agreements === 0 ? 'differs' : 'divided'
}

/** What may be said of two: "are reported to agree on the one subject …"; of those who share nothing, so. */
export function sayPair({ words }: Pick<AgreementGrid, 'words'>, a: string, b: string): string {
  return words.get(tieKey(a, b)) ?? sayTie(undefined)
}

/** How a tie is counted: "agree once and differ twice". */
export function sayTie(tie: Pick<Tie, 'agreements' | 'conflicts'> | undefined): string {
  if (!tie) return 'share nothing that both took a side on'
  const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${round(count)} times`)
  const parts = [
    tie.agreements > 0 && `agree ${times(tie.agreements)}`,
    tie.conflicts > 0 && `differ ${times(tie.conflicts)}`,
  ].filter(Boolean)
  return parts.join(' and ')
}

const round = (value: number) => Math.round(value * 100) / 100

/** The counts as a cell has them: "+2 −1". */
export function sayCounts({ agreements, conflicts }: Tie): string {
  return [agreements > 0 && `+${round(agreements)}`, conflicts > 0 && `−${round(conflicts)}`].filter(Boolean).join(' ')
}

export function sayValue(value: number): string {
  return value.toFixed(2).replace('-', '−')
}

/** Some of the pairs, and how many there are. */
type Paged = Pick<Agreements, 'pairs' | 'total'>

/** How many pairs stand as they do only as far as somebody infers, we read or a source hedges. */
function countGuessed(pairs: readonly Agreement[]): number {
  return pairs.filter((pair) => pair.on.some((on) => firmnessOf(sharedOf(pair, on).claims) === 'guessed')).length
}

/** What the whole network says, in one sentence; apart, how much of it nobody said plainly. */
export function agreementTitle({ actors, omitted, ties }: AgreementGrid, agreements: Paged): string {
  const kinds = [...ties.values()].map(kindOfTie)
  const count = (kind: TieKind) => kinds.filter((one) => one === kind).length
  const all = actors.length + omitted
  const pairs = (all * (all - 1)) / 2
  const both = count('divided')
  const guessed = countGuessed(agreements.pairs)
  const atLeast = agreements.pairs.length < agreements.total ? 'at least ' : ''
  const silent = pairs - ties.size
  const said = (number: number) => (number === 0 ? 'none' : String(number))
  const counts = count('agrees') > 1 ? 'count' : 'counts'
  return [
    `Of ${pairs} pairs of actors ${said(count('agrees'))} ${counts} as agreeing and ${said(count('differs'))} as differing`,
    both > 0 && `${both} as both`,
    guessed > 0 && `${atLeast}${guessed} of these only as far as is inferred, read by us or hedged`,
    silent > 0 && `${silent} cannot be compared`,
  ]
    .filter(Boolean)
    .join('; ')
}

export const nameOfTarget = ({ label, name }: Ref) => (label === 'Plan' ? `${name}, as a whole` : `“${name}”`)

/** Where most pairs have one and the same thing in common, and nothing else, the network is about that thing. */
export function oneThingCaution({ pairs, total }: Paged): string | undefined {
  if (pairs.length < total) return undefined
  const alone = new Map<string, { point: Ref; times: number }>()
  for (const { on } of pairs) {
    const [only, ...more] = on
    if (!only || more.length > 0) continue
    const times = alone.get(only.point.id)?.times ?? 0
    alone.set(only.point.id, { point: only.point, times: times + 1 })
  }
  const [most] = [...alone.values()].sort(by(({ times }) => -times))
  if (!most || most.times * 2 < pairs.length) return undefined
  const { point, times } = most
  const enough = 'What they share is being for or against it, and no more can be concluded.'
  if (pairs.length === 1)
    return `Only one pair can be compared, and on one thing alone, ${nameOfTarget(point)}. ${enough}`
  return `Nearly one question: ${times} of ${sayCount(pairs.length, 'pair')} have only one thing in common, ${nameOfTarget(point)}. ${enough}`
}

/** A pair as it is read from one of the two: that one first, and what it said first. */
export function seenFrom(first: string, pair: Agreement): Agreement {
  if (pair.a.id === first) return pair
  return { ...pair, a: pair.b, b: pair.a, on: pair.on.map((shared) => ({ ...shared, a: shared.b, b: shared.a })) }
}
