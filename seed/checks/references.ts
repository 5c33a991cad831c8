import { actorRelations } from '#domain/actor'
import { groupBy } from '#domain/group-by'
import type { Id } from '#domain/id'
import type { Draft } from '../draft.ts'
import { type Kind, oneOf } from '../kinds.ts'
import { type Problem, toSpot } from '../problem.ts'
import { type Reference, referencesOf } from '../references.ts'
import { nearest } from '../suggestion.ts'
import type { Written } from '../written.ts'

/** A point stands under a heading of its own plan. */
export function headingsOfOthers({ entries }: Draft): Problem[] {
  const headings = new Map(entries.headings.map((entry) => [entry.record.id, entry]))
  return entries.points.flatMap(({ record: { heading, headingBasis, plan }, faulty, place }) => {
    if (heading === undefined) {
      return headingBasis === undefined || faulty.has('heading')
        ? []
        : [{ ...place(['headingBasis']), expected: 'a heading beside it' }]
    }
    const found = headings.get(heading)
    if (!found || found.record.plan === undefined || plan === undefined || found.record.plan === plan) return []
    const other = `"${heading}" is of "${found.record.plan}" (${toSpot(found.place(['id']))})`
    return [{ ...place(['heading']), expected: `a heading of the point's own plan "${plan}"; ${other}` }]
  })
}

/** No actor represents itself, and no plan revises itself. */
export function selfRelations({ entries }: Draft): Problem[] {
  const actors = entries.actors.flatMap(({ record, place }) =>
    actorRelations.flatMap((key) =>
      record[key].flatMap(({ actor }, i) =>
        actor !== undefined && actor === record.id
          ? [{ ...place([key, i, 'actor']), expected: 'another actor than itself' }]
          : [],
      ),
    ),
  )
  const plans = entries.plans.flatMap(({ record, place }) =>
    record.relations.flatMap(({ plan }, i) =>
      plan !== undefined && plan === record.id
        ? [{ ...place(['relations', i, 'plan']), expected: 'another plan than itself' }]
        : [],
    ),
  )
  return [...actors, ...plans]
}

/** Each is compared with every id that there is. */
const mostSuggestions = 100

/** Whatever a record refers to exists, and is of a kind that may stand there. */
export function knownIds(draft: Draft): Problem[] {
  const written = groupBy(draft.written, ({ id }) => id)
  const unknown = new Set<Id>()
  return referencesOf(draft.entries).flatMap((reference) => {
    const found = written.get(reference.id) ?? []
    if (found.some((written) => isAllowed(reference, written))) return []
    unknown.add(reference.id)
    const otherwise = insteadOf(draft, reference, found[0], unknown.size <= mostSuggestions)
    return otherwise === undefined ? [] : [{ ...reference.place, expected: `${wanted(reference)}; ${otherwise}` }]
  })
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
