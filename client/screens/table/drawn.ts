import { isWeak } from '#domain/basis'
import type { Day } from '#domain/dates'
import { EventStatus } from '#domain/event'
import { groupBy } from '#domain/group-by'
import { type Paths, type Relation, type RelationClaim, RelationKind } from '#domain/relation'
import { type OtherWay, otherWays } from '#domain/rules/other-ways'
import { pathsBetween, usualSteps } from '#domain/rules/paths'
import { relationsOnDay } from '#domain/rules/relations'
import { countKinds, jointAnswer } from '#domain/rules/split'
import { Stance } from '#domain/stance'
import type { Standing } from '#domain/standing'
import type { ViewState } from '#domain/view-state'
import type { SeatStance, TableLine, TableView } from '../../canvas/layouts/table/material.ts'
import { matchMark } from '../../claims/marks.ts'
import { amongIn } from './among.ts'

/** Drawn where the link does not say what. */
const usual: readonly RelationKind[] = ['speaks-for', 'met']

/** What follows from positions is a mat of lines, but for one actor. */
export const onlyOfOne: readonly RelationKind[] = ['agrees', 'differs']

export const kindsDrawn = ({ rel }: Pick<ViewState, 'rel'>): readonly RelationKind[] =>
  rel === undefined ? usual : rel.filter((kind) => kind !== 'none')

export const statusesDrawn = ({ status }: Pick<ViewState, 'status'>): readonly EventStatus[] =>
  status === undefined ? EventStatus.options : status.filter((one) => one !== 'none')

export const lineId = ({ kind, status, from, to }: Pick<Relation, 'kind' | 'status' | 'from' | 'to'>): string =>
  [kind, status ?? '', from.id, to.id].join(' ')

const toLine = (relation: Relation): TableLine => {
  const { from, to, kind, status, claims } = relation
  const about = { id: lineId(relation), from: from.id, to: to.id, kind, count: claims }
  return { ...about, ...(status && { status }), ...(isWeak(relation) && { weak: true }) }
}

const joins = ({ from, to }: Relation, id: string) => from.id === id || to.id === id

export const otherOf = ({ from, to }: Relation, id: string) => (from.id === id ? to : from)

/** The ways between two, and over which other relations there are more. */
export type Ways = Paths & { others: readonly OtherWay[] }

/** What the Table shows in a state of the link: the relations that are drawn, the ways where two are selected, and the picture's part of it. */
export type Drawn = {
  relations: readonly Relation[]
  all: readonly Relation[]
  paths?: Ways
  route: number
  view: TableView
}

/** What of a link says what is drawn. */
export type Shown = Pick<ViewState, 'rel' | 'status' | 'select' | 'among' | 'expanded' | 'pins'>

type Given = {
  claims: readonly RelationClaim[]
  /** What joins actors on that day. */
  all?: readonly Relation[]
  asOf: Day
  state: Shown
  standing?: Standing
  /** Which of the ways between two is shown first. */
  route?: number
}

export function drawnOf({
  claims,
  asOf,
  all = relationsOnDay(claims, asOf),
  state,
  standing,
  route = 0,
}: Given): Drawn {
  const { select, expanded, pins } = state
  const kinds = new Set(kindsDrawn(state))
  const statuses = new Set(statusesDrawn(state))
  const chosen = all.filter(({ kind, status }) => kinds.has(kind) && (status === undefined || statuses.has(status)))
  const common = {
    unfolded: new Set(expanded),
    picked: select,
    pins: new Map(pins.map(({ id, x, y }) => [id, { x, y }])),
    principalsOf: principalsIn(all),
  }
  const these = amongIn(state)
  if (these.length > 0) {
    const ofKinds = relationsAmong(all, state)
    const relations = ofKinds.filter((one) => these.length === 2 || chosen.includes(one))
    const lines = relations.map(toLine)
    return { relations, all, route, view: { ...common, picked: these, lines, litActors: new Set(these) } }
  }
  const [one, other] = select
  if (standing && one === undefined) {
    const stances = stancesIn(standing)
    const plate = { title: standing.target.name, note: standing.onPlan?.plan.name ?? '' }
    const litActors = new Set(
      [...stances].flatMap(([id, { way, plan, brokered }]) => (way || plan || brokered ? [id] : [])),
    )
    return { relations: [], all, route, view: { ...common, lines: [], stances, plate, litActors } }
  }
  if (one !== undefined && other !== undefined) {
    const along = { from: one, to: other, kinds: kindsForPaths(kinds) }
    const paths = { ...pathsBetween(claims, { ...along, asOf }), others: otherWays(all, along) }
    const { relations, ...shown } = waysIn(paths, [one, other], { all, route })
    return { relations, all, paths, route: shown.route, view: { ...common, ...shown.view } }
  }
  if (one !== undefined) {
    const own = all.filter(
      (relation) => joins(relation, one) && (kinds.has(relation.kind) || !onlyOfOne.includes(relation.kind)),
    )
    const lines = own.map(toLine)
    const litActors = new Set([one, ...own.map((relation) => otherOf(relation, one).id)])
    return { relations: own, all, route, view: { ...common, lines, litActors } }
  }
  return { relations: chosen, all, route, view: { ...common, lines: chosen.map(toLine) } }
}

