import type { Draft, Entry } from '../draft.ts'
import type { Problem } from '../problem.ts'
import type { Sound } from '../sound.ts'
import type { Path } from '../yaml-text.ts'

type Named = { id: string | undefined; path: Path; noun: string }

/** A list names each thing once: a demand that one point meets and contradicts would say nothing. */
export function doubledReferences({ entries: e }: Draft): Problem[] {
  return [
    ...within(e.points, (r) => [
      ...r.issues.map((id, i) => ({ id, path: ['issues', i], noun: 'issue' })),
      ...r.succeeds.map(({ point }, i) => ({ id: point, path: ['succeeds', i, 'point'], noun: 'point' })),
    ]),
    ...within(e.positions, (r) => r.voicedBy.map((id, i) => ({ id, path: ['voicedBy', i], noun: 'actor' }))),
    ...within(e.demands, (r) => [
      ...r.actors.map((id, i) => ({ id, path: ['actors', i], noun: 'actor' })),
      ...r.issues.map((id, i) => ({ id, path: ['issues', i], noun: 'issue' })),
      ...r.matches.map(({ point }, i) => ({ id: point, path: ['matches', i, 'point'], noun: 'point' })),
    ]),
    ...within(e.events, (r) => r.plans.map((id, i) => ({ id, path: ['plans', i], noun: 'plan' }))),
    ...within(e.pressures, (r) => r.actors.map((id, i) => ({ id, path: ['actors', i], noun: 'actor' }))),
    ...within(e.discrepancies, (r) => r.about.map((id, i) => ({ id, path: ['about', i], noun: 'record' }))),
  ]
}

function within<R>(entries: readonly Entry<R>[], named: (record: Sound<R>) => Named[]): Problem[] {
  return entries.flatMap(({ record, place }) => {
    const all = named(record)
    return all.flatMap(({ id, path, noun }, i) => {
      const first = all.findIndex((other) => other.id === id && other.path[0] === path[0])
      const earlier = all[first]
      if (id === undefined || first === i || !earlier) return []
      return [{ ...place(path), expected: `another ${noun} than "${id}", which ${place(earlier.path).field} names` }]
    })
  })
}
