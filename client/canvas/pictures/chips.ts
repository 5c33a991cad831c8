import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { sideOf } from '../../claims/marks.ts'
import type { ChipGroup, StarItem } from '../layouts/star/material.ts'
import { type Asked, emptyItem, positionItem } from './items.ts'
import { type AllDays, bySlot, positionsIn, type Slot, slotsOf } from './slots.ts'

type Said = { title: string; on: Pick<Ref, 'id'>; positions: readonly Position[]; place: string }

/**
 * Everybody who has a position on one thing, in chips. The best attested come first, so that the principals stay in
 * sight; who has left a group for good keeps a place at its end.
 */
function chipsOf({ title, on, positions, place }: Said, everyDay: AllDays, asked: Asked): ChipGroup | undefined {
  const held = new Map(positions.map((position) => [position.holder.id, position]))
  const slots = slotsOf(everyDay.positions.filter(({ target }) => target.id === on.id))
  const gone = ({ until }: Slot) => Number(until !== undefined)
  const ordered = slots.toSorted((a, b) => gone(a) - gone(b) || bySlot(a, b))
  const itemAt = (slot: Slot): StarItem => {
    const position = held.get(slot.id)
    const id = `${slot.id}-${place}`
    const there = position && sideOf[position.stance] === slot.side
    const others = slot.ever.map((known) => ({ title: slot.name, known: [known] }))
    return { ...(there ? positionItem(id, position, [], asked) : emptyItem(slot)), id, others }
  }
  const at = (side: Slot['side']) => ordered.filter((slot) => slot.side === side).map(itemAt)
  const chips = { region: 'band', title, for: at('for'), between: at('middle'), against: at('against') }
  return slots.length > 0 ? chips : undefined
}

/** Who spoke on the plan as a whole, whether or not they also stand on the point. */
export function chipsOnPlan(everyDay: AllDays, asked: Asked): ChipGroup | undefined {
  const { onPlan } = asked.standing
  if (!onPlan) return undefined
  const said = { title: 'On the plan as a whole', on: onPlan.plan, positions: positionsIn(onPlan), place: 'on-plan' }
  return chipsOf(said, everyDay, asked)
}

/** Who took a position on the demand or the event itself. */
export function chipsOnItself(everyDay: AllDays, asked: Asked): ChipGroup | undefined {
  const { standing } = asked
  const what = standing.target.label === 'Event' ? 'event' : 'demand'
  const said = { title: `Positions on the ${what} itself`, on: standing.target, place: 'on-it' }
  return chipsOf({ ...said, positions: positionsIn(standing) }, everyDay, asked)
}
