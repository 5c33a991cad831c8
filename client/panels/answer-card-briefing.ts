import type { Citation } from '#domain/citation'
import type { Demand } from '#domain/demand'
import type { Source } from '#domain/source'
import { stances } from '#domain/stance'
import type { Standing } from '#domain/standing'
import { sayDate } from '../ui/say-date.ts'
import { fullSourceName } from '../ui/source-name.ts'

/** What the finding rests on: claims on the target itself and the demands that it answers, or where there are none, on its plan. */
function citationsOf(standing: Standing, demands: readonly Demand[]): Citation[] {
  const { target, onPlan, brokers, byDemand } = standing
  const own = stances.flatMap((stance) => standing[stance])
  const made = brokers.filter((one) => one.target.id === target.id)
  const whole = stances.flatMap((stance) => onPlan?.[stance] ?? [])
  const answered = demands.filter(({ id }) => byDemand.some(({ demand }) => demand.id === id))
  const near = [...own, ...made, ...answered]
  const claims = near.length > 0 ? near : whole
  return claims.flatMap(({ citations }) => citations)
}

/** "¶ 7, 16": the paragraphs of one source that an answer rests on. */
function paragraphsIn(source: string, citations: readonly Citation[]): number[] {
  const cited = citations.filter((one) => one.source === source).flatMap(({ paragraphs }) => paragraphs)
  return [...new Set(cited)].sort((a, b) => a - b)
}

/** The answer for a briefing: title, sentence, the day that it holds for, its sources by paragraph, the link to all of it. */
export function briefingLine(
  standing: Standing,
  { sources, demands }: { sources: readonly Source[]; demands: readonly Demand[] },
  link: string,
): string {
  const { target, sentence, asOf } = standing
  const citations = citationsOf(standing, demands)
  const lines = sources.flatMap((source) => {
    const paragraphs = paragraphsIn(source.id, citations)
    if (paragraphs.length === 0) return []
    const date = sayDate(source.date, source.datePrecision)
    return [`– ${fullSourceName(source)}, ${date}, ¶ ${paragraphs.join(', ')}`]
  })
  const foot = lines.length > 0 ? ['Sources:', ...lines] : []
  return [target.name, sentence, `As of ${sayDate(asOf)}.`, ...foot, `All claims: ${link}`].join('\n')
}
