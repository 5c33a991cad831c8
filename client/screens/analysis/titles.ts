import type { ViewState } from '#domain/view-state'

export type AnalysisKind = NonNullable<ViewState['analysis']>

/** What the page of each finding is called. */
export const analysisTitle = {
  agreement: 'Who agrees with whom',
  camps: 'Camps and bridges',
  contested: 'Contested points',
  demands: 'Demands met',
  sources: 'Without one report',
} as const satisfies Record<AnalysisKind, string>
