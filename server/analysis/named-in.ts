import type { Id } from '#domain/id'

/** The ids of all actors and of all sources that an answer names, however deep within it. */
export function namedIn(answer: unknown): { actors: ReadonlySet<Id>; sources: ReadonlySet<Id> } {
  const actors = new Set<Id>()
  const sources = new Set<Id>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('label' in value && value.label === 'Actor' && 'id' in value) actors.add(String(value.id))
    if ('source' in value && 'paragraphs' in value) sources.add(String(value.source))
    for (const inner of Object.values(value)) look(inner)
  }
  look(answer)
  return { actors, sources }
}
