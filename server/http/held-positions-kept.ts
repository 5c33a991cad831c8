import { strengthOf } from '#domain/basis'
import type { Citation } from '#domain/citation'
import { groupBy } from '#domain/group-by'
import type { Id } from '#domain/id'
import type { HeldPosition, Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { citationsOfPositions } from '../queries/citations-of-positions.ts'
import type { Readable } from '../queries/define-query.ts'
import { heldPositions, type PositionColumns } from '../queries/held-positions.ts'
import { type PositionProse, proseOfPositions } from '../queries/prose-of-positions.ts'
import { refsOfTargets } from '../queries/refs-of-targets.ts'
import { inCitationOrder, inNameOrder } from '../queries/rows.ts'
import { voicesOfPositions } from '../queries/voices-of-positions.ts'
import { keptRead } from './kept-reads.ts'

/** Every position that the store holds, without its prose, by date, those without one last. Kept while nobody writes. */
export const everyPosition = keptRead(readPositions)

async function readPositions(store: Readable): Promise<readonly HeldPosition[]> {
  const [rows, refs, voices, citations] = await Promise.all([
    heldPositions.ask(store, {}),
    refsOfTargets.ask(store, {}),
    voicesOfPositions.ask(store, {}),
    citationsOfPositions.ask(store, {}),
  ])
  const refOf = new Map(refs.map((ref) => [ref.id, ref]))
  const named = (id: Id): Ref => {
    const ref = refOf.get(id)
    if (ref === undefined) throw new Error(`Nothing is called ${id}`)
    return ref
  }
  const voicesOf = grouped(voices, ({ voice }) => named(voice))
  const citedBy = grouped(citations, ({ source, paragraphs, via }): Citation => ({ source, paragraphs, via }))
  return rows.map((row) =>
    toHeld(
      row,
      named,
      (voicesOf.get(row.id) ?? []).sort(inNameOrder),
      (citedBy.get(row.id) ?? []).sort(inCitationOrder),
    ),
  )
}

function grouped<R extends { position: Id }, T>(rows: readonly R[], make: (row: R) => T): Map<Id, T[]> {
  return new Map([...groupBy(rows, ({ position }) => position)].map(([position, of]) => [position, of.map(make)]))
}

function toHeld(
  { holder, target, ...row }: PositionColumns,
  named: (id: Id) => Ref,
  voicedBy: Ref[],
  citations: Citation[],
): HeldPosition {
  return { ...row, holder: named(holder), voicedBy, target: named(target), citations, strength: strengthOf[row.basis] }
}

/** The same positions in full, in the same order. */
export async function withProse(store: Readable, positions: readonly HeldPosition[]): Promise<Position[]> {
  if (positions.length === 0) return []
  const prose = await proseOfPositions.ask(store, { ids: positions.map(({ id }) => id) })
  const of = new Map(prose.map((one) => [one.id, one]))
  return positions.flatMap((position) => {
    const told = of.get(position.id)
    return told ? [inFull(position, told)] : []
  })
}

/** With its keys in the order in which the query of whole positions has them: what its record says, then its ties. */
function inFull(held: HeldPosition, told: PositionProse): Position {
  const { holder, voicedBy, target, until, citations, strength } = held
  return { ...told, holder, voicedBy, target, ...(until === undefined ? {} : { until }), citations, strength }
}
