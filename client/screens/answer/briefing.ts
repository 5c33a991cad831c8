import type { Citation } from '#domain/citation'
import type { Demand } from '#domain/demand'
import type { Records } from '#domain/records'
import { stances } from '#domain/stance'
import type { Standing } from '#domain/standing'
import { sayDate } from '#domain/words/dates'
import { fullSourceName } from '../../claims/source-name.ts'

/** What the answer's sentences rest on: claims on the target, on its plan, brokers of either, the demands that it answers and who says that it does. */
function citationsOf(standing: Standing, demands: readonly Demand[]): Citation[] {
  const { onPlan, brokers, byDemand } = standing
  const own = stances.flatMap((stance) => standing[stance])
  const whole = stances.flatMap((stance) => onPlan?.[stance] ?? [])
  const answered = demands.filter(({ id }) => byDemand.some(({ demand }) => demand.id === id))
  return [...own, ...brokers, ...byDemand, ...answered, ...whole].flatMap(({ citations }) => citations)
}

/** "¶ 7, 16": the paragraphs of one source that an answer rests on. */
function paragraphsIn(source: string, citations: readonly Citation[]): number[] {
  const cited = citations.filter((one) => one.source === source).flatMap(({ paragraphs }) => paragraphs)
  return [...new Set(cited)].sort((a, b) => a - b)
}

/** The answer for a briefing: title, sentence, the day that it holds for, its sources by paragraph, the link to all of it. */
export function briefingLine(
  standing: Standing,
  { sources, demands }: Pick<Records, 'sources' | 'demands'>,
  link: string,
): string {
  const { target, sentence, asOf } = standing
  const citations = citationsOf(standing, demands)
  const lines = sources.flatMap((source) => {
    if (citations.every((cited) => cited.source !== source.id)) return []
    const paragraphs = paragraphsIn(source.id, citations)
    const where = paragraphs.length > 0 ? [`¶ ${paragraphs.join(', ')}`] : []
    return [`– ${[fullSourceName(source), sayDate(source.date, source.datePrecision), ...where].join(', ')}`]
  })
  const foot = lines.length > 0 ? ['Sources:', ...lines] : []
  return [target.name, sentence, `As of ${sayDate(asOf)}.`, ...foot, `All claims: ${link}`].join('\n')
}
