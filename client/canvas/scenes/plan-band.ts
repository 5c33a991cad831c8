import { sideOf } from '../../ui/marks.ts'
import { bySlot, type Cast, positionsIn, type Slot, slotsOf } from './cast.ts'
import { type Asked, emptyItem, positionItem } from './point-items.ts'
import type { StarBand, StarItem } from './star.ts'

/**
 * Everybody who has a position on the plan as a whole, whether or not they also stand on the point. Those who stood elsewhere on
 * another day come last in their group, so that no gap opens.
 */
export function planBand(cast: Cast, asked: Asked): StarBand | undefined {
  const { onPlan } = asked.standing
  if (!onPlan) return undefined
  const held = new Map(positionsIn(onPlan).map((position) => [position.holder.id, position]))
  const spoke = cast.positions.filter(({ target }) => target.id === onPlan.plan.id)
  const since = ({ id }: Slot) =>
    spoke
      .filter(({ holder }) => holder.id === id)
      .map(({ date }) => date)
      .sort()[0] ?? ''
  const slots = slotsOf(spoke)
  const wandering = ({ id }: Slot) => Number(slots.filter((slot) => slot.id === id).length > 1)
  const ordered = slots.toSorted(
    (a, b) => a.order - b.order || wandering(a) - wandering(b) || since(a).localeCompare(since(b)) || bySlot(a, b),
  )
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
