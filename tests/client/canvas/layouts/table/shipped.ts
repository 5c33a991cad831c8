import type { SeatStance, TableActor, TableLine, TableSide } from '#client/canvas/layouts/table/material.ts'
import type { ActorRecord } from '#domain/actor'
import type { Dataset } from '#domain/dataset'
import type { EventKind, EventStatus } from '#domain/event'
import { leadsOneWay, meetingKinds, type RelationKind } from '#domain/relation'
import { arcsOf, involvementOf, seatOrder } from '#domain/rules/seating'
import { readDataset } from '#seed/dataset'
import { shippedFolder } from '#seed/shipped'

export type Table = {
  sides: TableSide[]
  actors: TableActor[]
  lines: TableLine[]
  principalsOf: (actor: string) => readonly string[]
}

function shipped(): Dataset {
  const read = readDataset(shippedFolder)
  if ('problems' in read) throw new Error(`${shippedFolder} has problems: npm run seed -- --check lists them`)
  return read.dataset
}

/** Collects lines between two, one a kind and status, counted. */
function collector() {
  const lines = new Map<string, TableLine>()
  const add = (
    kind: RelationKind,
    from: string,
    to: string,
    { status, count = 1 }: { status?: EventStatus; count?: number } = {},
  ) => {
    if (from === to) return
    const [a, b] = leadsOneWay(kind) || from < to ? [from, to] : [to, from]
    const id = [kind, status, a, b].filter(Boolean).join(' ')
    const known = lines.get(id)
    lines.set(id, { id, kind, from: a, to: b, ...(status && { status }), count: (known?.count ?? 0) + count })
  }
  return { add, all: () => [...lines.values()] }
}

const everyPair = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]))

const meetings: readonly EventKind[] = meetingKinds

/** The relations of a dataset, near enough to what the server tells to try the layout with. */
function relationsOf({ actors, events, brokerages, positions }: Dataset): TableLine[] {
  const { add, all } = collector()
  const kindOf = new Map(actors.map(({ id, kind }) => [id, kind]))
  for (const { id, represents, memberOf, alliedWith, relatedTo } of actors) {
    for (const { actor } of represents) add('speaks-for', id, actor)
    for (const { actor } of memberOf) add('member-of', id, actor)
    for (const { actor } of alliedWith) add('allied', id, actor)
    for (const { actor } of relatedTo) {
      const carries = kindOf.get(id) === 'unnamed-source' && kindOf.get(actor) === 'media'
      add(carries ? 'carries' : 'related', id, actor)
    }
  }
  for (const { kind, status, times, participants } of events) {
    if (!meetings.includes(kind)) continue
    for (const [a, b] of everyPair(participants)) {
      const parts = [a, b].map((part) => part.status ?? (status === 'held' ? 'attended' : status))
      if (parts.includes('informed')) continue
      const isHeld = parts.every((part) => part === 'attended')
      const other = status === 'held' ? 'cancelled' : status
      add('met', a.actor, b.actor, isHeld ? { status: 'held', count: times ?? 1 } : { status: other })
    }
  }
  for (const [a, b] of everyPair(brokerages.filter(({ role }) => role === 'drafted' || role === 'negotiated')))
    if (a.target === b.target) add('drafted-with', a.actor, b.actor)
  for (const [a, b] of everyPair(positions))
    if (a.target === b.target) add(a.stance === b.stance ? 'agrees' : 'differs', a.holder, b.holder)
  return all()
}

export const toTableActor = ({ id, name, short, kind, side }: ActorRecord): TableActor => ({
  ...{ id, name, kind, side },
  ...(short && { short }),
})

/** The negotiation that Parley comes with, at the Table. */
export function shippedTable(): Table {
  const dataset = shipped()
  const lines = relationsOf(dataset)
  const involvement = involvementOf(dataset)
  const sides = dataset.sides.map((side) => ({
    ...{ id: side.id, name: side.name, kind: side.kind },
    ...(side.short && { short: side.short }),
    ...(side.principal && { principal: side.principal }),
    seated: seatOrder(
      dataset.actors.filter((actor) => actor.side === side.id),
      side,
      involvement,
    ),
  }))
  const joining = lines.filter(({ kind }) => kind === 'met' || kind === 'drafted-with')
  const arcs = arcsOf(
    sides.map(({ id, kind, seated }) => ({ id, kind, actors: seated.map((actor) => actor.id) })),
    joining,
  )
  const principals = new Map(
    dataset.actors.map(({ id, represents, memberOf }) => [id, [...represents, ...memberOf].map(({ actor }) => actor)]),
  )
  return {
    sides: sides.flatMap(({ seated: _, ...side }) => {
      const arc = arcs.get(side.id)
      return arc ? [{ ...side, arc }] : []
    }),
    actors: sides.flatMap(({ seated }) => seated.map(toTableActor)),
    lines,
    principalsOf: (actor) => principals.get(actor) ?? [],
  }
}

/** How the shipped negotiation's actors stand to each of its points: on the point, by a demand, on its plan, and as brokers. */
export function shippedStances(): { title: string; note: string; stances: Map<string, SeatStance> }[] {
  const { points, plans, positions, demands, brokerages } = shipped()
  return points.map((point) => {
    const stances = new Map<string, SeatStance>()
    const say = (actor: string, stance: SeatStance) => stances.set(actor, { ...stances.get(actor), ...stance })
    for (const { holder, target, stance } of positions) if (target === point.plan) say(holder, { plan: stance })
    for (const { actor, target } of brokerages)
      if (target === point.id || target === point.plan) say(actor, { brokered: true })
    for (const { actors, matches } of demands)
      for (const { point: answering, kind } of matches)
        if (answering === point.id)
          for (const actor of actors)
            say(actor, { way: 'demand', stance: kind === 'contradicts' ? 'opposes' : 'supports' })
    for (const { holder, target, stance } of positions) if (target === point.id) say(holder, { way: 'point', stance })
    const plan = plans.find(({ id }) => id === point.plan)
    return { title: point.title, note: plan?.title ?? '', stances }
  })
}
