import type { PartialDate } from '../dates.ts'
import type { Id } from '../id.ts'
import { by } from '../in-order.ts'
import type { HeldPosition } from '../position.ts'
import { isWithin } from './periods.ts'

/** Whether something had happened, or been said, by that day. What nobody dates always had. */
export function isKnownBy(day: PartialDate): (dated: { date?: PartialDate | undefined }) => boolean {
  return ({ date }) => date === undefined || date <= day
}

/** Claims as if one source had never been: those that it alone carries are gone, the others are without its citations. */
export function withoutSource<C extends Pick<HeldPosition, 'citations'>>(
  claims: readonly C[],
  source: Id | undefined,
): readonly C[] {
  if (source === undefined) return claims
  return claims
    .map((p) =>
      p.citations.some((c) => c.source === source)
        ? { ...p, citations: p.citations.filter((c) => c.source !== source) }
        : p,
    )
    .filter((p) => p.citations.length > 0)
}

/** Whether a position stands on that day, as the whole of the data has it: begun, and not replaced by a later one. */
export function standsOn({ date, until }: Pick<HeldPosition, 'date' | 'until'>, day: PartialDate): boolean {
  return isWithin({ from: date, until }, day)
}

/**
 * The latest position of each holder on each target by that day. Not by `until`: where a source is left out, what its positions
 * replaced stands again. Of two on one day the one stands that the data has later. What nobody dates stands always.
 */
export function standingOn<P extends HeldPosition>(positions: readonly P[], day: PartialDate): P[] {
  const latest = new Map<string, P>()
  const replacedFirst = (p: P) => (p.until !== undefined && p.until === p.date ? 0 : 1)
  const inOrder = positions.filter(isKnownBy(day)).sort(
    by(
      (p) => p.date,
      replacedFirst,
      (p) => p.id,
    ),
  )
  for (const position of inOrder)
    latest.set(
      `${position.holder.id} ${position.target.id} ${position.date === undefined ? position.id : ''}`,
      position,
    )
  return inTakenOrder([...latest.values()])
}

/**
 * Every position that was taken from one date to another, both included. `to` means all of the day, month or year that it names.
 * What nobody dates is in no period but the whole.
 */
export function takenBetween<P extends HeldPosition>(
  positions: readonly P[],
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): P[] {
  const isTakenThen = ({ date }: P) =>
    date === undefined
      ? from === undefined && to === undefined
      : (from === undefined || date >= from) && (to === undefined || date.slice(0, to.length) <= to)
  return inTakenOrder(positions.filter(isTakenThen))
}

function inTakenOrder<P extends HeldPosition>(positions: P[]): P[] {
  return positions.sort(
    by(
      (p) => p.date,
      (p) => p.id,
    ),
  )
}
