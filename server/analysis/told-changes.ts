import { isWeak, knownOf, strengthOf } from '#domain/basis'
import type { Brokerage } from '#domain/brokerage'
import type { DatePrecision, PartialDate } from '#domain/dates'
import type { NegotiationEvent } from '#domain/event'
import type { Change } from '#domain/overview'
import type { Plan } from '#domain/plan'
import type { HeldPosition } from '#domain/position'
import type { Ref } from '#domain/ref'
import { type Disputes, hasMoved, isFirstSaid, stanceBefore } from '#domain/rules/changes'
import { noteBasis } from '#domain/words/basis'
import { sayHedge } from '#domain/words/hedge'
import { agreeing, called, named, sentence } from '#domain/words/naming'
import { verbOf } from '#domain/words/roles'
import { evidenceOf, onCondition, stanceVerb, takenVerb, untilThen } from '#domain/words/stance'
import { reviseVerb } from '#domain/words/ties'
import { citedEvidence, predicate } from '#domain/words/verb'

/** A record with the date that a source gives it. */
export type OnDate<R> = R & { date: PartialDate }

/** What a position adds. Who is only taken to hold it, or read so, or said it before, has not come out with it. */
export function positionChange(
  position: OnDate<HeldPosition>,
  history: readonly HeldPosition[],
  disputes: Disputes,
): Change {
  const { holder, target, stance, citations, date } = position
  const before = stanceBefore(position, history, disputes)
  const isMoved = hasMoved({ stance, before })
  const moved = before !== undefined && isMoved ? `, until then ${untilThen[before]},` : ''
  const isTaken = strengthOf[position.basis] > 2 && (isMoved || isFirstSaid(position, history))
  const verb = isTaken ? takenVerb[stance] : stanceVerb[stance]
  const said = predicate(verb, evidenceOf(position), [holder], `${called(target, holder)}${onCondition(position)}`)
  const change = {
    date,
    datePrecision: precisionOf(position),
    what: 'position' as const,
    record: position.id,
    known: knownOf(position),
    sentence: sentence(`${named(holder)}${moved} ${said}`),
    subject: holder,
    target,
    stance,
    citations,
  }
  return before === undefined ? change : { ...change, before }
}

const spanOf: Record<DatePrecision, string> = { day: 'day', about: 'time', month: 'month', year: 'year' }

/** Terms that reports look back on: their date is when they were on the table, not when they were reported. */
const isOfThen = ({ status }: Plan) => status === 'reported-terms' || status === 'rejected'

export function planChange(plan: OnDate<Plan>): Change {
  const subject: Ref = { id: plan.id, label: 'Plan', name: plan.title }
  const revised = plan.relations.find((r) => r.kind === 'revises')
  const precision = precisionOf(plan)
  const text = revised
    ? `${called(subject)} ${predicate(reviseVerb, citedEvidence(revised), [subject], called(revised.plan))}`
    : `${called(subject)} ${agreeing([subject], 'is', 'are')} reported${isOfThen(plan) ? ` to date from this ${spanOf[precision]}` : ''}`
  const { date, citations } = plan
  return { date, datePrecision: precision, what: 'plan', record: plan.id, sentence: sentence(text), subject, citations }
}

const saysOff = /cancel|call(s|ed) off|on hold/i
const saysPerhaps = /\b(may|might|could|perhaps|possibly)\b/i

export function eventChange(event: OnDate<NegotiationEvent>): Change {
  const subject: Ref = { id: event.id, label: 'Event', name: event.title }
  const { title, status } = event
  const told = status === 'held' || saysOff.test(title) || (status === 'possible' && saysPerhaps.test(title))
  const aside = [...(told ? [] : [status.replace('-', ' ')]), ...doubtsOf(event)].join(', ')
  const text = sentence(aside === '' ? title : `${title} (${aside})`)
  const { date, citations } = event
  return {
    date,
    datePrecision: precisionOf(event),
    what: 'event',
    record: event.id,
    sentence: text,
    subject,
    citations,
  }
}

/** What its title does not say of an event: how it is known, where nobody said so or nobody named, and that the source hedges. One that was not held is no fact anyhow, but that it was called off is. */
function doubtsOf(event: NegotiationEvent): string[] {
  const { basis, status, title } = event
  const isTold = (status === 'held' && !saysPerhaps.test(title)) || saysOff.test(title)
  const known = isWeak(event) ? noteBasis(basis) : isTold && basis === 'unnamed-source' ? 'reported' : undefined
  const hedge = isTold ? sayHedge(event) : undefined
  return [known, hedge].filter((one) => one !== undefined)
}

export function brokerageChange(brokerage: OnDate<Brokerage>): Change {
  const { date, actor, target, role, citations } = brokerage
  const does = predicate(verbOf(role, target), citedEvidence(brokerage), [actor], called(target, actor))
  const text = sentence(`${named(actor)} ${does}`)
  const datePrecision = precisionOf(brokerage)
  const said = { record: brokerage.id, role, known: knownOf(brokerage), sentence: text }
  return { date, datePrecision, what: 'brokerage', ...said, subject: actor, target, citations }
}

function precisionOf(dated: {
  date?: PartialDate | undefined
  datePrecision?: DatePrecision | undefined
}): DatePrecision {
  if (dated.datePrecision) return dated.datePrecision
  const byLength: Record<number, DatePrecision> = { 4: 'year', 7: 'month' }
  return byLength[dated.date?.length ?? 10] ?? 'day'
}
