import type { Id } from '#domain/id'
import type { Draft } from '../draft.ts'
import { type Kind, oneOf } from '../kinds.ts'
import { type Problem, toSpot } from '../problem.ts'
import { type Reference, referencesOf } from '../references.ts'
import { nearest } from '../suggestion.ts'
import type { Written } from '../written.ts'

/** Each is compared with every id that there is. */
const mostSuggestions = 100

/** Whatever a record refers to exists, and is of a kind that may stand there. */
export function knownIds(draft: Draft): Problem[] {
  const written = byId(draft.written)
  const unknown = new Set<Id>()
  return referencesOf(draft.entries).flatMap((reference) => {
    const found = written.get(reference.id) ?? []
    if (found.some((written) => isAllowed(reference, written))) return []
    unknown.add(reference.id)
    const otherwise = insteadOf(draft, reference, found[0], unknown.size <= mostSuggestions)
    return otherwise === undefined ? [] : [{ ...reference.place, expected: `${wanted(reference)}; ${otherwise}` }]
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
  return allowed === 'any' ? kind !== 'retired' : allowed.some((k) => k === kind)
}

/** What may stand there could be in what nobody could read. */
function mayBeIn(kinds: ReadonlySet<Kind>, { kinds: allowed }: Reference): boolean {
  return allowed === 'any' ? kinds.size > 0 : allowed.some((kind) => kinds.has(kind))
}

function wanted({ kinds: allowed }: Reference): string {
  if (allowed === 'any') return 'the id of a record'
  const [first, ...others] = allowed.map(oneOf)
  const last = others.pop()
  return `the id of ${[first, ...others].join(', ')}${last === undefined ? '' : ` or ${last}`}`
}

/** What is written there, and what may have been meant; undefined where it could be in what nobody could read. */
function insteadOf(
  draft: Draft,
  reference: Reference,
  found: Written | undefined,
  maySuggest: boolean,
): string | undefined {
  if (mayBeIn(draft.unread, reference)) return undefined
  if (found) return `"${reference.id}" is ${oneOf(found.kind)} (${toSpot(found.place)})`
  const candidates = maySuggest ? draft.written.filter((written) => isAllowed(reference, written)) : []
  const near = nearest(
    reference.id,
    candidates.map(({ id }) => id),
  )
  if (near !== undefined) return `"${reference.id}" is unknown; did you mean "${near}"?`
  return mayBeIn(draft.nameless, reference) ? undefined : `"${reference.id}" is unknown`
}
