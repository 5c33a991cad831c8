import { ActorKind } from '#domain/actor'
import { Basis } from '#domain/basis'
import { BrokerageFamily, BrokerageRole } from '#domain/brokerage'
import { DiscrepancyKind } from '#domain/discrepancy'
import { EventStatus, PartStatus } from '#domain/event'
import { PlanStatus } from '#domain/plan'
import { PointStatus, SuccessionKind } from '#domain/plan-point'
import { sayBasis } from '#domain/words/basis'

const spaced = [
  ...[
    ActorKind,
    BrokerageFamily,
    BrokerageRole,
    DiscrepancyKind,
    EventStatus,
    PartStatus,
    PlanStatus,
    PointStatus,
    SuccessionKind,
  ],
].flatMap(({ options }): string[] => options)

/** A word that the graph uses for a kind of something, as a reader would say it. Undefined for what is no such word. */
export function sayKind(value: string): string | undefined {
  const basis = Basis.safeParse(value)
  if (basis.success) return sayBasis(basis.data)
  return spaced.includes(value) && value.includes('-') ? value.replaceAll('-', ' ') : undefined
}
