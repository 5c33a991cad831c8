import { isSaid } from '../basis.ts'
import { sourcesIn } from '../citation.ts'
import type { Discrepancy } from '../discrepancy.ts'
import { by } from '../in-order.ts'
import type { Position } from '../position.ts'
import { isDeclared, type Stance } from '../stance.ts'

type Dated = Pick<Position, 'date'>
type Cited = Pick<Position, 'id' | 'citations'>
type Held = Cited & Pick<Position, 'holder' | 'target' | 'stance' | 'basis' | 'date'>

/** What reports answer differently: the ids of what it is about are enough. */
export type Disputes = readonly Pick<Discrepancy, 'about'>[]

/** False where a date is within the month or year that is all we know of the other: nobody can tell which came first. */
export function precedes({ date: a }: Dated, { date: b }: Dated): boolean {
  return a !== undefined && b !== undefined && a < b && !b.startsWith(a)
}

const shareSource = (a: Cited, b: Cited) => {
  const sources = new Set(sourcesIn(a.citations))
  return sourcesIn(b.citations).some((source) => sources.has(source))
}

/** Whether one report merely sees it otherwise than another: no source has both, and a discrepancy is about the two. */
export function areDisputed(a: Cited, b: Cited, disputes: Disputes): boolean {
  if (shareSource(a, b)) return false
  return disputes.some(({ about }) => [a, b].every(({ id }) => about.some((ref) => ref.id === id)))
}

/** What somebody is known to have held on the same target before, by a word and not by a guess, in the order of the dates. */
function saidBefore<H extends Held>(position: Held, all: readonly H[]): H[] {
  return all
    .filter(
      (p) =>
        p.id !== position.id &&
        p.holder.id === position.holder.id &&
        p.target.id === position.target.id &&
        isSaid(p) &&
        precedes(p, position),
    )
    .sort(
      by(
        (p) => p.date,
        (p) => p.id,
      ),
    )
}

/**
 * The stance that the same holder held on the same target until this position: only where both are known from somebody who said
 * so, on dates that tell which came first, and not where another report merely sees it otherwise. That none was declared is a
 * stance that one gives up only by the same report. The same stance where nothing changed; undefined where none is known.
 */
export function stanceBefore(position: Held, all: readonly Held[], disputes: Disputes): Stance | undefined {
  if (!isSaid(position)) return undefined
  const earlier = saidBefore(position, all).filter((p) =>
    isDeclared(p) ? !areDisputed(p, position, disputes) : shareSource(p, position),
  )
  const latest = earlier.filter(({ date }) => date === earlier.at(-1)?.date)
  // Of several on one day nobody knows the last: one that says the same means that nothing changed.
  return (latest.find(({ stance }) => stance === position.stance) ?? latest.at(-1))?.stance
}

/** Whether somebody comes out with it: it is said, and no report has any stance of theirs from before. */
export function isFirstSaid(position: Held, all: readonly Held[]): boolean {
  return isSaid(position) && saidBefore(position, all).every((p) => !isDeclared(p))
}

/** Whether it is another stance than before. */
export function hasMoved({ stance, before }: { stance?: Stance | undefined; before?: Stance | undefined }): boolean {
  return before !== undefined && before !== stance
}
