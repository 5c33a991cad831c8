import { RelationKind } from '#domain/relation'
import { usualSteps } from '#domain/rules/paths'
import type { ViewState } from '#domain/view-state'
import { amongIn } from './among.ts'
import { onlyOfOne } from './drawn.ts'

/** The kinds whose switch changes the picture: who is chosen, or what lies on the Table, has all of some drawn anyway, and none of others. */
export function kindsToSwitch(state: Pick<ViewState, 'focus' | 'select' | 'among'>): readonly RelationKind[] {
  const these = amongIn(state).length
  if (these === 2) return []
  const plain = RelationKind.options.filter((kind) => !onlyOfOne.includes(kind))
  if (these > 2) return plain
  if (state.select.length === 1) return onlyOfOne
  const isStep = (kind: RelationKind) => usualSteps.some((one) => one === kind)
  if (state.select.length > 1) return plain.filter((kind) => !isStep(kind))
  return state.focus === undefined ? plain : []
}
