import type { Draft } from '../draft.ts'
import type { Problem } from '../problem.ts'
import { citationsWithin, hedgesSaid } from './citations.ts'
import { completeRecords } from './complete.ts'
import { datesInOrder } from './dates.ts'
import { meetingRivals, openQuestions } from './demands.ts'
import { doubledReferences } from './doubled-references.ts'
import { doubledIds, idsOfImplicitPlan, idsOfQuestions } from './ids.ts'
import { shortNames } from './names.ts'
import { partsAsHeld } from './parts.ts'
import { conditionsSaid, doubledPositions, voicedByHolder } from './positions.ts'
import { headingsOfOthers, knownIds, selfRelations } from './references.ts'
import { planSuccession, successionKinds } from './succession.ts'

/** Looks at a whole dataset for one sort of mistake that no record shows by itself. */
export type Check = (draft: Draft) => Problem[]

export const checks: readonly Check[] = [
  doubledIds,
  idsOfQuestions,
  idsOfImplicitPlan,
  knownIds,
  doubledReferences,
  selfRelations,
  datesInOrder,
  citationsWithin,
  headingsOfOthers,
  planSuccession,
  successionKinds,
  doubledPositions,
  voicedByHolder,
  conditionsSaid,
  hedgesSaid,
  shortNames,
  completeRecords,
  meetingRivals,
  openQuestions,
  partsAsHeld,
]
