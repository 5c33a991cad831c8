import { strengthOf } from '#domain/basis'
import { type Citation, inCitationOrder } from '#domain/citation'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import type { HeldPosition, Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { citationsOfPositions } from '../queries/citations-of-positions.ts'
import type { Readable } from '../queries/define-query.ts'
import { endsOfPositions } from '../queries/ends-of-positions.ts'
import { heldPositions, type PositionColumns } from '../queries/held-positions.ts'
import { type PositionProse, proseOfPositions } from '../queries/prose-of-positions.ts'
import { refsOfTargets } from '../queries/refs-of-targets.ts'
import { inNameOrder } from '../queries/rows.ts'
import { voicesOfPositions } from '../queries/voices-of-positions.ts'
import { keptRead } from './kept-reads.ts'

/** Every position that the store holds, without its prose, by date, those without one last. Kept while nobody writes. */
export const everyPosition = keptRead(readPositions)

async function readPositions(store: Readable): Promise<readonly HeldPosition[]> {
  const [held, ends, refs, voices, citations] = await Promise.all([
    heldPositions.ask(store, {}),
    endsOfPositions.ask(store, {}),
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
  const untilOf = new Map(ends.map(({ position, until }) => [position, until]))
  const [voicesOf, citedBy] = [new Map<Id, Ref[]>(), new Map<Id, Citation[]>()]
  for (const { voice, positions } of voices) for (const position of positions) add(voicesOf, position, named(voice))
  for (const cited of citations) for (const { position, citation } of cited) add(citedBy, position, citation)
  return held
    .flat()
    .sort(byDate)
    .map((row) => {
      const { id, basis, holder, target } = row
      const position: HeldPosition = {
        ...row,
        holder: named(holder),
        voicedBy: (voicesOf.get(id) ?? []).sort(inNameOrder),
        target: named(target),
        citations: (citedBy.get(id) ?? []).sort(inCitationOrder),
        strength: strengthOf[basis],
      }
      const until = untilOf.get(id)
      if (until !== undefined) position.until = until
      return position
    })
}

const byDate = by<PositionColumns>(
  ({ date }) => date ?? '9999',
  ({ id }) => id,
)

function add<T>(lists: Map<Id, T[]>, id: Id, one: T): void {
  const list = lists.get(id)
  if (list) list.push(one)
  else lists.set(id, [one])
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
