import type { Known } from '#domain/basis'
import type { Brokerage } from '#domain/brokerage'
import { sourcesIn } from '#domain/citation'
import { groupBy } from '#domain/group-by'
import { by } from '#domain/in-order'
import { rankOf } from '#domain/words/verb'
import type { StarItem } from '../layouts/star/material.ts'
import { bestKnown, citedIn, noteBrokerages, sayBrokerages } from './claim-words.ts'
import type { Asked } from './items.ts'

type Broker = { id: string; all: Brokerage[]; made: boolean; ofTarget: boolean; best: Known[]; reports: number }

function brokersOf(brokerages: readonly Brokerage[], target: string): Broker[] {
  return [...groupBy(brokerages, ({ actor }) => actor.id)].map(([id, all]) => {
    const own = all.filter((brokerage) => brokerage.target.id === target)
    const acts = own.length > 0 ? own : all
    const made = all.some(({ family }) => family === 'made')
    const reports = sourcesIn(citedIn(acts)).length
    return { id, all, made, ofTarget: own.length > 0, best: bestKnown(acts), reports }
  })
}

/** What could be said of one on any day, for the room that it takes. */
function everSaid(all: readonly Brokerage[], { standing, words }: Asked): NonNullable<StarItem['others']> {
  const days = [...new Set(all.map(({ date = '' }) => date))]
  return days.map((day) => {
    const known = all.filter(({ date = '' }) => date <= day)
    const [note, ...briefer] = noteBrokerages(known, standing.target.id, words)
    return { title: known[0]?.actor.name ?? '', note, briefer }
  })
}

/**
 * Brokers of the very target, where there are none those of its plan; makers before those who only told of it, and the best known first, then
 * what most reports have. Counted over all days, so that no date moves one.
 */
export function brokerItems(brokerages: readonly Brokerage[], asked: Asked): StarItem[] {
  const { standing, words } = asked
  const now = new Set(standing.brokers.map(({ id }) => id))
  const brokers = brokersOf(brokerages, standing.target.id).sort(
    by(
      ({ made }) => Number(!made),
      ({ best: [best] }) => (best ? rankOf(best) : 0),
      ({ reports }) => -reports,
      ({ id }) => id,
    ),
  )
  const own = brokers.filter(({ ofTarget }) => ofTarget)
  return (own.length > 0 ? own : brokers).flatMap(({ id, all, made, ofTarget }): StarItem[] => {
    const there = all.filter((brokerage) => now.has(brokerage.id))
    const said = there.length > 0 ? there : all
    const ref = all[0]?.actor
    if (!ref) return []
    const [note, ...briefer] = noteBrokerages(said, standing.target.id, words)
    const says = sayBrokerages(said)
    const base = {
      id: `${id}-brokers`,
      ref,
      title: ref.name,
      note,
      briefer,
      mark: '',
      says,
      known: bestKnown(said),
      citations: citedIn(there),
      others: everSaid(all, asked),
      family: made ? 'made' : 'made-known',
      ...(!ofTarget && { ofPlan: true as const }),
    } as const
    return [{ ...base, sign: 'broker', count: there.length, absent: there.length === 0 }]
  })
}
