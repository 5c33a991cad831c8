import type { PartialDate } from '../dates.ts'
import type { Id } from '../id.ts'
import { by } from '../in-order.ts'
import type { Position } from '../position.ts'

/** Whether something had happened, or been said, by that day. What nobody dates always had. */
export function isKnownBy(day: PartialDate): (dated: { date?: PartialDate | undefined }) => boolean {
  return ({ date }) => date === undefined || date <= day
}

/** Positions as if one source had never been: those that it alone carries are gone, the others are without its citations. */
export function withoutSource(positions: readonly Position[], source: Id | undefined): readonly Position[] {
  if (source === undefined) return positions
  return positions
    .map((p) => ({ ...p, citations: p.citations.filter((c) => c.source !== source) }))
    .filter((p) => p.citations.length > 0)
}

/**
 * The latest position of each holder on each target by that day. Not by `until`: where a source is left out, what its positions
 * replaced stands again. Of two on one day the one stands that the data has later. What nobody dates stands always.
 */
export function standingOn(positions: readonly Position[], day: PartialDate): Position[] {
  const latest = new Map<string, Position>()
  const replacedFirst = (p: Position) => (p.until !== undefined && p.until === p.date ? 0 : 1)
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
export function takenBetween(
  positions: readonly Position[],
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): Position[] {
  const isWithin = ({ date }: Position) =>
    date === undefined
      ? from === undefined && to === undefined
      : (from === undefined || date >= from) && (to === undefined || date.slice(0, to.length) <= to)
  return inTakenOrder(positions.filter(isWithin))
}

function inTakenOrder(positions: Position[]): Position[] {
  return positions.sort(
    by(
      (p) => p.date,
      (p) => p.id,
    ),
  )
}
