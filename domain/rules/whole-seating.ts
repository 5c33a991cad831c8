import type { Dataset } from '../dataset.ts'
import { partStatusOf } from '../event.ts'
import { groupBy } from '../group-by.ts'
import { by } from '../in-order.ts'
import { draftingRoles, meetingKinds } from '../relation.ts'
import type { SeatingRecord } from '../seating.ts'
import { arcsOf, involvementOf, seatOrder } from './seating.ts'

/** At the Table each keeps the seat that it has; who has none comes after them, the most involved first, and a side without a place gets one. */
export function wholeSeating(dataset: Dataset): SeatingRecord[] {
  const { sides, actors, seating } = dataset
  const events = attendedIn(dataset)
  const involved = involvementOf({ ...dataset, events })
  const kept = new Map(seating.map((record) => [record.side, record]))
  const listed = groupBy(actors, ({ side }) => side)
  const inOrder = [...sides].sort(
    by(
      ({ order }) => order,
      ({ id }) => id,
    ),
  )
  const seated = inOrder.map((side) => {
    const own = listed.get(side.id) ?? []
    const there = new Set(own.map(({ id }) => id))
    const before = (kept.get(side.id)?.actors ?? []).filter((id) => there.has(id))
    const known = new Set(before)
    const others = own.filter(({ id }) => !known.has(id))
    const coming = before.length > 0 ? seatOrder(others, { name: '' }, involved) : seatOrder(others, side, involved)
    return { ...side, actors: [...before, ...coming.map(({ id }) => id)] }
  })
  const isWhole = inOrder.every(({ id }) => kept.has(id))
  const arcs = isWhole ? undefined : arcsOf(seated, joinedIn({ ...dataset, events }))
  return seated.flatMap(({ id: side, actors: seats }) => {
    const arc = arcs ? arcs.get(side) : kept.get(side)?.arc
    return arc ? [{ id: kept.get(side)?.id ?? `seats-${side}`, side, arc, actors: seats }] : []
  })
}

/** The events with those who attended them: a part that was planned or called off is none. */
const attendedIn = ({ events }: Dataset) =>
  events.map(({ kind, status, participants }) => ({
    kind,
    participants: participants.filter((part) => (part.status ?? partStatusOf[status]) === 'attended'),
  }))

type Joining = Pick<Dataset, 'brokerages'> & { events: ReturnType<typeof attendedIn> }

/** Who sat in one meeting, and who worked on one thing: what lines over the Table are mostly about. */
function joinedIn({ events, brokerages }: Joining): { from: string; to: string }[] {
  const meetings = events
    .filter(({ kind }) => meetingKinds.some((one) => one === kind))
    .map(({ participants }) => participants.map(({ actor }) => actor))
  const drafting = brokerages.filter(({ role }) => draftingRoles.some((one) => one === role))
  const works = [...groupBy(drafting, ({ target }) => target).values()].map((all) => all.map(({ actor }) => actor))
  return [...meetings, ...works].flatMap((group) =>
    group.flatMap((from, i) => group.slice(i + 1).map((to) => ({ from, to }))),
  )
}