/** Between two all is drawn that joins them, among more what is drawn anyway. */
export const kindsAmong = (state: Pick<ViewState, 'rel' | 'among'>): RelationKind[] =>
  (amongIn(state).length === 2 ? RelationKind.options : kindsDrawn(state)).filter((kind) => !onlyOfOne.includes(kind))

/** What of these kinds joins those who are chosen to one another, in whatever state. */
export function relationsAmong(all: readonly Relation[], state: Pick<ViewState, 'rel' | 'among'>): Relation[] {
  const [these, kinds] = [new Set(amongIn(state)), new Set(kindsAmong(state))]
  return all.filter(({ kind, from, to }) => kinds.has(kind) && these.has(from.id) && these.has(to.id))
}

/** Along what one goes: what is drawn, but meetings and whom one speaks for or belongs to in any case. */
const kindsForPaths = (kinds: ReadonlySet<RelationKind>): RelationKind[] => [...new Set([...usualSteps, ...kinds])]

/** The way that is shown, its steps numbered, among those that are as short, and what was called off between the two. */
function waysIn(
  { paths, calledOff }: Paths,
  ends: readonly string[],
  { all, route }: { all: readonly Relation[]; route: number },
) {
  const known = new Map(all.map((relation) => [lineId(relation), relation]))
  // A step that goes against its relation is drawn as that goes.
  const drawn = (hop: Relation) =>
    known.get(lineId(hop)) ?? known.get(lineId({ ...hop, from: hop.to, to: hop.from })) ?? hop
  const ways = paths.map(({ hops }) => hops.map(drawn))
  const shown = Math.min(route, Math.max(0, ways.length - 1))
  const [main, off] = [ways[shown] ?? [], calledOff.map(drawn)]
  const shortest = ways.filter(({ length }) => length === ways[0]?.length)
  const lines = new Map([...main, ...shortest.flat(), ...off].map((relation) => [lineId(relation), toLine(relation)]))
  const view: TableView = {
    lines: [...lines.values()],
    litLines: new Set([...main, ...off].map(lineId)),
    litActors: new Set([...ends, ...main.flatMap(({ from, to }) => [from.id, to.id])]),
    hops: new Map(main.map((relation, i) => [lineId(relation), i + 1])),
  }
  return { relations: main, route: shown, view }
}

/** The relations of each actor. */
export function byActor(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const ends = relations.flatMap((relation) => [relation.from, relation.to].map(({ id }) => ({ id, relation })))
  return new Map([...groupBy(ends, ({ id }) => id)].map(([id, own]) => [id, own.map(({ relation }) => relation)]))
}

/** Whom each actor speaks for or belongs to, the nearest first. */
function principalsIn(all: readonly Relation[]): (actor: string) => readonly string[] {
  const above = new Map<string, string[]>()
  for (const kind of ['speaks-for', 'member-of'] as const)
    for (const relation of all)
      if (relation.kind === kind) above.set(relation.from.id, [...(above.get(relation.from.id) ?? []), relation.to.id])
  return (actor) => above.get(actor) ?? []
}

/** How each actor stands to what lies on the Table: said on it, by its demands, on the plan as a whole, or as a broker. */
function stancesIn({ byDemand, onPlan, brokers, ...said }: Standing): Map<string, SeatStance> {
  const stances = new Map<string, SeatStance>()
  const say = (id: string, stance: SeatStance) => stances.set(id, { ...stances.get(id), ...stance })
  for (const [id, matches] of groupBy(byDemand, ({ actor }) => actor.id)) {
    const answer = jointAnswer(countKinds(matches))
    if (answer) say(id, { way: 'demand', answer, stance: matchMark[answer].tone })
  }
  for (const [id, held] of heldIn(said)) say(id, { way: 'point', ...held })
  for (const [id, { stance: plan, weak: planWeak }] of heldIn(onPlan ?? {})) say(id, { plan, planWeak })
  for (const { actor } of brokers) say(actor.id, { brokered: true })
  return stances
}

/** The stance of each holder; who is told to hold several, as on the points of a heading, is of mixed ones. */
function heldIn(groups: Partial<Pick<Standing, Stance>>): [string, { stance: Stance; weak: boolean }][] {
  const positions = Stance.options.flatMap((stance) => groups[stance] ?? [])
  return [...groupBy(positions, ({ holder }) => holder.id)].map(([id, held]) => {
    const stances = new Set(held.map(({ stance }) => stance))
    const stance = stances.size > 1 ? 'mixed' : held[0].stance
    return [id, { stance, weak: held.every(isWeak) }]
  })
}
