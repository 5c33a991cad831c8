import type { Draft, Written } from '../draft.ts'
import { oneOf } from '../kinds.ts'
import { type Problem, toSpot } from '../problem.ts'
import { type Reference, referencesOf } from '../references.ts'
import { didYouMean } from '../suggestion.ts'

/** Whatever a record refers to exists, and is of a kind that may stand there. */
export function knownIds(draft: Draft): Problem[] {
  const written = byId(draft.written)
  return referencesOf(draft.entries).flatMap((reference) => {
    const found = written.get(reference.id) ?? []
    if (found.some((written) => isAllowed(reference, written)) || isUnsure(reference, draft)) return []
    return [{ ...reference.place, expected: `${wanted(reference)}${otherwise(draft, reference, found[0])}` }]
  })
}

function byId(written: readonly Written[]): Map<string, Written[]> {
  const groups = new Map<string, Written[]>()
  for (const one of written) {
    const group = groups.get(one.id)
    if (group) group.push(one)
    else groups.set(one.id, [one])
  }
  return groups
}

function isAllowed({ kinds: allowed }: Reference, { kind }: Written): boolean {
  return allowed === 'any' || allowed.some((k) => k === kind)
}

/** What may stand there could be in a file that nobody could read. */
function isUnsure({ kinds: allowed }: Reference, { unread }: Draft): boolean {
  return allowed === 'any' ? unread.size > 0 : allowed.some((kind) => unread.has(kind))
}

function wanted({ kinds: allowed }: Reference): string {
  if (allowed === 'any') return 'the id of a record'
  const [first, ...others] = allowed.map(oneOf)
  const last = others.pop()
  return `the id of ${[first, ...others].join(', ')}${last === undefined ? '' : ` or ${last}`}`
}

function otherwise(draft: Draft, reference: Reference, found: Written | undefined): string {
  if (found) return `; "${reference.id}" is ${oneOf(found.kind)} (${toSpot(found.place)})`
  const candidates = draft.written.filter((written) => isAllowed(reference, written)).map(({ id }) => id)
  return `; "${reference.id}" is unknown${didYouMean(reference.id, candidates)}`
}
