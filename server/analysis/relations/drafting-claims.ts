import type { Brokerage, BrokerageRole } from '#domain/brokerage'
import { type Citation, citedTogether, inCitationOrder } from '#domain/citation'
import { groupBy } from '#domain/group-by'
import { by } from '#domain/in-order'
import { draftingRoles, type RelationClaim } from '#domain/relation'
import { rankOf } from '#domain/words/verb'
import type { IsAbove } from './meeting-claims.ts'
import { pairIn, weakerOf } from './pairs.ts'

const wrote: ReadonlySet<BrokerageRole> = new Set<BrokerageRole>(draftingRoles)

/**
 * Who worked on a plan or a point with whom: both drafted or negotiated it, and one and the same paragraph says so of both. As well known
 * as the weaker of the two acts, from the later of them on. Nobody works with whom it speaks for.
 */
export function draftingClaims(brokerages: readonly Brokerage[], isAbove: IsAbove): RelationClaim[] {
  const acts = brokerages.filter(({ role, target }) => wrote.has(role) && target.label !== 'Event')
  return [...groupBy(acts, ({ target }) => target.id).values()].flatMap((on) => {
    const joint = on.flatMap((one, at) => on.slice(at + 1).flatMap((other) => jointly(one, other, isAbove)))
    const pairs = groupBy(joint, ({ from, to }) => `${from.id} ${to.id}`).values()
    return [...pairs].flatMap((acted) => bestOf(acted))
  })
}

function jointly(one: Brokerage, other: Brokerage, isAbove: IsAbove): RelationClaim[] {
  const [a, b] = [one.actor, other.actor]
  const citations = sharedBy(one.citations, other.citations)
  if (a.id === b.id || citations.length === 0 || isAbove(a.id, b.id) || isAbove(b.id, a.id)) return []
  const [from, to] = pairIn(a, b)
  const since = [one, other]
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1)
  return [
    {
      ...{ from, to, kind: 'drafted-with' },
      ...(since === undefined ? {} : { since }),
      ...{ by: one.target, ...weakerOf(one, other), citations },
    },
  ]
}

/** One of several by which two are joined in one work: the best known, with what all cite, from the first on. */
function bestOf(joint: readonly RelationClaim[]): RelationClaim[] {
  const [best] = [...joint].sort(bestFirst)
  if (best === undefined) return []
  const { since: _, ...known } = best
  const [since = ''] = joint.map((claim) => claim.since ?? '').sort()
  const citations = citedTogether(joint.flatMap((claim) => claim.citations)).sort(inCitationOrder)
  return [{ ...known, ...(since === '' ? {} : { since }), citations }]
}

const bestFirst = by<RelationClaim>(
  rankOf,
  ({ basis }) => basis,
  ({ hedge }) => hedge,
)

/** The paragraphs that both cite. */
function sharedBy(some: readonly Citation[], others: readonly Citation[]): Citation[] {
  return some.flatMap(({ paragraphs, ...cited }) => {
    const those = others.filter(({ source }) => source === cited.source).flatMap((other) => other.paragraphs)
    const both = paragraphs.filter((paragraph) => those.includes(paragraph))
    return both.length > 0 ? [{ ...cited, paragraphs: both }] : []
  })
}
