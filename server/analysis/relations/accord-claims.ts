import type { PartialDate } from '#domain/dates'
import { groupBy } from '#domain/group-by'
import type { Id } from '#domain/id'
import type { HeldPosition } from '#domain/position'
import type { RelationClaim } from '#domain/relation'
import type { Stance } from '#domain/stance'
import { pairIn, weakerOf } from './pairs.ts'

/** Which side a stance takes. Who backs something on a condition is for it; who says both, or declares nothing, takes none. */
const sideOf: Partial<Record<Stance, 'for' | 'against'>> = { supports: 'for', conditional: 'for', opposes: 'against' }

/**
 * Who agrees with whom on what, and who differs, for as long as both hold it; as well known as the weaker of the two positions. `whose`:
 * one of the two is one of these; without it all.
 */
export function accordClaims(positions: readonly HeldPosition[], whose?: ReadonlySet<Id>): RelationClaim[] {
  const claims: RelationClaim[] = []
  const sided = positions.filter(({ stance }) => sideOf[stance] !== undefined)
  for (const on of groupBy(sided, ({ target }) => target.id).values())
    for (const [at, one] of on.entries())
      for (let next = at + 1; next < on.length; next++) {
        const other = on[next]
        if (other === undefined || one.holder.id === other.holder.id) continue
        if (whose && !whose.has(one.holder.id) && !whose.has(other.holder.id)) continue
        const claim = accordOf(one, other)
        if (claim) claims.push(claim)
      }
  return claims
}

/** Undefined where they never held it at once. */
function accordOf(one: HeldPosition, other: HeldPosition): RelationClaim | undefined {
  const since = later(one.date, other.date)
  const until = earlier(one.until, other.until)
  if (since !== undefined && until !== undefined && since >= until) return undefined
  const [from, to] = pairIn(one.holder, other.holder)
  const { basis, hedged, hedge, strength } = weakerOf(one, other)
  const kind = sideOf[one.stance] === sideOf[other.stance] ? 'agrees' : 'differs'
  // One object each, without copies: there are tens of thousands.
  const claim: RelationClaim = {
    from,
    to,
    kind,
    by: one.target,
    basis,
    strength,
    citations: [...one.citations, ...other.citations],
  }
  if (since !== undefined) claim.since = since
  if (until !== undefined) claim.until = until
  if (hedged !== undefined) claim.hedged = hedged
  if (hedge !== undefined) claim.hedge = hedge
  return claim
}

const later = (one: PartialDate | undefined, other: PartialDate | undefined) =>
  one === undefined || (other !== undefined && other > one) ? other : one

const earlier = (one: PartialDate | undefined, other: PartialDate | undefined) =>
  one === undefined || (other !== undefined && other < one) ? other : one
