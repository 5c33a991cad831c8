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

/** What a line of that kind says. */
export const kindSays: Record<RelationKind, string> = {
  'speaks-for': 'who speaks for whom',
  'member-of': 'who belongs to what',
  met: 'who met whom',
  'drafted-with': 'who drafted with whom',
  agrees: 'who agrees with whom',
  differs: 'who differs from whom',
  carries: 'whose word which outlet carried',
  allied: 'who is allied with whom',
  related: 'who is tied otherwise',
}

/** What a thin line means. */
export const thinMeans = 'Thin: by inference or our reading alone'
