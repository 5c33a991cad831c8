import type { Relation } from '#domain/relation'
import { joined } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'

type Side = { id: string; name: string; kind: string }

/** What the Table shows, by rule over what is drawn. `rest`: what it leaves open, said apart. */
export type Headline = { title: string; finding: string; rest: string }

/** Two sides that negotiate, and of whom no meeting is recorded. */
function apart(met: readonly Relation[], sides: readonly Side[], sideOf: (id: string) => string | undefined): string[] {
  const parties = sides.filter(({ kind }) => kind === 'party')
  const together = new Set(met.map(({ from, to }) => [sideOf(from.id), sideOf(to.id)].sort().join(' ')))
  return parties.flatMap((a, i) =>
    parties
      .slice(i + 1)
      .filter((b) => !together.has([a.id, b.id].sort().join(' ')))
      .map((b) => `${a.name} and ${b.name}`),
  )
}

const times = (relations: readonly Relation[]) => relations.reduce((sum, { claims }) => sum + claims, 0)

export function headlineOf(
  all: readonly Relation[],
  sides: readonly Side[],
  sideOf: (id: string) => string | undefined,
): Headline {
  const of = (status: string) => all.filter((one) => one.kind === 'met' && one.status === status)
  const [held, due, off] = [of('held'), [...of('planned'), ...of('possible')], [...of('cancelled'), ...of('on-hold')]]
  const pairs = apart(held, sides, sideOf)
  const between = pairs.length > 0 && pairs.length <= 3 ? `No report has ${joined(pairs)} meet. ` : ''
  const finding =
    held.length === 0
      ? 'No meeting is recorded.'
      : `${between}${sayCount(held.length, 'pair')} of actors met, ${times(held)} times in all.`
  const rest = [
    ...(due.length > 0 ? [`${sayCount(due.length, 'more pair')} planned to, or may`] : []),
    ...(off.length > 0
      ? [`${sayCount(off.length, 'meeting')} of two ${off.length === 1 ? 'was' : 'were'} called off or put on hold`]
      : []),
  ]
  return { title: 'Who met whom, and for whom', finding, rest: rest.length > 0 ? `${rest.join('; ')}.` : '' }
}
