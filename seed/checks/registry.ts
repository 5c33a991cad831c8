import type { Draft } from '../draft.ts'
import type { Problem } from '../problem.ts'

/** Looks at a whole dataset for one sort of mistake that no record shows by itself. */
export type Check = (draft: Draft) => Problem[]

export const checks: readonly Check[] = []
