import { Actor } from '#domain/actor'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import type { Stance } from '#domain/stance'
import type { Choice, Material } from '#server/analysis/counted/counted-positions'
import { accord, bank, held, ref } from './pieces.ts'

/** A choice over defaults that a reader may ignore: everything as it stands at the end, as whoever spoke. */
export function asked(given: Partial<Choice> = {}): Choice {
  const when = { asOf: '2030-12-31' }
  return {
    when,
    rollup: 'speaker',
    ways: ['point', 'plan'],
    plans: undefined,
    without: undefined,
    values: {},
    ...given,
  }
}

/** Positions, with actors who speak for others: `{ 'The envoy': ['Northland'] }`. Points are in the accord. */
export function said(positions: readonly Position[], represents: Record<string, string[]> = {}): Material<Position> {
  const actors = [...new Set([...Object.keys(represents), ...Object.values(represents).flat()])].map((name) =>
    Actor.parse({
      ...ref(name),
      kind: 'state',
      side: 'north',
      represents: (represents[name] ?? []).map((other) => ({
        ...ref(other),
        basis: 'unnamed-source',
        strength: 2,
        citations: [],
      })),
      memberOf: [],
      alliedWith: [],
      relatedTo: [],
    }),
  )
  const points = positions.map(({ target }) => target).filter(({ label }) => label === 'PlanPoint')
  return { positions, actors, sides: [], planOf: new Map(points.map(({ id }) => [id, accord])) }
}

/** One position, told apart from others by its holder, its target and its date. */
export function took(holder: string, stance: Stance, target: Ref = bank, given: Partial<Position> = {}): Position {
  const id = `${ref(holder).id}-on-${target.id}${given.date ? `-${given.date}` : ''}`
  return held(holder, stance, { id, target, ...given })
}

export const from = (...sources: string[]) => sources.map((source) => ({ source, paragraphs: [1], via: [] }))
