import type { ActorDetail } from '#domain/actor-detail'
import type { Known } from '#domain/basis'
import type { Citation } from '#domain/citation'
import type { Demand } from '#domain/demand'
import type { NegotiationEvent } from '#domain/event'
import type { Matrix } from '#domain/matrix'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { answerIn } from '#domain/rules/split'
import type { Standing } from '#domain/standing'
import type { GlyphName } from '../claims/glyph.tsx'
import { isMatch } from '../claims/marks.ts'
import { actorRows, columnsTable, demandTable, eventTable, standingRows } from './export/claim-rows.ts'
import type { Row } from './export/row.ts'
import { matrixOverDays } from './layouts/columns/columns.ts'
import type { DrawOptions } from './layouts/layout.ts'
import { layouts } from './layouts/layouts.ts'
import type { Star, StarItem } from './layouts/star/material.ts'
import type { LegendCounts } from './legend.tsx'
import { type ActorStarOptions, actorStar } from './pictures/actor.ts'
import { type DemandStarOptions, demandStar } from './pictures/demand.ts'
import { type EventStarOptions, eventStar } from './pictures/event.ts'
import { type PointStarOptions, pointStar } from './pictures/point.ts'
import { positionsIn } from './pictures/slots.ts'
import type { Frame, Scene } from './scene.ts'

/** One question's answer, ready to be drawn in any frame. */
export type Picture = {
  ref: Ref
  sentence: string
  /** What a slide has as its title: what was asked first, without its full stop. */
  finding: string
  asOf: string
  plan?: string
  counts: LegendCounts
  /** How each answer to a demand in it is known. */
  byDemand: Known[]
  /** Of what the stances that are counted were said: "said on the point itself". */
  said: string
  /** What all that is drawn or counted in it rests on, and with that its finding. */
  citedIn: (hide: ReadonlySet<GlyphName>) => Citation[]
  rows: () => readonly Row[]
  draw: (frame: Frame, options?: DrawOptions) => Scene
}

/** A sentence as a title. */
const asTitle = (sentence: string): string => sentence.replace(/\.$/, '')

function counted(signs: readonly GlyphName[]): LegendCounts {
  const counts: Partial<Record<GlyphName, number>> = {}
  for (const sign of signs) counts[sign] = (counts[sign] ?? 0) + 1
  const { broker, ...others } = counts
  return others
}

const signsOf = (items: readonly StarItem[]) =>
  items.filter(({ count }) => count > 0).flatMap(({ sign }) => (sign === 'part' ? [] : sign))

const there = (star: Star) => signsOf([...star.for, ...star.against, ...star.below])

const byDemandIn = (star: Star): Known[] =>
  [...star.for, ...star.against, ...star.below].flatMap(({ sign, known = [] }) => (isMatch(sign) ? known : []))

/** Those who spoke on the plan as a whole, or on a demand or an event itself. */
const inChips = ({ chips }: Star) => (chips ? [...chips.for, ...chips.between, ...chips.against] : [])

/** What all in a star rests on, be it drawn, folded or said in one line. */
function citedBy(star: Star): Citation[] {
  const everyone = [...star.for, ...star.against, ...star.above, ...star.below, ...inChips(star)]
  return everyone.filter(({ absent }) => !absent).flatMap(({ citations = [] }) => citations)
}

/** What a demand or an event cites, before what those who stand in the picture rest on. */
function pictureOf(
  standing: Standing,
  { own, rows, star }: { own: readonly Citation[]; rows: () => readonly Row[]; star: (given: DrawOptions) => Star },
): Picture {
  const whole = star({})
  return {
    ref: standing.target,
    sentence: standing.sentence,
    finding: asTitle(standing.parts.finding),
    asOf: standing.asOf,
    counts: counted([...there(whole), ...signsOf(inChips(whole))]),
    byDemand: byDemandIn(whole),
    said: `said on the ${standing.target.label === 'Event' ? 'event' : 'demand'} itself`,
    citedIn: (hide) => [...own, ...citedBy(star({ hide }))],
    rows,
    draw: (frame, given = {}) => layouts.star.draw(star(given), frame, given),
  }
}

