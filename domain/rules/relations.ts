import { isWeak } from '../basis.ts'
import { type Citation, citedTogether, inCitationOrder } from '../citation.ts'
import type { Day } from '../dates.ts'
import { EventStatus } from '../event.ts'
import { by } from '../in-order.ts'
import { leadsOneWay, type Relation, type RelationClaim, RelationKind } from '../relation.ts'
import { citedEvidence, rankOf, voiceOf } from '../words/verb.ts'
import { isWithin } from './periods.ts'

/** The claims that join two actors in one way, the best known first. */
export type Joined = readonly [RelationClaim, ...RelationClaim[]]

/** What joins actors on that day, each two in each way once: by kind, status, and the names of the two. */
export function relationsOnDay(claims: readonly RelationClaim[], asOf: Day): Relation[] {
  return joinedOnDay(claims, asOf).sort(inRelationOrder).map(relationOf)
}

/** The same, in no order, as the claims behind each: many are counted, sorted or gone along before more is made of a few. */
export function joinedOnDay(claims: readonly RelationClaim[], asOf: Day): Joined[] {
  const groups = new Map<string, [RelationClaim, ...RelationClaim[]]>()
  for (const claim of claims) {
    if (!isWithin({ from: claim.since, until: claim.until }, asOf)) continue
    const key = keyOf(claim)
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  for (const group of groups.values()) if (group.length > 1) group.sort(bestFirst)
  return [...groups.values()]
}

/** One relation of the claims that make it. */
export function relationOf(claims: Joined): Relation {
  const [best] = claims
  const { from, to, kind, status, basis, hedged, hedge, strength } = best
  const asKnown = claims.filter((claim) => claim.from.id === from.id && voiceIn(claim) === voiceIn(best))
  const hows = new Set(asKnown.flatMap((claim) => claim.how ?? []))
  const weak = timesOf(claims.filter(isWeak))
  return {
    ...{ from, to, kind },
    ...(status === undefined ? {} : { status }),
    claims: timesOf(claims),
    ...(weak > 0 ? { weak } : {}),
    ...(hows.size > 0 ? { how: [...hows].join('; ') } : {}),
    basis,
    ...(hedged === undefined ? {} : { hedged }),
    ...(hedge === undefined ? {} : { hedge }),
    strength,
    citations: cited(claims),
    on: claims.flatMap((claim) => (claim.by ? [{ ...claim.by, ...knownWith(claim) }] : [])),
  }
}

const cited = (claims: readonly RelationClaim[]): Citation[] =>
  citedTogether(claims.flatMap(({ citations }) => citations)).sort(inCitationOrder)

function knownWith(claim: RelationClaim) {
  const { basis, hedged, hedge, strength } = claim
  return {
    basis,
    ...(hedged === undefined ? {} : { hedged }),
    ...(hedge === undefined ? {} : { hedge }),
    ...{ strength, citations: cited([claim]) },
  }
}

const voiceIn = (claim: RelationClaim): string => voiceOf(citedEvidence(claim))

const timesOf = (claims: readonly RelationClaim[]): number =>
  claims.reduce((sum, claim) => sum + (claim.by?.times ?? 1), 0)

function keyOf({ kind, status, from, to }: RelationClaim): string {
  const [one, other] = leadsOneWay(kind) || from.id < to.id ? [from.id, to.id] : [to.id, from.id]
  return `${kind} ${status ?? ''} ${one} ${other}`
}

const bestFirst = by<RelationClaim>(
  rankOf,
  (claim) => claim.by?.date,
  (claim) => claim.by?.id,
  (claim) => claim.from.id,
  (claim) => claim.how,
  (claim) => JSON.stringify(claim.citations),
)

const rankOfKind = new Map(RelationKind.options.map((kind, rank) => [kind, rank]))
const rankOfStatus = new Map(EventStatus.options.map((status, rank) => [status, rank]))

/** By kind, status, and the names of the two. */
export const inRelationOrder = by<Joined>(
  ([{ kind }]) => rankOfKind.get(kind),
  ([{ status }]) => status && rankOfStatus.get(status),
  ([{ from }]) => from.name,
  ([{ from }]) => from.id,
  ([{ to }]) => to.name,
  ([{ to }]) => to.id,
)
