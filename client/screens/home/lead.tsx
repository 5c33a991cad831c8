import type { Negotiation } from '#domain/negotiation'
import type { Plan } from '#domain/plan'
import type { Source } from '#domain/source'
import { sayDate } from '#domain/words/dates'
import { sayCount } from '#domain/words/plurals'

function sayPeriod(sources: readonly Source[], year: string): string {
  const dates = sources.map(({ date }) => date).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return ''
  return first === last ? sayDate(first, undefined, year) : `${sayDate(first, undefined, year)} to ${sayDate(last)}`
}

type Props = {
  negotiation: Negotiation
  plan: Plan
  /** Whether the plan is the one that the negotiation is chiefly about. */
  chief: boolean
  points: number
  sources: readonly Source[]
}

/** What this is about, in ten seconds: the question, one sentence, and how much there is. */
export function HomeLead({ negotiation, plan, chief, points, sources }: Props) {
  const claims = sources.reduce((sum, source) => sum + source.claims, 0)
  const question = 'Who supports, opposes or brokered each point'
  const year = negotiation.asOf.slice(0, 4)
  return (
    <div className="home-lead">
      <h1>{chief ? negotiation.question : `${question} of “${plan.title}”?`}</h1>
      <p className="home-summary">{chief ? negotiation.summary : plan.summary}</p>
      <p className="home-facts">
        {points > 0 ? sayCount(points, 'point') : 'no points'} · {sayCount(negotiation.counts.Actor ?? 0, 'actor')} ·{' '}
        {sayCount(claims, 'claim')} from {sayCount(sources.length, 'report')}, {sayPeriod(sources, year)}
      </p>
    </div>
  )
}
