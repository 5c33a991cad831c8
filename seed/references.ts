import type { Id } from '#domain/id'
import { citedIn } from './cited.ts'
import type { Draft, Entry } from './draft.ts'
import type { Kind } from './kinds.ts'
import type { Place } from './problem.ts'
import type { Sound } from './sound.ts'
import type { Path } from './yaml-text.ts'

/** One record naming another by id. `kinds`: what may stand there. */
export type Reference = { id: Id; kinds: readonly Kind[] | 'any'; place: Place }

type Named = { id: Id | undefined; kinds: Reference['kinds']; path: Path }

const targets = {
  position: ['points', 'plans', 'demands', 'events'],
  quotation: ['positions', 'demands', 'brokerages', 'events'],
  brokerage: ['plans', 'points', 'events'],
} as const

/** Every reference that is an id at all, sources cited included. */
export function referencesOf(e: Draft['entries']): Reference[] {
  return [
    ...within(e.sides, (r) => [one(['actors'], 'principal', r.principal)]),
    ...within(e.seating, (r) => [one(['sides'], 'side', r.side), ...all(['actors'], 'actors', r.actors)]),
    ...within(e.actors, (r) => [
      one(['sides'], 'side', r.side),
      ...each(['actors'], 'represents', r.represents, 'actor'),
      ...each(['actors'], 'memberOf', r.memberOf, 'actor'),
      ...each(['actors'], 'alliedWith', r.alliedWith, 'actor'),
      ...each(['actors'], 'relatedTo', r.relatedTo, 'actor'),
    ]),
    ...within(e.plans, (r) => each(['plans'], 'relations', r.relations, 'plan')),
    ...within(e.headings, (r) => [one(['plans'], 'plan', r.plan)]),
    ...within(e.points, (r) => [
      one(['plans'], 'plan', r.plan),
      one(['headings'], 'heading', r.heading),
      ...all(['issues'], 'issues', r.issues),
      ...each(['points'], 'succeeds', r.succeeds, 'point'),
    ]),
    ...within(e.positions, (r) => [
      one(['actors'], 'holder', r.holder),
      ...all(['actors'], 'voicedBy', r.voicedBy),
      one(targets.position, 'target', r.target),
    ]),
    ...within(e.brokerages, (r) => [one(['actors'], 'actor', r.actor), one(targets.brokerage, 'target', r.target)]),
    ...within(e.forecasts, (r) => [...all(['actors'], 'actors', r.actors), ...all('any', 'about', r.about)]),
    ...within(e.quotations, (r) => [one(['actors'], 'speaker', r.speaker), ...all(targets.quotation, 'of', r.of)]),
    ...within(e.demands, (r) => [
      ...all(['actors'], 'actors', r.actors),
      ...all(['issues'], 'issues', r.issues),
      ...each(['points'], 'matches', r.matches, 'point'),
    ]),
    ...within(e.events, (r) => [
      ...each(['actors'], 'participants', r.participants, 'actor'),
      ...all(['plans'], 'plans', r.plans),
    ]),
    ...within(e.pressures, (r) => all(['actors'], 'actors', r.actors)),
    ...within(e.discrepancies, (r) => all('any', 'about', r.about)),
    ...within(e.retired, (r) => all('any', 'became', r.became)),
    ...citedIn(e).flatMap(({ citation: { source }, place }) =>
      source === undefined ? [] : [{ id: source, kinds: ['sources'] as const, place: place(['source']) }],
    ),
  ]
}

function within<R>(entries: readonly Entry<R>[], named: (record: Sound<R>) => Named[]): Reference[] {
  return entries.flatMap(({ record, place }) =>
    named(record).flatMap(({ id, kinds, path }) => (id === undefined ? [] : [{ id, kinds, place: place(path) }])),
  )
}

function one(kinds: Named['kinds'], key: string, id: Id | undefined): Named {
  return { id, kinds, path: [key] }
}

function all(kinds: Named['kinds'], key: string, ids: readonly (Id | undefined)[]): Named[] {
  return ids.map((id, i) => ({ id, kinds, path: [key, i] }))
}

function each<K extends string>(
  kinds: Named['kinds'],
  key: string,
  items: readonly Record<K, Id | undefined>[],
  of: K,
): Named[] {
  return items.map((item, i) => ({ id: item[of], kinds, path: [key, i, of] }))
}
