import type { ViewState } from '#domain/view-state'

/** The actors among whom alone lines are drawn: of one there are none. */
export const amongIn = ({ among = [] }: Pick<ViewState, 'among'>): readonly string[] => (among.length > 1 ? among : [])

/** With one more of them or without it, beginning from who is selected. One alone is selected. */
export function withToggled(state: Pick<ViewState, 'among' | 'select'>, actor: string) {
  const these = amongIn(state)
  const chosen = these.length > 0 ? these : state.select
  const without = chosen.filter((id) => id !== actor)
  return chosenAmong(without.length < chosen.length ? without : [...chosen, actor])
}

/** What the link says of who is chosen for the lines among them. */
export const chosenAmong = (actors: readonly string[]): { select: string[]; among: string[] } =>
  actors.length > 1 ? { select: [], among: [...actors] } : { select: [...actors], among: [] }
