import { isWeak } from '#domain/basis'
import type { Relation, RelationKind } from '#domain/relation'
import { timesOf } from '#domain/rules/relations'
import { joined } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { kindSays } from './relation-words.ts'
import { apartSaid, type HeadlineSide } from './sides-met.ts'

/** What the Table shows, by rule over what is drawn. `rest`: what it leaves open, said apart. */
export type Headline = { title: string; finding: string; rest: string }

/** How many meetings these are: one that several pairs attended is one, one record of several counts as often as it says. */
function meetingsOf(relations: readonly Relation[]): number {
  return timesOf([...new Map(relations.flatMap(({ on }) => on.map((one) => [one.id, one] as const))).values()])
}

/** "1 pair is due to meet", "2 pairs are due to meet"; nothing of none. Joined in several ways, two are one pair. */
function sayPairs(relations: readonly Relation[], verb: { one: string; many: string }, what: string): string[] {
  const count = new Set(relations.map(({ from, to }) => [from.id, to.id].sort().join(' '))).size
  return count === 0 ? [] : [`${sayCount(count, 'pair')} ${count === 1 ? verb.one : verb.many} ${what}`]
}

const [are, were] = [
  { one: 'is', many: 'are' },
  { one: 'was', many: 'were' },
]

/** Of what is drawn of these kinds. `all`: every relation of the day. */
export function headlineOf(
  all: readonly Relation[],
  sides: readonly HeadlineSide[],
  sideOf: (id: string) => string | undefined,
  kinds: readonly RelationKind[],
): Headline {
  const others = kinds.filter((kind) => kind !== 'met')
  if (kinds.includes('met')) {
    const title = others.length === 0 ? 'Who met whom' : titleOf(['met', ...others])
    return { title, ...meetingsSaid(all, apartSaid(all, sides, sideOf)) }
  }
  const counts = others.flatMap((kind) => {
    const count = all.filter((one) => one.kind === kind).length
    return count > 0 ? [`${sayCount(count, 'line')}: ${kindSays[kind]}`] : []
  })
  const finding = counts.length > 0 ? `${counts.join('; ')}.` : 'Nothing is drawn between the seats.'
  return { title: others.length > 0 ? titleOf(others) : 'The Table', finding, rest: '' }
}

/** Of more than three kinds the first three, and how many more there are. */
function titleOf(kinds: readonly RelationKind[]): string {
  const named = kinds.slice(0, 3).map((kind) => kindSays[kind])
  const more = kinds.length > 3 ? [`${kinds.length - 3} more`] : []
  const said = joined([...named, ...more])
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** The meetings among these relations, whatever became of them. `before`: said before they are counted, where any was held. */
export function meetingsSaid(all: readonly Relation[], before: string): Omit<Headline, 'title'> {
  const of = (status: string) => all.filter((one) => one.kind === 'met' && one.status === status)
  const [held, due, off] = [of('held'), [...of('planned'), ...of('possible')], [...of('cancelled'), ...of('on-hold')]]
  const ofActors = { one: 'of actors is', many: 'of actors are' }
  const met = sayPairs(held, ofActors, `recorded as having met, at ${sayCount(meetingsOf(held), 'meeting')}`)
  const guessed = sayPairs(held.filter(isWeak), are, 'known so by inference alone')
  const counted = `${[...met, ...guessed].join('; ')}.`
  const finding = held.length === 0 ? 'No meeting is recorded.' : before || counted
  const others = [
    ...sayPairs(due, are, 'due to meet, or may'),
    ...sayPairs(off, were, 'to meet, which was called off or put on hold'),
  ]
  const rest = others.length > 0 ? `${others.join('; ')}.` : ''
  return { finding, rest: finding === before ? [counted, rest].filter(Boolean).join(' ') : rest }
}
