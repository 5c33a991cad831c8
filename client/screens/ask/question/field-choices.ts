import type { ParameterKind } from '#domain/question'
import { useIssues, useSources } from '../../../api/questions.ts'
import { useActorChoices, usePlanChoices, usePointChoices } from '../../../questions/choices.ts'
import type { Choice } from '../../../ui/picker.tsx'

/** What a parameter of each kind may be picked from. Undefined for what is typed. */
export function useFieldChoices(): (kind: ParameterKind) => readonly Choice[] | undefined {
  const point = usePointChoices()
  const plan = usePlanChoices()
  const actor = useActorChoices()
  const issues = useIssues().data?.items ?? []
  const sources = useSources().data?.items ?? []
  const named = (items: readonly { id: string; title: string }[], group: string) =>
    items.map(({ id, title }) => ({ value: id, label: title, group }))
  const choices: Partial<Record<ParameterKind, readonly Choice[]>> = {
    point,
    plan,
    actor,
    issue: named(issues, 'Issues'),
    source: named(sources, 'Reports'),
  }
  return (kind) => choices[kind]
}
