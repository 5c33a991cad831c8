import { sideOf } from '../../ui/marks.ts'
import { bySlot, type Cast, positionsIn, type Slot, slotsOf } from './cast.ts'
import { type Asked, emptyItem, positionItem } from './point-items.ts'
import type { StarBand, StarItem } from './star.ts'

/**
 * Everybody who has a position on the plan as a whole, whether or not they also stand on the point. The best
 * attested come first, so that the principals stay in sight; who has left a group for good keeps a place at its end.
 */
export function planBand(cast: Cast, asked: Asked): StarBand | undefined {
  const { onPlan } = asked.standing
  if (!onPlan) return undefined
  const held = new Map(positionsIn(onPlan).map((position) => [position.holder.id, position]))
  const spoke = cast.positions.filter(({ target }) => target.id === onPlan.plan.id)
  const slots = slotsOf(spoke)
  const gone = ({ until }: Slot) => Number(until !== undefined)
  const ordered = slots.toSorted((a, b) => gone(a) - gone(b) || bySlot(a, b))
  const itemAt = (slot: Slot): StarItem => {
    const position = held.get(slot.id)
    const id = `${slot.id}-on-plan`
    const there = position && sideOf[position.stance] === slot.side
    return there ? positionItem(id, position, [], asked) : { ...emptyItem(slot), id }
  }
  const at = (side: Slot['side']) => ordered.filter((slot) => slot.side === side).map(itemAt)
  const band = {
    region: 'band',
    title: 'On the plan as a whole',
    for: at('for'),
    between: at('middle'),
    against: at('against'),
  }
  return slots.length > 0 ? band : undefined
}
