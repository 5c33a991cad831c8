import { ActorKind } from '#domain/actor'
import { Basis } from '#domain/basis'
import { DiscrepancyKind } from '#domain/discrepancy'
import { EventStatus, PartStatus } from '#domain/event'
import { PointStatus } from '#domain/plan-point'
import { sayBasis } from '#domain/words/basis'

const spaced = [ActorKind, DiscrepancyKind, EventStatus, PartStatus, PointStatus].flatMap(
  ({ options }): string[] => options,
)

/** A word that the graph uses for a kind of something, as a reader would say it. Undefined for what is no such word. */
export function sayKind(value: string): string | undefined {
  const basis = Basis.safeParse(value)
  if (basis.success) return sayBasis(basis.data)
  return spaced.includes(value) && value.includes('-') ? value.replaceAll('-', ' ') : undefined
}
