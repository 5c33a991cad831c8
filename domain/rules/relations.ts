import { isWeak, knownOf } from '../basis.ts'
import { type Citation, citedTogether, inCitationOrder } from '../citation.ts'
import type { Day } from '../dates.ts'
import { EventStatus } from '../event.ts'
import { groupBy } from '../group-by.ts'
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
  const known = claims.filter(({ since, until }) => isWithin({ from: since, until }, asOf))
  const groups = groupBy(known, keyOf)
  for (const group of groups.values()) if (group.length > 1) group.sort(bestFirst)
  return [...groups.values()]
}

/** One relation of the claims that make it. */
export function relationOf(claims: Joined): Relation {
  const [best] = claims
  const { from, to, kind, status, strength } = best
  const asKnown = claims.filter((claim) => claim.from.id === from.id && voiceIn(claim) === voiceIn(best))
  const hows = new Set(asKnown.flatMap((claim) => claim.how ?? []))
  const weak = oftenIn(claims.filter(isWeak))
  return {
    ...{ from, to, kind },
    ...(status === undefined ? {} : { status }),
    claims: oftenIn(claims),
    ...(weak > 0 ? { weak } : {}),
    ...(hows.size > 0 ? { how: [...hows].join('; ') } : {}),
    ...knownOf(best),
    strength,
    citations: cited(claims),
    on: claims.flatMap((claim) =>
      claim.by ? [{ ...claim.by, ...knownOf(claim), strength: claim.strength, citations: cited([claim]) }] : [],
    ),
  }
}

const cited = (claims: readonly RelationClaim[]): Citation[] =>
  citedTogether(claims.flatMap(({ citations }) => citations)).sort(inCitationOrder)

const voiceIn = (claim: RelationClaim): string => voiceOf(citedEvidence(claim))

/** How many meetings, or whatever else, these are: each once, unless it says how often. */
export const timesOf = (on: readonly { times?: number | undefined }[]): number =>
  on.reduce((sum, { times = 1 }) => sum + times, 0)

const oftenIn = (claims: readonly RelationClaim[]): number => timesOf(claims.map((claim) => claim.by ?? {}))

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
