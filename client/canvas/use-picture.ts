import { useMemo } from 'react'
import type { Citation } from '#domain/citation'
import type { Demand } from '#domain/demand'
import type { NamedActor } from '#domain/named-actor'
import type { Records } from '#domain/records'
import type { Ref } from '#domain/ref'
import { dayShown } from '#domain/rules/day'
import { standsOn } from '#domain/rules/standing'
import { useActor } from '../api/actor-standing.ts'
import { usePositions } from '../api/lists.ts'
import { useMatrix, usePlanRecords } from '../api/plan-records.ts'
import { useActorRecords, useRecords } from '../api/records.ts'
import { useStanding } from '../api/standing.ts'
import { sayEvent } from '../claims/say-event.ts'
import { useView } from '../state/view-history.ts'
import { actorPicture, columnsPicture, demandPicture, eventPicture, type Picture, pointPicture } from './picture.ts'

/** What a picture is about: an id once that is known, and its label where the page knows it. */
export type Focus = Partial<Pick<Ref, 'id' | 'label'>>

function useActorPicture(id: string | undefined): Picture | undefined {
  const { asOf } = useView().state
  const actor = useActor(id, asOf).data
  const records = useActorRecords(id).data
  return useMemo(() => {
    if (!actor || !records) return undefined
    const { positions, brokerages } = records.actor
    return actorPicture(actor, dayShown(asOf, records), { everHeld: positions, everBrokered: brokerages })
  }, [actor, records, asOf])
}

const isInColumns = ({ label }: Ref, show: string | undefined) =>
  label === 'Heading' || label === 'Issue' || (label === 'Plan' && show === 'points')

/** What stands in columns: the points of a heading, of an issue in the first plan that has any, or of a whole plan. */
function columnsIn(
  records: Records | undefined,
  show: string | undefined,
): { plan: string; ids?: ReadonlySet<string> } | undefined {
  if (!records || !isInColumns(records.target, show)) return undefined
  if (records.target.label === 'Plan') return { plan: records.target.id }
  const plan = records.plan?.id ?? records.points[0]?.plan.id
  const own = records.points.filter((one) => one.plan.id === plan)
  return plan === undefined ? undefined : { plan, ids: new Set(own.map(({ point }) => point.id)) }
}

/** The columns of what a page is about. Undefined until they are known, and where it has none. */
function useColumns(records: Records | undefined) {
  const { show, asOf } = useView().state
  const columns = useMemo(() => columnsIn(records, show), [records, show])
  const now = useMatrix(columns?.plan, asOf).data
  const last = useMatrix(columns?.plan).data
  const points = usePlanRecords(columns?.plan).data?.points
  const targets = useMemo(
    () => columns && (columns.ids ?? (points && new Set(points.map(({ id }) => id)))),
    [columns, points],
  )
  const ofPlan = records?.target.label === 'Plan' && targets ? [...targets].join(',') : ''
  const asked = usePositions(ofPlan === '' ? undefined : { target: ofPlan }).data?.items
  const ever = ofPlan === '' ? records?.positions : asked
  return useMemo(() => {
    if (!records || !columns || !now || !last || !targets || !ever) return undefined
    const day = dayShown(asOf, records)
    const positions = ever.filter((one) => targets.has(one.target.id) && standsOn(one, day))
    return { now, last, targets, positions }
  }, [records, columns, now, last, targets, ever, asOf])
}

function usePointPicture(id: string | undefined): Picture | undefined {
  const { asOf, show, ask } = useView().state
  const standing = useStanding(id, asOf, ask).data
  const records = useRecords(id).data
  const columns = useColumns(records)
  return useMemo(() => {
    if (!standing || !records) return undefined
    const { target, demands, point, event, places } = records
    if (isInColumns(target, show)) return columns && columnsPicture(standing, { ...columns, demands })
    const allDays = { positions: [...records.positions, ...records.onPlan], brokerages: records.brokerages }
    if (target.label === 'Demand') {
      const demand = demands.find((one) => one.id === target.id)
      const points = places.map((one) => ({ id: one.point.id, plan: one.plan }))
      return demand && demandPicture(standing, { demand, points, allDays })
    }
    if (event) return eventPicture(standing, { event, note: sayEvent(event, records.asOf.slice(0, 4)), allDays })
    const note = point && [point.heading?.title, point.plan.name].filter(Boolean).join(' · ')
    return pointPicture(standing, {
      allDays,
      note,
      demanded: citedFor(demands),
      demands,
      rank: prominenceOf(records.actors),
    })
  }, [standing, records, show, columns])
}

/** Where the reports have each demand. */
function citedFor(demands: readonly Demand[]): (id: string) => readonly Citation[] {
  const known = new Map(demands.map(({ id, citations }) => [id, citations]))
  return (id) => known.get(id) ?? []
}

/** A heading's only point, which says more in the middle of those who stand to it than alone in a column. */
function useOnlyPoint(id: string | undefined): string | undefined {
  const records = useRecords(id).data
  if (records?.target.label !== 'Heading' || records.target.id !== id) return undefined
  const [only, another] = records.points
  return another === undefined ? only?.point.id : undefined
}

/** The picture of what a page is about, as of the link's day. Undefined until it is known. */
export function usePicture({ id, label }: Focus): Picture | undefined {
  const actor = useActorPicture(label === 'Actor' ? id : undefined)
  const only = useOnlyPoint(label === 'Actor' ? undefined : id)
  const point = usePointPicture(label === 'Actor' ? undefined : (only ?? id))
  return label === 'Actor' ? actor : point
}

/** `represents`: whomever it speaks for. */
type Ranked = Pick<NamedActor, 'id' | 'kind'> & { represents: readonly unknown[] }

/** Those who speak for themselves or for others by name come first, who is unnamed last. */
function rankIn({ kind, represents }: Omit<Ranked, 'id'>): number {
  if (kind === 'state' || (kind === 'person' && represents.length > 0)) return 0
  if (kind === 'unnamed-source') return 3
  return kind === 'person' || kind === 'company' || kind === 'media' ? 2 : 1
}

/** How soon to show an actor where there is no room for all: the lower the sooner. */
export function prominenceOf(actors: readonly Ranked[]): (id: string) => number {
  const ranks = new Map(actors.map((actor) => [actor.id, rankIn(actor)]))
  return (id) => ranks.get(id) ?? 3
}
