import type { Id } from '#domain/id'
import type { HeldPosition } from '#domain/position'
import type { Dated } from '../analysis/changes.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import { discrepancies } from '../queries/discrepancies.ts'
import { anyEvent, events } from '../queries/events.ts'
import { outlines } from './chosen-plan.ts'
import { everyPosition } from './held-positions-kept.ts'
import type { ReadAt } from './kept-reads.ts'

/** Everything dated that the store knows. */
export async function allDated(at: ReadAt): Promise<Dated> {
  const { store } = at
  const [positions, disputes, put, happened, played] = await Promise.all([
    everyPosition(at),
    discrepancies.ask(store, { ids: null, about: null }),
    outlines(at).then((all) => all.map(({ plan }) => plan)),
    events.ask(store, anyEvent),
    brokerages.ask(store, anyBrokerage),
  ])
  return { positions, plans: put, events: happened, brokerages: played, disputes }
}

/** What is dated about one plan: positions on it and its points, plans that it relates to or that relate to it. */
export async function datedAround(
  at: ReadAt,
  plan: Id,
  { targets, positions, disputes }: Pick<Dated, 'disputes'> & { targets: Id[]; positions: readonly HeldPosition[] },
): Promise<Dated> {
  const { store } = at
  const [put, happened, played] = await Promise.all([
    outlines(at),
    events.ask(store, { ...anyEvent, plans: [plan] }),
    brokerages.ask(store, { ...anyBrokerage, targets }),
  ])
  const related = put
    .map((outline) => outline.plan)
    .filter((p) => p.id === plan || [...p.relations, ...p.relatedFrom].some((r) => r.plan.id === plan))
  return { positions, plans: related, events: happened, brokerages: played, disputes }
}
