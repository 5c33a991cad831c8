import type { Draft, Written } from '../draft.ts'
import { oneOf } from '../kinds.ts'
import { type Problem, toSpot } from '../problem.ts'
import { type Reference, referencesOf } from '../references.ts'
import { didYouMean } from '../suggestion.ts'

/** Whatever a record refers to exists, and is of a kind that may stand there. */
export function knownIds(draft: Draft): Problem[] {
  const byId = new Map(draft.written.map((written) => [written.id, written]))
  return referencesOf(draft.entries).flatMap((reference) => {
    const found = byId.get(reference.id)
    if (found && isAllowed(reference, found)) return []
    return [{ ...reference.place, expected: `${wanted(reference)}${otherwise(draft, reference, found)}` }]
  })
}

function isAllowed({ kinds: allowed }: Reference, { kind }: Written): boolean {
  return allowed === 'any' || allowed.some((k) => k === kind)
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
