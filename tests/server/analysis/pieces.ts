import { strengthOf } from '#domain/basis'
import { type Brokerage, familyOf } from '#domain/brokerage'
import type { DemandMatch } from '#domain/demand'
import { Position } from '#domain/position'
import type { Label, Ref } from '#domain/ref'
import type { Stance } from '#domain/stance'

/** Pieces of answers, parsed where they are built, over defaults that a reader may ignore. */
export function ref(name: string, label: Label = 'Actor'): Ref {
  return { id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'), label, name }
}

export const bank = ref('The bank', 'PlanPoint')
export const accord = ref('The accord', 'Plan')

export function held(holder: string, stance: Stance, given: Partial<Position> = {}): Position {
  const { basis = 'own-words' } = given
  return Position.parse({
    id: `${ref(holder).id}-${stance}`,
    holder: ref(holder),
    voicedBy: [],
    target: bank,
    stance,
    date: '2030-11-20',
    datePrecision: 'day',
    basis,
    strength: strengthOf[basis],
    summary: 'Said so.',
    citations: [{ source: 'courier', paragraphs: [1] }],
    ...given,
  })
}

export function answered(actor: string, kind: DemandMatch['kind'], demand: string, point = bank): DemandMatch {
  const known = { basis: 'our-reading' as const, strength: 1, citations: [] }
  return { actor: ref(actor), kind, demand: ref(demand, 'Demand'), point, why: 'It does.', ...known }
}

export function played(actor: string, role: Brokerage['role'], target: Ref): Brokerage {
  const citations = [{ source: 'courier', paragraphs: [1], via: [] }]
  const known = { basis: 'unnamed-source' as const, strength: 2, citations }
  const done = { role, family: familyOf[role], target, summary: 'Did so.' }
  return { id: `${ref(actor).id}-${role}`, actor: ref(actor), ...done, ...known }
}
