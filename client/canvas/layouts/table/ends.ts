import type { EventStatus } from '#domain/event'
import { groupBy } from '#domain/group-by'
import type { Id } from '#domain/id'
import { leadsOneWay, type RelationKind } from '#domain/relation'
import type { TableLine, TableView } from './material.ts'
import { chosenIn, chosenOf } from './named.ts'
import type { Place, Seating } from './place.ts'

/** One or several relations of a kind between the same two places. */
export type JoinedLine = {
  id: string
  lines: readonly string[]
  kind: RelationKind
  status?: EventStatus
  count: number
  from: Place
  to: Place
}

type End = { place: Place; folded: boolean }

/** Where each actor's lines end: at its own place, at the stack it is chosen in, or at its nearest principal that sits in front. */
export function endsIn(seating: Seating, view: TableView): (actor: Id) => End | undefined {
  const { seats, stacks, outlets, measures } = seating
  const chosen = chosenIn(view)
  const own = new Map<Id, Place>(outlets.map((outlet) => [outlet.id, outlet]))
  for (const seat of seats) if (seat.row === 'front' || measures.second === 'names') own.set(seat.id, seat)
  for (const stack of stacks) for (const id of chosenOf(stack, chosen)) own.set(id, stack)
  const front = new Map(seats.flatMap((seat) => (seat.row === 'front' ? [[seat.id, seat] as const] : [])))
  const nearest = (actor: Id): Place | undefined => {
    const met = new Set([actor])
    for (const one of met) {
      const seat = front.get(one)
      if (seat) return seat
      for (const principal of view.principalsOf?.(one) ?? []) met.add(principal)
    }
    return undefined
  }
  const known = new Map<Id, End | undefined>()
  return (actor) => {
    if (known.has(actor)) return known.get(actor)
    const place = own.get(actor)
    const principal = place ? undefined : nearest(actor)
    const end = place ? { place, folded: false } : principal && { place: principal, folded: true }
    known.set(actor, end)
    return end
  }
}

type Folded = { line: TableLine; from: Place; to: Place }

/**
 * The lines between places, those that fold onto one another as one. What folds onto one place is no line any more; of a side's own
 * meetings none is told of a principal who was not there.
 */
export function joinedLines(seating: Seating, view: TableView): { joined: JoinedLine[]; leftOut: number } {
  const endOf = endsIn(seating, view)
  let leftOut = 0
  const drawn = view.lines.flatMap((line): Folded[] => {
    const [from, to] = [endOf(line.from), endOf(line.to)]
    const within = from?.place.side === to?.place.side
    const isMade = from && to && !(line.kind === 'met' && within && (from.folded || to.folded))
    if (isMade && from.place !== to.place) return [{ line, from: from.place, to: to.place }]
    if (!isMade) leftOut += 1
    return []
  })
  const groups = groupBy(drawn, ({ line, from, to }) => {
    const ends = leadsOneWay(line.kind) || from.id < to.id ? [from.id, to.id] : [to.id, from.id]
    return [line.kind, line.status, view.hops?.has(line.id) ? line.id : '', ...ends].join(' ')
  })
  const joined = [...groups.values()].flatMap((group): JoinedLine[] => {
    const [first] = group
    if (!first) return []
    const { line, from, to } = first
    const { id, kind, status } = line
    const count = group.reduce((sum, one) => sum + one.line.count, 0)
    return [{ id, lines: group.map((one) => one.line.id), kind, ...(status && { status }), count, from, to }]
  })
  return { joined, leftOut }
}
