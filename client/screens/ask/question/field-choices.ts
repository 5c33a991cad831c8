import type { ParameterKind } from '#domain/question'
import { useActorChoices, useChoicesOf, usePlanChoices, usePointChoices } from '../../../questions/choices.ts'
import type { Choice } from '../../../ui/picker.tsx'

/** What a parameter of each kind may be picked from. Undefined for what is typed. */
export function useFieldChoices(): (kind: ParameterKind) => readonly Choice[] | undefined {
  const choices: Partial<Record<ParameterKind, readonly Choice[]>> = {
    point: usePointChoices(),
    plan: usePlanChoices(),
    actor: useActorChoices(),
    issue: useChoicesOf('Issue', 'Issues'),
    source: useChoicesOf('Source', 'Reports'),
  }
  return (kind) => choices[kind]
}
