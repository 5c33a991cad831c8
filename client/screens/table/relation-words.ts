import type { EventStatus } from '#domain/event'
import type { RelationKind } from '#domain/relation'

/** What a kind of relation is called in a list of switches. */
export const kindWord: Record<RelationKind, string> = {
  'speaks-for': 'speaks for',
  'member-of': 'member of',
  met: 'met',
  'drafted-with': 'drafted with',
  agrees: 'agrees with',
  differs: 'differs from',
  carries: 'carried by an outlet',
  allied: 'allied with',
  related: 'other ties',
}

export const statusWord: Record<EventStatus, string> = {
  held: 'held',
  planned: 'planned',
  possible: 'possible',
  'on-hold': 'on hold',
  cancelled: 'called off',
}
