import { actorRelations } from '#domain/actor'
import type { TieRecord } from '#domain/tie-evidence'
import type { Draft, Entry } from './draft.ts'
import type { Sound } from './sound.ts'
import type { Path } from './yaml-text.ts'

/** Every record of a draft that says how well it is known. */
export const evidencedIn = (e: Draft['entries']) =>
  [e.points, e.positions, e.brokerages, e.forecasts, e.demands, e.events, e.pressures].flat()

type Citing = Entry<Pick<TieRecord, 'citations'>>

/** What says so too, and is no record of its own. `at`: where it stands in its record, `of`. */
export type Tied = { tie: Sound<TieRecord>; at: Path; of: Citing }

/** Every relation of a draft, succession and answer to a demand. */
export function tiesIn(e: Draft['entries']): Tied[] {
  return [
    ...e.actors.flatMap((of) => actorRelations.flatMap((key) => each(of, key, of.record[key]))),
    ...e.plans.flatMap((of) => each(of, 'relations', of.record.relations)),
    ...e.points.flatMap((of) => each(of, 'succeeds', of.record.succeeds)),
    ...e.demands.flatMap((of) => each(of, 'matches', of.record.matches)),
  ]
}

function each(of: Citing, key: string, ties: readonly Sound<TieRecord>[]): Tied[] {
  return ties.map((tie, i) => ({ tie, at: [key, i], of }))
}
