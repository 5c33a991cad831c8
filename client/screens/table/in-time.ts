import type { Relation } from '#domain/relation'

/** Meetings as a list, the latest first, those without a day last; with other relations among them all as they are. */
export function inTime(relations: readonly Relation[]): readonly Relation[] {
  const last = ({ on }: Relation) => on.reduce((latest, { date = '' }) => (date > latest ? date : latest), '')
  const isDated = relations.every(({ kind }) => kind === 'met')
  return isDated ? relations.toSorted((a, b) => last(b).localeCompare(last(a))) : relations
}
