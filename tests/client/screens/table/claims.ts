import type { RelationClaim } from '#domain/relation'

export const refOf = (id: string) => ({ id, label: 'Actor', name: id.toUpperCase() }) as const

export const aClaim = (
  kind: RelationClaim['kind'],
  from: string,
  to: string,
  given: Partial<RelationClaim> = {},
): RelationClaim => ({
  ...{ kind, from: refOf(from), to: refOf(to), basis: 'named-source', strength: 3 },
  ...{ citations: [{ source: 'courier', paragraphs: [1], via: [] }], ...given },
})

export const met = (from: string, to: string, status: RelationClaim['status'] = 'held', since = '2030-11-10') =>
  aClaim('met', from, to, {
    status,
    since,
    by: { id: `${from}-${to}`, label: 'Event', name: 'Talks', date: since },
  })

/** Ann speaks for the North and met Bob, who met Cyr. */
export const claims = [
  aClaim('speaks-for', 'ann', 'north'),
  aClaim('member-of', 'ann', 'union'),
  met('ann', 'bob'),
  met('bob', 'cyr'),
  met('ann', 'cyr', 'cancelled'),
  aClaim('carries', 'source', 'radio'),
]
