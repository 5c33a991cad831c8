import type { Balance } from '#domain/balance'
import type { Ref } from '#domain/ref'
import type { SourceDrops } from '#domain/source-drop'
import { joined, upper } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A small number as a word. */
export const sayNumber = (count: number) => numbers[count] ?? String(count)

/**
 * "By computation three camps form: 8 actors around Russia and Kirill Dmitriev, 8 around …". `camps`: members, the best tied first. `firm`:
 * whether they stand whichever report is left out; what does not is said in the same breath.
 */
export function campsTitle(camps: readonly (readonly Ref[])[], firm = true): string {
  if (camps.length === 0) return 'By computation no camps form: nobody stands on one side with anybody'
  const parts = camps.slice(0, 3).map((members) => {
    const around = joined(members.slice(0, 2).map(({ name }) => name))
    return members.length > 2 ? `${members.length} actors around ${around}` : around
  })
  const more = camps.length - parts.length
  const all = [...parts, ...(more > 0 ? [sayCount(more, 'more')] : [])]
  const form = camps.length === 1 ? 'camp forms' : 'camps form'
  return `By computation ${sayNumber(camps.length)} ${form}${firm ? '' : ', not firmly'}: ${all.join('; ')}`
}

type Found = Pick<Balance, 'camps' | 'errors' | 'exact' | 'wrong'>

/** How well camps fit that are meant to agree within and to differ between. */
export function balanceSentence({ camps, errors, exact, wrong }: Found): string {
  if (camps.length === 0) return 'No two actors count as agreeing or differing more often than not.'
  const into = `${upper(sayNumber(camps.length))} ${camps.length === 1 ? 'camp' : 'camps'}`
  if (errors === 0) return `${into} fit without a single pair against the grain.`
  const heavier = errors === wrong.length ? '' : `, with a weight of ${Math.round(errors * 100) / 100} together`
  const sure = exact ? 'no other division has fewer' : 'the best that a search found; there may be a better one'
  return `${into} fit but for ${sayCount(wrong.length, 'pair')}${heavier}: ${sure}.`
}

type Drops = Pick<SourceDrops, 'findings' | 'sources'>

/** How many actors' camps change or fall, report by report that is left out. */
function movedBy({ sources }: Drops): number[] {
  return sources.map(({ fall, change }) => fall.length + change.length)
}

/** Whether nobody's camp moves, whichever report is left out. */
export function campsFirm(drops: Drops): boolean {
  return movedBy(drops).every((count) => count === 0)
}

/** How firmly the camps stand when one report is left out. */
export function campsHold(drops: Drops): string | undefined {
  const { findings, sources } = drops
  if (findings.length === 0) return undefined
  if (campsFirm(drops)) return 'The camps stay the same whichever report is left out.'
  const moved = movedBy(drops)
  const shaken = moved.filter((count) => count > 0).length
  const most = Math.max(...moved)
  return `The camps do not hold by themselves: with ${shaken} of ${sources.length} reports left out in turn, somebody’s camp changes or falls; in the worst case that of ${most} of ${findings.length} actors.`
}
