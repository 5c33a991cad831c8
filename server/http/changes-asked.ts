import type { Id } from '#domain/id'
import type { Change } from '#domain/overview'
import { changesIn } from '../analysis/changes.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import type { Readable } from '../queries/define-query.ts'
import { discrepancies } from '../queries/discrepancies.ts'
import { anyEvent, events } from '../queries/events.ts'
import { plans } from '../queries/plans.ts'
import { anyPosition, positions } from '../queries/positions.ts'

/** Every change that the store knows, newest first. */
export async function allChanges(store: Readable): Promise<Change[]> {
  const [held, disputes, put, happened, played] = await Promise.all([
    positions.ask(store, anyPosition),
    discrepancies.ask(store, { ids: null, about: null }),
    plans.ask(store, { ids: null }),
    events.ask(store, anyEvent),
    brokerages.ask(store, anyBrokerage),
  ])
  return changesIn({ positions: held, plans: put, events: happened, brokerages: played, disputes })
}

/** The changes about one plan: of positions on it and its points, of plans that it relates to or that relate to it. */
export async function changesAround(store: Readable, plan: Id, targets: Id[]): Promise<Change[]> {
  const [held, disputes, put, happened, played] = await Promise.all([
    positions.ask(store, { ...anyPosition, targets }),
    discrepancies.ask(store, { ids: null, about: null }),
    plans.ask(store, { ids: null }),
    events.ask(store, { ...anyEvent, plans: [plan] }),
    brokerages.ask(store, { ...anyBrokerage, targets }),
  ])
  const related = put.filter((p) => p.id === plan || [...p.relations, ...p.relatedFrom].some((r) => r.plan.id === plan))
  return changesIn({ positions: held, plans: related, events: happened, brokerages: played, disputes })
}
