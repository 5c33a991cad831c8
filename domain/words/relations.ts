import { by } from '../in-order.ts'
import type { JoinedBy, Relation } from '../relation.ts'
import { timesOf } from '../rules/relations.ts'
import { accordClauses } from './accord.ts'
import { sayDate } from './dates.ts'
import { joined, type Named, namer, sentence, strung } from './naming.ts'
import { objectOfDeed } from './objects-of.ts'
import { byVoice, citedEvidence, predicate, type Verb } from './verb.ts'

type Kind = Relation['kind']
type Status = NonNullable<Relation['status']>
type On = Relation['on'][number]

/** To be something, as a verb. */
export const are = (what: string): Verb => ({
  ...{ one: `is ${what}`, many: `are ${what}` },
  ...{ base: `be ${what}`, ing: `being ${what}` },
})

/** What is said of somebody who is tied to another. */
export const tieVerbs = {
  'speaks-for': { one: 'speaks for', many: 'speak for', base: 'speak for', ing: 'speaking for' },
  'member-of': { one: 'belongs to', many: 'belong to', base: 'belong to', ing: 'belonging to' },
  allied: are('allied with'),
  related: are('connected with'),
  carries: are('carried by'),
} as const satisfies Partial<Record<Kind, Verb>>

const workedOn: Verb = { one: 'worked on', many: 'worked on', base: 'have worked on', ing: 'having worked on' }

const due: Verb = {
  one: 'was due to meet',
  many: 'were due to meet',
  base: 'have been due to meet',
  ing: 'having been due to meet',
}

/** What is said of a meeting: one that did not take place, or not yet, is never said as one that did. `after`: what became of it. */
const meetings: Record<Status, { verb: Verb; after: string }> = {
  held: { verb: { one: 'met', many: 'met', base: 'have met', ing: 'having met' }, after: '' },
  planned: { verb: due, after: '' },
  possible: {
    verb: {
      one: 'was possibly due to meet',
      many: 'were possibly due to meet',
      base: 'have possibly been due to meet',
      ing: 'having possibly been due to meet',
    },
    after: '',
  },
  'on-hold': { verb: due, after: ', which is on hold' },
  cancelled: { verb: due, after: ', which was called off' },
}

/** What joins two actors, as strongly as it is known: "Adler is reported to have met Ash twice (Feb 2025, Geneva; 3 Mar 2025)." `beside`: who is named next to it, with whom nobody may be mistaken. */
export function relationSentence(relation: Relation, beside: readonly Named[] = []): string {
  const { from, to } = relation
  const nameOf = namer([from, to, ...beside])
  const other = nameOf(to)
  switch (relation.kind) {
    case 'met':
      return said(relation, nameOf(from), (on) => {
        const { verb, after } = meetings[relation.status ?? 'held']
        return [verb, `${other}${often(timesOf(on))} (${occasions(on)})${after}`]
      })
    case 'drafted-with':
      return said(relation, nameOf(from), (on) => [workedOn, `${objectOfDeed(on, from)} with ${other}`])
    case 'agrees':
    case 'differs': {
      const accord = relation.kind === 'agrees' ? 'agree' : 'differ'
      const shared = relation.on.map((on) => ({ accord, claims: [citedEvidence(on)], on }) as const)
      const clauses = accordClauses(shared, [accord], (of) =>
        objectOfDeed(
          of.map(({ on }) => on),
          from,
        ),
      )
      return sentence(`${joined([nameOf(from), other])} ${strung(clauses)}`)
    }
    default: {
      const how = relation.how === undefined ? '' : ` (${relation.how})`
      return sentence(
        `${nameOf(from)} ${predicate(tieVerbs[relation.kind], citedEvidence(relation), [from], `${other}${how}`)}`,
      )
    }
  }
}

/** One clause for each way in which it is known, the best known first. */
function said({ from, on }: Relation, name: string, clauseOf: (on: On[]) => [verb: Verb, what: string]): string {
  const clauses = byVoice(on, citedEvidence).flatMap((alike) => {
    const [first] = alike
    return first ? [predicate(clauseOf(alike)[0], citedEvidence(first), [from], clauseOf(alike)[1])] : []
  })
  return sentence(`${name} ${strung(clauses)}`)
}

const often = (count: number) => (count === 1 ? '' : count === 2 ? ' twice' : ` ${count} times`)

const mostNamed = 4

/** When and where, the earliest first: "Feb 2025, Geneva; 3 Mar 2025, 5 times". */
function occasions(on: readonly JoinedBy[]): string {
  const inTime = [...on].sort(
    by(
      ({ date }) => date,
      ({ id }) => id,
    ),
  )
  const told = inTime.map((one) => occasion(one, on.length > 1))
  const shown = told.length > mostNamed + 1 ? mostNamed : told.length
  return [...told.slice(0, shown), ...(shown < told.length ? [`${told.length - shown} more`] : [])].join('; ')
}

function occasion({ name, date, datePrecision, place, times }: JoinedBy, amongOthers: boolean): string {
  const whenAndWhere = [date && sayDate(date, datePrecision), place].filter(Boolean)
  return [
    ...(whenAndWhere.length > 0 ? whenAndWhere : [`“${name}”`]),
    ...(times !== undefined && amongOthers ? [`${times} times`] : []),
  ].join(', ')
}
