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
    const first = new Map<string, Path>()
    return named(record).flatMap(({ id, path, noun }) => {
      const key = `${path[0]} ${id}`
      const earlier = first.get(key)
      if (id === undefined) return []
      if (earlier)
        return [{ ...place(path), expected: `another ${noun} than "${id}", which ${place(earlier).field} names` }]
      first.set(key, path)
      return []
    })
  })
}
