import type { Finding, FindingKind, SourceDrop, SourceDrops } from '#domain/source-drop'
import { countOnOneReport } from '#domain/words/one-report'
import { sayCount } from '#domain/words/plurals'

/** What becomes of a finding without a report. */
export type Fate = { fate: 'stands' | 'falls' } | { fate: 'changes'; now: string }
export type FatedFinding = { finding: Finding; fates: Fate[] }

function fateWithout({ fall, change }: SourceDrop, id: string): Fate {
  if (fall.includes(id)) return { fate: 'falls' }
  const changed = change.find(({ finding }) => finding === id)
  return changed ? { fate: 'changes', now: changed.now } : { fate: 'stands' }
}

/** Each finding with what becomes of it without each report in turn. */
export function fatedFindings({ findings, sources }: Pick<SourceDrops, 'findings' | 'sources'>): FatedFinding[] {
  return findings.map((finding) => ({ finding, fates: sources.map((drop) => fateWithout(drop, finding.id)) }))
}

export const isMoved = ({ fates }: FatedFinding) => fates.some(({ fate }) => fate !== 'stands')

/** It falls without one report, and with no other in its place. */
export const restsOnOne = ({ fates }: FatedFinding) => fates.some(({ fate }) => fate === 'falls')

export const kindWords = {
  stance: 'Who holds what',
  agreement: 'Who agrees',
  contested: 'What is contested',
  camp: 'Who falls together',
  bridge: 'Who is between',
  demand: 'Which demands are met',
} as const satisfies Record<FindingKind, string>

/** What leaving out a report does at worst, in a sentence. */
export function sourcesTitle({ findings, sources }: Pick<SourceDrops, 'findings' | 'sources'>): string {
  if (findings.length === 0) return 'Nothing is found here'
  const worst = sources.toSorted((a, b) => b.fall.length - a.fall.length)[0]
  const alone = fatedFindings({ findings, sources }).filter(restsOnOne).length
  const rest = countOnOneReport(alone, findings.length, 'finding')
  if (!worst || worst.fall.length === 0) return 'Every finding stands whichever report is left out'
  return `${rest}; without “${worst.source.name}” ${sayCount(worst.fall.length, 'falls', 'fall')}`
}