/** Who makes a demand, and the points that answer it. */
export function demandPicture(standing: Standing, options: DemandStarOptions & { demand: Demand }): Picture {
  const { demand } = options
  const star = (given: DrawOptions) => demandStar(standing, { ...options, ...given })
  return pictureOf(standing, { own: demand.citations, rows: () => demandTable(standing, demand), star })
}

/** Who took part in an event. */
export function eventPicture(standing: Standing, options: EventStarOptions & { event: NegotiationEvent }): Picture {
  const { event } = options
  const star = (given: DrawOptions) => eventStar(standing, { ...options, ...given })
  return pictureOf(standing, { own: event.citations, rows: () => eventTable(standing, event), star })
}

type PointOptions = Pick<PointStarOptions, 'allDays' | 'note' | 'demanded' | 'rank'> & {
  /** Those that the reports know, for the table. */
  demands?: readonly Demand[]
}

/** Who stands how to a point or a plan. */
export function pointPicture(standing: Standing, options: PointOptions): Picture {
  const whole = pointStar(standing, options)
  return {
    ref: standing.target,
    sentence: standing.sentence,
    finding: asTitle(standing.parts.finding),
    asOf: standing.asOf,
    plan: standing.onPlan?.plan.name,
    counts: counted(there(whole)),
    byDemand: byDemandIn(whole),
    said: standing.target.label === 'Plan' ? 'said on the plan as a whole' : 'said on the point itself',
    citedIn: (hide) => citedBy(pointStar(standing, { ...options, hide })),
    rows: () => standingRows(standing, options.demands),
    draw: (frame, given = {}) => layouts.star.draw(pointStar(standing, { ...options, ...given }), frame, given),
  }
}

export function actorPicture(
  actor: ActorDetail,
  asOf: string,
  options: Pick<ActorStarOptions, 'everHeld' | 'everBrokered'>,
): Picture {
  const star = (given: DrawOptions = {}) => actorStar(actor, { ...options, ...given, year: asOf.slice(0, 4) })
  const whole = star()
  return {
    ref: { id: actor.id, label: 'Actor', name: actor.name },
    sentence: actor.sentence,
    finding: asTitle(actor.parts.finding),
    asOf,
    counts: counted(there(whole)),
    byDemand: byDemandIn(whole),
    said: 'said, on a point, an issue or a plan',
    citedIn: (hide) => citedBy(star({ hide })),
    rows: () => actorRows(actor),
    draw: (frame, given = {}) => layouts.star.draw(star(given), frame, given),
  }
}

type Columns = {
  now: Matrix
  last: Matrix
  targets: ReadonlySet<string>
  /** What is said of them as of the day, and what their points answer. */
  positions: readonly Position[]
  demands: readonly Demand[]
}

/** The points under a heading or on an issue, with everybody who stands to any of them. */
export function columnsPicture(standing: Standing, { now, last, targets, positions, demands }: Columns): Picture {
  const { matrix, places } = matrixOverDays(now, last)
  const cells = matrix.cells.filter(
    ({ target, way }) => way !== 'plan' && targets.has(matrix.targets[target]?.id ?? ''),
  )
  return {
    ref: standing.target,
    sentence: standing.sentence,
    finding: asTitle(standing.parts.finding),
    asOf: standing.asOf,
    counts: counted(cells.flatMap((cell) => cell.stance ?? answerIn(cell) ?? [])),
    byDemand: cells.flatMap((cell) => (cell.way === 'demand' && cell.known ? [cell.known] : [])),
    said: 'said on one of the points',
    citedIn: (hide) => [
      ...[...positionsIn(standing), ...positions].flatMap(({ stance, citations }) =>
        hide.has(stance) ? [] : citations,
      ),
      ...demands.flatMap(({ matches, citations }) =>
        matches.some(({ point, kind }) => targets.has(point.id) && !hide.has(kind)) ? citations : [],
      ),
    ],
    rows: () => columnsTable(standing, positions, demands),
    draw: (frame, given) => layouts.columns.draw({ matrix, places, targets }, frame, given),
  }
}
