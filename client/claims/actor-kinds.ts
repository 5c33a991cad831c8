import type { ActorKind } from '#domain/actor'

/** What an actor is: one, and several. */
export const actorKindWord = {
  person: { one: 'person', many: 'people' },
  state: { one: 'state', many: 'states' },
  'government-body': { one: 'government body', many: 'government bodies' },
  'international-organisation': { one: 'international organisation', many: 'international organisations' },
  company: { one: 'company', many: 'companies' },
  media: { one: 'news outlet', many: 'news outlets' },
  'religious-body': { one: 'religious body', many: 'religious bodies' },
  group: { one: 'group', many: 'groups' },
  'unnamed-source': { one: 'unnamed source', many: 'unnamed sources' },
} as const satisfies Record<ActorKind, { one: string; many: string }>
