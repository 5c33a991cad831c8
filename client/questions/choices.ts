import type { PlanPoint } from '#domain/plan-point'
import { useChosenPlan } from '../api/chosen-plan.ts'
import { useActors, useNegotiation } from '../api/questions.ts'
import type { Choice } from '../ui/picker.tsx'

function pointChoices(points: readonly PlanPoint[], groupBy: 'heading' | 'plan'): Choice[] {
  return [...points]
    .sort((a, b) => a.order - b.order)
    .map(({ id, title, heading, plan }) => ({
      value: id,
      label: title,
      group: (groupBy === 'heading' && heading?.title) || plan.name,
    }))
}

/** Points to ask about: those of the chosen plan under its headings, then those of the others. */
export function usePointChoices(): Choice[] {
  const { chosen, all } = useChosenPlan()
  const others = all.filter(({ plan }) => plan.id !== chosen?.plan.id).flatMap(({ points }) => points)
  return [...pointChoices(chosen?.points ?? [], 'heading'), ...pointChoices(others, 'plan')]
}

export function usePlanChoices(): Choice[] {
  return useChosenPlan().all.map(({ plan }) => ({ value: plan.id, label: plan.title, group: 'Plans as a whole' }))
}

/** Actors by the side that they stand on, in the negotiation's order of sides. */
export function useActorChoices(): Choice[] {
  const sides = useNegotiation().data?.sides ?? []
  const place = (side: string) => sides.findIndex(({ id }) => id === side)
  const actors = useActors().data?.items ?? []
  return [...actors]
    .sort((a, b) => place(a.side) - place(b.side) || a.name.localeCompare(b.name, 'en'))
    .map(({ id, name, side }) => ({ value: id, label: name, group: sides[place(side)]?.name ?? side }))
}
