import { strengthOf } from '#domain/basis'
import type { Brokerage } from '#domain/brokerage'
import type { DatePrecision, PartialDate } from '#domain/dates'
import type { NegotiationEvent } from '#domain/event'
import { by } from '#domain/in-order'
import type { Change } from '#domain/overview'
import type { Plan } from '#domain/plan'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import type { Stance } from '#domain/stance'
import { noteBasis } from '#domain/words/basis'
import { sayHedge } from '#domain/words/hedge'
import { agreeing, called, named, sentence } from '#domain/words/naming'
import { evidenceOfAct, verbOf } from '#domain/words/roles'
import { evidenceOf, onCondition, stanceVerb, takenVerb, untilThen } from '#domain/words/stance'
import { predicate } from '#domain/words/verb'

export type Dated = {
  positions: readonly Position[]
  plans: readonly Plan[]
  events: readonly NegotiationEvent[]
  brokerages: readonly Brokerage[]
}

/** Everything dated that changed the picture, newest first. What no source dates is not in it. */
export function changesIn({ positions, plans, events, brokerages }: Dated): Change[] {
  const changes = [
    ...positions.flatMap((p) => (p.date === undefined ? [] : [positionChange(p, p.date, before(p, positions))])),
    ...plans.flatMap(planChange),
    ...events.flatMap(eventChange),
    ...brokerages.flatMap(brokerageChange),
  ]
  return changes.sort(newestFirst)
}

function newestFirst(a: Change, b: Change): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return inKindOrder(a, b)
}

const inKindOrder = by<Change>(
  (c) => ['plan', 'position', 'event', 'brokerage'].indexOf(c.what),
  (c) => c.sentence,
  (c) => c.subject.id,
  (c) => c.target?.id,
)

/**
 * The stance that the same holder held on the same target until this position: only where both are known from somebody who said
 * so, on dates that tell which came first. A guess is no stance that anybody gave up, and two reports of one day that differ are
 * no change.
 */
function before(position: Position, all: readonly Position[]): Stance | undefined {
  const isSaid = ({ basis }: Position) => strengthOf[basis] > 1
  if (!isSaid(position)) return undefined
  const earlier = all.filter(
    (p) =>
      p.until === position.date &&
      precedes(p, position) &&
      p.holder.id === position.holder.id &&
      p.target.id === position.target.id,
  )
  return earlier
    .filter((p) => p.id !== position.id && isSaid(p))
    .sort(
      by(
        (p) => p.date,
        (p) => p.id,
      ),
    )
    .at(-1)?.stance
}

/** False where a date is within the month or year that is all we know of the other. */
function precedes({ date: a }: Position, { date: b }: Position): boolean {
  return a !== undefined && b !== undefined && a < b && !b.startsWith(a)
}

/** What a position adds. Who is only taken to hold it, or read so, or said it before, has not come out with it. */
function positionChange(position: Position, date: PartialDate, was: Stance | undefined): Change {
  const { holder, target, stance, citations, basis } = position
  const moved = was !== undefined && was !== stance ? `, until then ${untilThen[was]},` : ''
  const verb = strengthOf[basis] > 1 && was !== stance ? takenVerb[stance] : stanceVerb[stance]
  const said = predicate(verb, evidenceOf(position), [holder], `${called(target)}${onCondition(position)}`)
  const change = {
    date,
    datePrecision: precisionOf(position),
    what: 'position' as const,
    sentence: sentence(`${named(holder)}${moved} ${said}`),
    subject: holder,
    target,
    stance,
    citations,
  }
  return was === undefined ? change : { ...change, before: was }
}

function planChange(plan: Plan): Change[] {
  if (plan.date === undefined) return []
  const subject: Ref = { id: plan.id, label: 'Plan', name: plan.title }
  const revised = plan.relations.find((r) => r.kind === 'revises')
  const text = revised
    ? `${called(subject)} ${agreeing([subject], 'replaces', 'replace')} ${called(revised.plan)}`
    : `${called(subject)} ${agreeing([subject], 'emerges', 'emerge')}`
  const { date, citations } = plan
  return [{ date, datePrecision: precisionOf(plan), what: 'plan', sentence: sentence(text), subject, citations }]
}

function eventChange(event: NegotiationEvent): Change[] {
  if (event.date === undefined) return []
  const subject: Ref = { id: event.id, label: 'Event', name: event.title }
  const told = event.status === 'held' || /cancel|call(s|ed) off|on hold/i.test(event.title)
  const aside = [...(told ? [] : [event.status.replace('-', ' ')]), ...doubtsOf(event)].join(', ')
  const text = sentence(aside === '' ? event.title : `${event.title} (${aside})`)
  const { date, citations } = event
  return [{ date, datePrecision: precisionOf(event), what: 'event', sentence: text, subject, citations }]
}

/** What its title does not say of an event: that nobody said so, and that the source hedges. One that was not held is no fact anyhow. */
function doubtsOf(event: NegotiationEvent): string[] {
  const hedge = event.status === 'held' ? sayHedge(event) : undefined
  return [...(strengthOf[event.basis] < 2 ? [noteBasis(event.basis)] : []), ...(hedge === undefined ? [] : [hedge])]
}

function brokerageChange(brokerage: Brokerage): Change[] {
  const { date, actor, target, role, citations } = brokerage
  // An event is told once, by itself.
  if (date === undefined || target.label === 'Event') return []
  const said = predicate(verbOf(role, target), evidenceOfAct(brokerage), [actor], called(target))
  const text = sentence(`${named(actor)} ${said}`)
  const datePrecision = precisionOf(brokerage)
  return [{ date, datePrecision, what: 'brokerage', sentence: text, subject: actor, target, citations }]
}

function precisionOf(dated: {
  date?: PartialDate | undefined
  datePrecision?: DatePrecision | undefined
}): DatePrecision {
  if (dated.datePrecision) return dated.datePrecision
  const byLength: Record<number, DatePrecision> = { 4: 'year', 7: 'month' }
  return byLength[dated.date?.length ?? 10] ?? 'day'
}
