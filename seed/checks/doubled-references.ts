import { citedIn } from '../cited.ts'
import type { Draft, Entry } from '../draft.ts'
import type { Place, Problem } from '../problem.ts'
import type { Sound } from '../sound.ts'
import type { Path } from '../yaml-text.ts'

type Named = { id: string | undefined; path: Path; noun: string }

/** A list names each thing once: a demand that one point meets and contradicts would say nothing. */
export function doubledReferences({ entries: e }: Draft): Problem[] {
  return [
    ...citedIn(e).flatMap(({ citation: { paragraphs }, place }) =>
      doubledIn(
        paragraphs.map((paragraph, i) => ({ id: paragraph?.toString(), path: ['paragraphs', i], noun: 'paragraph' })),
        place,
      ),
    ),
    ...within(e.points, (r) => [
      ...r.issues.map((id, i) => ({ id, path: ['issues', i], noun: 'issue' })),
      ...r.succeeds.map(({ point }, i) => ({ id: point, path: ['succeeds', i, 'point'], noun: 'point' })),
    ]),
    ...within(e.positions, (r) => r.voicedBy.map((id, i) => ({ id, path: ['voicedBy', i], noun: 'actor' }))),
    ...within(e.forecasts, (r) => [
      ...r.actors.map((id, i) => ({ id, path: ['actors', i], noun: 'actor' })),
      ...r.about.map((id, i) => ({ id, path: ['about', i], noun: 'record' })),
    ]),
    ...within(e.quotations, (r) => r.of.map((id, i) => ({ id, path: ['of', i], noun: 'record' }))),
    ...within(e.demands, (r) => [
      ...r.actors.map((id, i) => ({ id, path: ['actors', i], noun: 'actor' })),
      ...r.issues.map((id, i) => ({ id, path: ['issues', i], noun: 'issue' })),
      ...r.matches.map(({ point }, i) => ({ id: point, path: ['matches', i, 'point'], noun: 'point' })),
    ]),
    ...within(e.events, (r) => [
      ...r.participants.map(({ actor }, i) => ({ id: actor, path: ['participants', i, 'actor'], noun: 'actor' })),
      ...r.plans.map((id, i) => ({ id, path: ['plans', i], noun: 'plan' })),
    ]),
    ...within(e.pressures, (r) => r.actors.map((id, i) => ({ id, path: ['actors', i], noun: 'actor' }))),
    ...within(e.discrepancies, (r) => r.about.map((id, i) => ({ id, path: ['about', i], noun: 'record' }))),
  ]
}

function within<R>(entries: readonly Entry<R>[], named: (record: Sound<R>) => Named[]): Problem[] {
  return entries.flatMap(({ record, place }) => doubledIn(named(record), place))
}

function doubledIn(named: readonly Named[], place: (path: Path) => Place): Problem[] {
  const first = new Map<string, Path>()
  return named.flatMap(({ id, path, noun }) => {
    const key = `${listOf(path)} ${id}`
    const earlier = first.get(key)
    if (id === undefined) return []
    if (earlier)
      return [{ ...place(path), expected: `another ${noun} than "${id}", which ${place(earlier).field} names` }]
    first.set(key, path)
    return []
  })
}

/** The list that a path leads into: all of it but the last number. */
function listOf(path: Path): string {
  const last = path.findLastIndex((part) => typeof part === 'number')
  return path.filter((_, i) => i !== last).join('.')
}
