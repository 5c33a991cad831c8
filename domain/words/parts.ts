import { readKnown } from '../basis.ts'
import { type EventStatus, PartStatus } from '../event.ts'
import { leastOf } from './basis.ts'
import type { Verb } from './verb.ts'

/** How somebody stands to an event, said of them: "Witkoff: called off". */
export const partWord = {
  attended: 'took part',
  planned: 'planned',
  possible: 'possible',
  'on-hold': 'on hold',
  cancelled: 'called off',
  informed: 'told of it',
} as const satisfies Record<PartStatus, string>

/** What became of an event, as a part in it is told. */
export const eventWord: Record<EventStatus, string> = { ...partWord, held: 'held' }

const hasPart = (which: string): Verb => ({
  one: `has a ${which} in`,
  many: `have a ${which} in`,
  base: `have a ${which} in`,
  ing: `having a ${which} in`,
})

/** The same as a verb of the event. */
export const partVerb = {
  attended: { one: 'took part in', many: 'took part in', base: 'have taken part in', ing: 'having taken part in' },
  planned: hasPart('planned part'),
  possible: hasPart('possible part'),
  'on-hold': hasPart('part on hold'),
  cancelled: hasPart('part that was called off'),
  informed: { one: 'was told of', many: 'were told of', base: 'have been told of', ing: 'having been told of' },
} as const satisfies Record<PartStatus, Verb>

/** A role by itself where they attended; otherwise what became of it stands before it: "called off · was to join". */
export function sayPart({ role, status }: { role?: string | undefined; status: PartStatus }): string {
  return [...new Set([status !== 'attended' && partWord[status], role])].filter(Boolean).join(' · ')
}

type Relationship = { type: string; properties: Record<string, unknown> }

/** How somebody stands to an event, where that is what a relationship says. */
export function partIn({ type, properties }: Relationship): PartStatus | undefined {
  return type === 'TOOK_PART' ? PartStatus.safeParse(properties.status).data : undefined
}

/** What became of a part in an event that was not attended. Undefined for all else. */
export function unattended(relationship: Relationship): string | undefined {
  const part = partIn(relationship)
  return part === undefined || part === 'attended' ? undefined : partWord[part]
}

/** A relationship's type with what became of a part that was not attended and the least of how it is known: "OPPOSES (inferred)". */
export function sayTypeOf(relationship: Relationship): string {
  const known = readKnown(relationship.properties)
  const aside = [unattended(relationship), known && leastOf(known)].filter(Boolean)
  return aside.length > 0 ? `${relationship.type} (${aside.join(', ')})` : relationship.type
}
