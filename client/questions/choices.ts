import type { Name } from '#domain/name'
import { useChosenPlan } from '../api/chosen-plan.ts'
import { useNames, useThings } from '../api/names.ts'
import { useNegotiation } from '../api/negotiation.ts'
import type { Choice } from '../ui/picker.tsx'

/** Points to ask about: those of the chosen plan under its headings, then those of the others. */
export function usePointChoices(): Choice[] {
  const { chosen, all } = useChosenPlan()
  const { byId } = useThings()
  const others = all.filter(({ plan }) => plan.id !== chosen?.plan.id).flatMap(({ points }) => points)
  const choices = (points: readonly Name[], groupBy: 'heading' | 'plan') =>
    [...points]
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map(({ id, name, heading = '', plan = '' }) => ({
        value: id,
        label: name,
        group: (groupBy === 'heading' && byId.get(heading)?.name) || (byId.get(plan)?.name ?? plan),
      }))
  return [...choices(chosen?.points ?? [], 'heading'), ...choices(others, 'plan')]
}

export function usePlanChoices(): Choice[] {
  return useChosenPlan().all.map(({ plan }) => ({ value: plan.id, label: plan.name, group: 'Plans as a whole' }))
}

/** Actors by the side that they stand on, in the negotiation's order of sides. */
export function useActorChoices(): Choice[] {
  const sides = useNegotiation().data?.sides ?? []
  const place = (side: string) => sides.findIndex(({ id }) => id === side)
  const names = useNames().data?.items ?? []
  return names
    .flatMap(({ id, label, name, side = '' }) => (label === 'Actor' ? { id, name, side } : []))
    .sort((a, b) => place(a.side) - place(b.side) || a.name.localeCompare(b.name, 'en'))
    .map(({ id, name, side }) => ({ value: id, label: name, group: sides[place(side)]?.name ?? side }))
}

/** Whatever goes by one label, in the order in which it is listed. */
export function useChoicesOf(label: Name['label'], group: string): Choice[] {
  const names = useNames().data?.items ?? []
  return names.flatMap((one) => (one.label === label ? { value: one.id, label: one.name, group } : []))
}
