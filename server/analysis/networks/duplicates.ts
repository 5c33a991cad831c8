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
  const seen = new Map<string, Map<string, Set<string>>>()
  return inOrderOfSaying(statements).filter((statement) => {
    const span = spanOf(statement, within)
    if (span === undefined) return true
    const { actor, point, stance } = statement
    const inSpan = kept(seen, span, () => new Map<string, Set<string>>())
    const onPoint = kept(inSpan, point, () => new Set<string>())
    const said = stanceAside ? actor : `${stance} ${actor}`
    if (onPoint.has(said)) return false
    onPoint.add(said)
    return true
  })
}

function kept<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** By date, then by the number of the document, then as given. What nobody dated comes last. */
function inOrderOfSaying(statements: readonly Statement[]): Statement[] {
  const number = ({ document = '' }: Statement) => Number.parseInt(document, 10) || 0
  return [...statements].sort((a, b) => {
    if (a.time !== b.time) return (a.time ?? '9') < (b.time ?? '9') ? -1 : 1
    return a.document === b.document ? 0 : number(a) - number(b)
  })
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
