import { useMemo } from 'react'
import type { Actor } from '#domain/actor'
import type { Citation } from '#domain/citation'
import type { Demand } from '#domain/demand'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { useOwnYear } from '../api/own-year.ts'
import {
  useActor,
  useActors,
  useBrokerages,
  useDemands,
  useEvents,
  useHeadings,
  useMatrix,
  useNegotiation,
  usePoint,
  usePoints,
  usePositions,
  useStanding,
} from '../api/questions.ts'
import { sayEvent } from '../claims/say-event.ts'
import { useView } from '../state/view-history.ts'
import { actorPicture, columnsPicture, demandPicture, eventPicture, type Picture, pointPicture } from './picture.ts'

/** What a picture is about: an id once that is known, and its label where the page knows it. */
export type Focus = Partial<Pick<Ref, 'id' | 'label'>>

const none: readonly Position[] = []

function useActorPicture(id: string | undefined): Picture | undefined {
  const { asOf } = useView().state
  const day = useNegotiation().data?.asOf
  const actor = useActor(id, asOf).data
  const { data: held, isPending: heldPending } = usePositions(id === undefined ? undefined : { holder: id })
  const { data: brokered, isPending: brokeredPending } = useBrokerages(id === undefined ? undefined : { actor: id })
  const pending = heldPending || brokeredPending
  return useMemo(() => {
    const date = asOf ?? day
    if (!id || !actor || !date || pending) return undefined
    return actorPicture(actor, date, { everHeld: held?.items, everBrokered: brokered?.items })
  }, [id, actor, held, brokered, pending, asOf, day])
}

/** The points that stand in columns where the question is about a heading, an issue or a whole plan. */
function useGrouped(target: Ref | undefined) {
  const heading = useHeadings().data?.items.find(({ id }) => id === target?.id)
  const points = usePoints().data?.items
  const issue = target?.label === 'Issue' ? target.id : undefined
  const own = target?.label === 'Plan' ? target.id : undefined
  const about = points?.filter(({ plan, issues }) => plan.id === own || issues.some(({ id }) => id === issue)) ?? []
  const plan = heading?.plan.id ?? own ?? (issue ? about[0]?.plan.id : undefined)
  const ids = heading
    ? heading.points.map(({ id }) => id)
    : about.filter((point) => point.plan.id === plan).map(({ id }) => id)
  const key = ids.join(',')
  return useMemo(() => ({ plan, ids: new Set(key === '' ? [] : key.split(',')) }), [plan, key])
}

/** Where the reports have each demand. */
function useDemanded(demands: readonly Demand[] | undefined) {
  return useMemo(() => {
    const known = new Map(demands?.map(({ id, citations }) => [id, citations]))
    return demands && ((id: string): readonly Citation[] => known.get(id) ?? [])
  }, [demands])
}

/** How soon to show an actor where there is no room for all. */
function useRank() {
  const actors = useActors().data?.items
  return useMemo(() => actors && rankOf(actors), [actors])
}

function usePointPicture(id: string | undefined): Picture | undefined {
  const { asOf, show, ask } = useView().state
  const year = useOwnYear()
  const standing = useStanding(id, asOf, ask).data
  const target = standing?.target
  const about = target && [target.id, standing.onPlan?.plan.id].filter((one) => one !== undefined).join(',')
  const { data: positions, isPending: positionsPending } = usePositions(
    about === undefined ? undefined : { target: about },
  )
  const { data: brokerages, isPending: brokeragesPending } = useBrokerages(
    about === undefined ? undefined : { target: about },
  )
  const demands = useDemands().data?.items
  const demanded = useDemanded(demands)
  const rank = useRank()
  const { data: point, isLoading: pointPending } = usePoint(target?.label === 'PlanPoint' ? target.id : undefined)
  const pending = positionsPending || brokeragesPending || pointPending || !demanded || !rank
  const grouped = useGrouped(target)
  const points = usePoints().data?.items
  const demand = demands?.find((one) => one.id === target?.id)
  const event = useEvents().data?.items.find((one) => one.id === target?.id)
  const matrix = useMatrix(grouped.plan, asOf).data
  const last = useMatrix(grouped.plan).data
  const inside = [...grouped.ids].join(',')
  const asked = usePositions(inside === '' ? undefined : { target: inside, asOf }).data?.items
  const onPoints = inside === '' ? none : asked
  return useMemo(() => {
    if (!standing || !target) return undefined
    const inColumns =
      target.label === 'Heading' || target.label === 'Issue' || (target.label === 'Plan' && show === 'points')
    if (inColumns) {
      const known = matrix && last && onPoints && demands
      const columns = known && { now: matrix, last, targets: grouped.ids, positions: onPoints, demands }
      return columns && columnsPicture(standing, columns)
    }
    if (pending) return undefined
    const allDays = positions && brokerages && { positions: positions.items, brokerages: brokerages.items }
    if (target.label === 'Demand') return demand && points && demandPicture(standing, { demand, points, allDays })
    if (target.label === 'Event')
      return event && eventPicture(standing, { event, note: sayEvent(event, year), allDays })
    const known =
      point?.id === target.id ? [point.heading?.title, point.plan.name].filter(Boolean).join(' · ') : undefined
    return pointPicture(standing, { allDays, note: known, demanded, demands, rank })
  }, [
    standing,
    target,
    show,
    matrix,
    last,
    grouped,
    positions,
    brokerages,
    point,
    pending,
    demanded,
    rank,
    onPoints,
    demands,
    points,
    demand,
    event,
    year,
  ])
}

/** A heading's only point, which says more in the middle of those who stand to it than alone in a column. */
function useOnlyPoint(id: string | undefined): string | undefined {
  const points = useHeadings().data?.items.find((heading) => heading.id === id)?.points ?? []
  return points.length === 1 ? points[0]?.id : undefined
}

/** The picture of what a page is about, as of the link's day. Undefined until it is known. */
export function usePicture({ id, label }: Focus): Picture | undefined {
  const actor = useActorPicture(label === 'Actor' ? id : undefined)
  const only = useOnlyPoint(id)
  const point = usePointPicture(label === 'Actor' ? undefined : (only ?? id))
  return label === 'Actor' ? actor : point
}

/** Those who speak for themselves or for others by name come first, who is unnamed last. */
function rankIn({ kind, represents }: Pick<Actor, 'kind' | 'represents'>): number {
  if (kind === 'state' || (kind === 'person' && represents.length > 0)) return 0
  if (kind === 'unnamed-source') return 3
  return kind === 'person' || kind === 'company' || kind === 'media' ? 2 : 1
}

/** How soon to show an actor where there is no room for all: the lower the sooner. */
export function rankOf(actors: readonly Actor[]): (id: string) => number {
  const ranks = new Map(actors.map((actor) => [actor.id, rankIn(actor)]))
  return (id) => ranks.get(id) ?? 3
}
