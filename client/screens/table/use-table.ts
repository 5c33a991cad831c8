import { useMemo, useState } from 'react'
import type { Name } from '#domain/name'
import type { RelationRecords } from '#domain/relation'
import { relationsOnDay } from '#domain/rules/relations'
import { arcsOf } from '#domain/rules/seating'
import type { Side } from '#domain/side'
import { useAccords } from '../../api/relations.ts'
import { useSelectedIds } from '../../api/selected-actors.ts'
import { useStanding } from '../../api/standing.ts'
import type { TableActor, TableSide, TableView } from '../../canvas/layouts/table/material.ts'
import type { TableFrame } from '../../canvas/layouts/table/measures.ts'
import type { Seating } from '../../canvas/layouts/table/place.ts'
import { seatingOf } from '../../canvas/layouts/table/seating.ts'
import { tableScene } from '../../canvas/layouts/table/table.ts'
import type { TableScene } from '../../canvas/layouts/table/table-scene.ts'
import { textWidth } from '../../canvas/text/text-width.ts'
import { useView } from '../../state/view-history.ts'
import { amongIn } from './among.ts'
import { amongHeadline } from './chosen-headline.ts'
import { drawnOf, kindsAmong, kindsDrawn, onlyOfOne, relationsAmong, type Shown } from './drawn.ts'
import { headlineOf } from './headline.ts'
import { useRel } from './use-rel.ts'

/** A side as it sits; where no seats are kept, as it would sit without a line. */
function tableSides(sides: readonly Side[], actors: readonly Name[]): TableSide[] {
  const arcs = arcsOf(
    sides.map(({ id, kind }) => ({ id, kind, actors: actors.flatMap((one) => (one.side === id ? [one.id] : [])) })),
    [],
  )
  return sides.flatMap(({ id, name, short, kind, principal, edge, place, places }) => {
    const kept = edge && place !== undefined && places ? { edge, place, of: places } : undefined
    const arc = kept ?? arcs.get(id)
    return arc ? [{ id, name, kind, arc, ...(short && { short }), ...(principal && { principal }) }] : []
  })
}

const tableActors = (names: readonly Name[]): TableActor[] =>
  names
    .flatMap(({ id, name, short, kind, side, seat }) =>
      kind && side ? [{ id, name, kind, side, ...(short && { short }), ...(seat !== undefined && { seat }) }] : [],
    )
    .sort((a, b) => (a.seat ?? Number.POSITIVE_INFINITY) - (b.seat ?? Number.POSITIVE_INFINITY))

export type TableRecords = { records: RelationRecords; names: readonly Name[]; sides: readonly Side[]; asOf: string }

export type TableShown = ReturnType<typeof useTable>

/** What the link has the Table show: whom and what, in words, and how it is drawn into a frame. */
export function useTable({ records, names, sides, asOf }: TableRecords) {
  const { state } = useView()
  const select = useSelectedIds()
  const rel = useRel()
  const { focus, status, among, expanded, pins } = state
  const isAmong = amongIn(state).length > 0
  const [route, setRoute] = useState(0)
  const actors = useMemo(() => names.filter(({ label }) => label === 'Actor'), [names])
  const wantsAccords = select.length === 1 && !isAmong && kindsDrawn({ rel }).some((kind) => onlyOfOne.includes(kind))
  const accords = useAccords(wantsAccords ? select[0] : undefined).data
  const standing = useStanding(focus, state.asOf).data
  const claims = useMemo(
    () => (wantsAccords && accords ? [...records.claims, ...accords.claims] : records.claims),
    [records, accords, wantsAccords],
  )
  const all = useMemo(() => relationsOnDay(claims, asOf), [claims, asOf])
  const drawn = useMemo(() => {
    const shown: Shown = { rel, status, select: [...select], among, expanded, pins }
    return drawnOf({ claims, all, asOf, state: shown, route, ...(focus && standing && { standing }) })
  }, [claims, all, asOf, rel, status, select, among, expanded, pins, route, focus, standing])
  const seated = useMemo(() => ({ sides: tableSides(sides, actors), actors: tableActors(actors) }), [sides, actors])
  const { drawIn, seatlessIn } = useMemo(() => {
    // Where everybody sits in a frame does not depend on what is drawn.
    const seatings = new WeakMap<TableFrame, Seating>()
    const seatingIn = (frame: TableFrame) => {
      const seating = seatings.get(frame) ?? seatingOf(seated.sides, seated.actors, frame, textWidth)
      seatings.set(frame, seating)
      return seating
    }
    return {
      drawIn: (frame: TableFrame, view: TableView): TableScene => tableScene(seatingIn(frame), view, textWidth),
      /** Who has no seat of its own there. */
      seatlessIn: (frame: TableFrame): readonly TableActor[] => {
        const { stacks, placeless } = seatingIn(frame)
        return [...stacks.flatMap(({ members }) => members), ...placeless]
      },
    }
  }, [seated])
  const nameOf = useMemo(() => new Map(names.map((one) => [one.id, one.name])), [names])
  const headline = useMemo(() => {
    const shown = { rel, among }
    const these = amongIn(shown).map((id) => ({ id, name: nameOf.get(id) ?? id }))
    if (these.length > 0) return amongHeadline(these, relationsAmong(all, shown), kindsAmong(shown))
    const sideOf = new Map(actors.map((one) => [one.id, one.side]))
    return headlineOf(all, sides, (id) => sideOf.get(id), kindsDrawn({ rel }))
  }, [all, sides, actors, nameOf, rel, among])
  return {
    drawn,
    isAmong,
    actors,
    nameOf,
    headline,
    standing: focus && !isAmong ? standing : undefined,
    route: drawn.route,
    setRoute,
    drawIn,
    seatlessIn,
  }
}

/** What is shown, in one line: of a selection its names, of a point its title, else what is drawn. */
export function tableTitle(
  { nameOf, headline, standing, isAmong }: Pick<TableShown, 'nameOf' | 'headline' | 'standing' | 'isAmong'>,
  select: readonly string[],
): string {
  if (isAmong) return `${headline.title}: ${headline.finding}`
  const [one, other] = select.map((id) => nameOf.get(id) ?? id)
  if (one !== undefined && other !== undefined) return `${one} to ${other}`
  if (one !== undefined) return one
  return standing ? `${standing.target.name}: ${standing.parts.finding}` : headline.finding
}
