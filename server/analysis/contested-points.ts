import type { Demand } from '#domain/demand'
import { by } from '#domain/in-order'
import type { Contested } from '#domain/overview'
import type { PlanPoint } from '#domain/plan-point'
import type { HeldPosition } from '#domain/position'
import type { Ref } from '#domain/ref'
import { isContested, type PointMark, pointState, stateRank } from '#domain/rules/point-state'
import { countSides, type Mark, type Voices } from '#domain/rules/sides'
import type { SideCount } from '#domain/side-count'

type Asked = Mark & { demanded: Mark; match: Demand['matches'][number]['kind'] }

/** Points that sides clash or collide over, the clashes first, then those whose smaller side has more voices. */
export function contestedPoints(
  points: readonly Pick<PlanPoint, 'id' | 'title'>[],
  positions: readonly HeldPosition[],
  demands: readonly Demand[],
  voices: Voices,
): Contested[] {
  const asked = askedOf(demands)
  const said = new Map<string, (Mark & Pick<HeldPosition, 'stance'>)[]>()
  for (const position of positions) {
    const { holder, target, stance } = position
    const on = said.get(target.id) ?? []
    said.set(target.id, on)
    on.push({ actor: holder, known: position, stance })
  }
  return points
    .map((point) => rowOf(point, said.get(point.id) ?? [], asked.get(point.id) ?? [], voices))
    .filter(({ state }) => isContested(state))
    .sort(
      by(
        ({ state }) => stateRank({ ...state, inferred: undefined }),
        (row) => -Math.min(voicesIn(row.for), voicesIn(row.against)),
        (row) => -Math.max(voicesIn(row.for), voicesIn(row.against)),
        ({ state }) => stateRank(state),
        ({ point }) => point.id,
      ),
    )
}

const voicesIn = ({ sides, others }: SideCount) => sides + others

/** By point: whose demands it answers. `known`: how it is known that it does so; `demanded`: how, that they make them. */
function askedOf(demands: readonly Demand[]): Map<string, Asked[]> {
  const asked = new Map<string, Asked[]>()
  for (const demand of demands) {
    for (const match of demand.matches) {
      const marks = demand.actors.map((actor) => ({
        actor,
        known: match,
        match: match.kind,
        demanded: { actor, known: demand },
      }))
      const on = asked.get(match.point.id) ?? []
      asked.set(match.point.id, on)
      on.push(...marks)
    }
  }
  return asked
}

function rowOf(
  { id, title }: Pick<PlanPoint, 'id' | 'title'>,
  said: readonly (Mark & Pick<HeldPosition, 'stance'>)[],
  asked: readonly Asked[],
  voices: Voices,
): Contested {
  const point: Ref = { id, label: 'PlanPoint', name: title }
  const state = pointState([...said, ...asked] satisfies PointMark[], voices)
  const pro = said.filter(({ stance }) => stance === 'supports' || stance === 'conditional')
  const con = said.filter(({ stance }) => stance === 'opposes')
  const isMet = ({ match }: Asked) => match !== 'contradicts'
  const met = asked.filter(isMet).map(({ demanded }) => demanded)
  const contradicted = asked.filter((one) => !isMet(one)).map(({ demanded }) => demanded)
  const count = (...marks: Mark[]) => countSides(marks, voices)
  return {
    point,
    state,
    for: count(...pro, ...met),
    against: count(...con, ...contradicted),
    onPoint: { for: count(...pro), against: count(...con) },
    byDemand: { met: count(...met), contradicted: count(...contradicted) },
  }
}
