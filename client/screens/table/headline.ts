import type { Relation, RelationKind } from '#domain/relation'
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

const saysOf: Record<RelationKind, string> = {
  'speaks-for': 'who speaks for whom',
  'member-of': 'who belongs to what',
  met: 'who met whom',
  'drafted-with': 'who drafted with whom',
  agrees: 'who agrees with whom',
  differs: 'who differs from whom',
  carries: 'whose word which outlet carried',
  allied: 'who is allied with whom',
  related: 'who is tied otherwise',
}

/** Of what is drawn of these kinds. `all`: every relation of the day. */
export function headlineOf(
  all: readonly Relation[],
  sides: readonly Side[],
  sideOf: (id: string) => string | undefined,
  kinds: readonly RelationKind[],
): Headline {
  const others = kinds.filter((kind) => kind !== 'met')
  if (kinds.includes('met')) {
    const title = others.length === 0 ? 'Who met whom' : titleOf(['met', ...others])
    return { title, ...meetings(all, sides, sideOf) }
  }
  const counts = others.flatMap((kind) => {
    const count = all.filter((one) => one.kind === kind).length
    return count > 0 ? [`${sayCount(count, 'line')}: ${saysOf[kind]}`] : []
  })
  const finding = counts.length > 0 ? `${counts.join('; ')}.` : 'Nothing is drawn between the seats.'
  return { title: others.length > 0 ? titleOf(others) : 'The Table', finding, rest: '' }
}

/** Of more than three kinds the first three, and how many more there are. */
function titleOf(kinds: readonly RelationKind[]): string {
  const named = kinds.slice(0, 3).map((kind) => saysOf[kind])
  const more = kinds.length > 3 ? [`${kinds.length - 3} more`] : []
  const said = joined([...named, ...more])
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function meetings(
  all: readonly Relation[],
  sides: readonly Side[],
  sideOf: (id: string) => string | undefined,
): Omit<Headline, 'title'> {
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
  return { finding, rest: rest.length > 0 ? `${rest.join('; ')}.` : '' }
}
