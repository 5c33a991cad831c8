import { by } from '#domain/in-order'
import type { Duplicates } from '#domain/network'
import type { Moment, Statement } from '#domain/statement'

/**
 * The first by date of each set of statements that say the same in the same document, week, month, year or at all: same
 * actor, point and stance. With `stanceAside` the stance does not count either: whoever ignores stances ignores them here
 * too, as DNA does. A statement without a document or a time is nobody's duplicate within one.
 *
 * DNA compares weeks and months without their year, so that one of May 2024 hides the same of May 2025; ours does not.
 */
export function withoutDuplicates(
  statements: readonly Statement[],
  within: Duplicates,
  stanceAside: boolean,
): readonly Statement[] {
  if (within === 'keep') return statements
  const [actorAt, pointAt, spanAt] = [new Numbers(), new Numbers(), new Numbers()]
  const seen = new Set<string>()
  return inOrderOfSaying(statements).filter((statement) => {
    const span = spanOf(statement, within)
    if (span === undefined) return true
    const { actor, point, stance } = statement
    const key = `${actorAt.of(actor)} ${pointAt.of(point)} ${stanceAside ? '' : stance} ${spanAt.of(span)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** By date, then document, then as given. */
function inOrderOfSaying(statements: readonly Statement[]): Statement[] {
  const document = ({ document }: Statement) => (document && /^\d+$/.test(document) ? Number(document) : 0)
  return [...statements].sort(by((s) => s.time, document))
}

function spanOf({ document, time }: Statement, within: Exclude<Duplicates, 'keep'>): string | undefined {
  if (within === 'range') return ''
  if (within === 'document') return document
  if (within === 'week') return time && `${weekOf(time)}`
  return time?.slice(0, within === 'month' ? 7 : 4)
}

const dayLength = 24 * 60 * 60 * 1000

/** Weeks since the one of 29 December 1969, a Monday: weeks of different years have different numbers. */
function weekOf(time: Moment): number {
  return Math.floor((Date.parse(time.slice(0, 10)) / dayLength + 3) / 7)
}

/** Numbers names as they come, so that keys made of them are short and unmistakable. */
class Numbers {
  readonly #numbers = new Map<string, number>()

  of(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size
    this.#numbers.set(name, number)
    return number
  }
}
