import { Actor } from '#domain/actor'
import type { Basis } from '#domain/basis'
import { type Voices, voicesOf } from '#domain/rules/sides'
import type { Side } from '#domain/side'
import { ref } from '#tests/server/analysis/pieces'

type Given = { side: string; kind?: string; represents?: string[]; memberOf?: string[] }

/** An actor by its name, on a side. */
export function anActor(name: string, { side, kind = 'person', represents = [], memberOf = [] }: Given): Actor {
  const tie = { basis: 'unnamed-source' as const, strength: 2, citations: [] }
  const to = (names: string[]) => names.map((other) => ({ ...ref(other), ...tie }))
  return Actor.parse({
    ...{ ...ref(name), kind, side, alliedWith: [], relatedTo: [] },
    ...{ represents: to(represents), memberOf: to(memberOf) },
  })
}

export const sides: Side[] = [
  { id: 'north', name: 'North', order: 1, kind: 'party', principal: 'northland' },
  { id: 'south', name: 'South', order: 2, kind: 'party', principal: 'southmark' },
  { id: 'isles', name: 'Isles', order: 3, kind: 'party' },
  { id: 'between', name: 'Between', order: 4, kind: 'between' },
  { id: 'press', name: 'Press', order: 5, kind: 'reporting' },
]

const north = { side: 'north' }

/** Everybody whom the rules must tell apart. */
export const everybody = [
  anActor('Northland', { ...north, kind: 'state' }),
  anActor('Premier', { ...north, represents: ['Northland'] }),
  anActor('Envoy', { ...north, represents: ['Premier'] }),
  anActor('Palace', { ...north, kind: 'government-body', memberOf: ['Northland'] }),
  anActor('Palace source', { ...north, kind: 'unnamed-source' }),
  anActor('Party', { ...north, kind: 'group', memberOf: ['Northland'] }),
  anActor('Southmark', { side: 'south', kind: 'state' }),
  anActor('Negotiator', { side: 'south', represents: ['Southmark'] }),
  anActor('Aland', { side: 'isles', kind: 'state' }),
  anActor('Mayor', { side: 'isles', represents: ['Aland'] }),
  anActor('Bland', { side: 'isles', kind: 'state' }),
  anActor('Isles source', { side: 'isles', kind: 'unnamed-source' }),
  anActor('Go-between', { side: 'between', represents: ['Northland', 'Southmark'] }),
  anActor('Courier-man', { side: 'between', represents: ['Southmark'] }),
  anActor('Analyst', { side: 'press' }),
]

export const voices: Voices = voicesOf(everybody, sides)

/** What everybody has of a mark. */
export const by = (name: string, basis: Basis = 'own-words') => ({ actor: ref(name), known: { basis } })
