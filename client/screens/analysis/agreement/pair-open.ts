import type { Ref } from '#domain/ref'
import type { ViewState } from '#domain/view-state'
import type { AgreementGrid } from './grid.ts'

type Shown = Pick<ViewState, 'focus' | 'other' | 'select'>

/** Those of the table who are selected. */
export const selectedIn = ({ select }: Pick<Shown, 'select'>, { actors }: Pick<AgreementGrid, 'actors'>): Ref[] =>
  select.flatMap((id) => actors.find((actor) => actor.id === id) ?? [])

/** The two whose evidence is open: those of the link, until others are selected; else the two who are selected. */
export function pairOpen(shown: Shown, grid: Pick<AgreementGrid, 'actors'>): readonly [Ref, Ref] | undefined {
  const selected = selectedIn(shown, grid)
  const [a, b] = [shown.focus, shown.other].map((id) => grid.actors.find((actor) => actor.id === id))
  const areSelected = [a, b].every((one) => one !== undefined && selected.includes(one))
  if (a && b && (selected.length === 0 || areSelected)) return [a, b]
  const [one, other, more] = selected
  return one && other && !more ? [one, other] : undefined
}
