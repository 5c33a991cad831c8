import { useRef } from 'react'
import { useSelectedIds } from '../../api/selected-actors.ts'
import type { TableScene } from '../../canvas/layouts/table/table-scene.ts'
import { pinned } from '../../canvas/stage/pins.ts'
import type { TableHands } from '../../canvas/stage/table-stage.tsx'
import type { TableThing } from '../../canvas/stage/table-things.ts'
import { selectedAfter } from '../../state/selection.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { announce } from '../../ui/live-region.tsx'
import { amongIn, chosenAmong, withToggled } from './among.ts'
import { lineId } from './drawn.ts'
import { menuOfTable } from './menu.ts'
import type { TableRecords, TableShown } from './use-table.ts'

type Given = {
  scene: TableScene | undefined
  table: Pick<TableShown, 'actors' | 'drawn' | 'nameOf' | 'setRoute'>
  sides: TableRecords['sides']
  /** Shows who of a side has no seat. */
  onList: (side: string) => void
}

/** What each hand on the Table changes in the link, and what it says of it. */
export function useTableHands({ scene, table, sides, onList }: Given): TableHands {
  const link = useView().state
  const { expanded, pins } = link
  const select = useSelectedIds()
  // Actors alone: what else is picked out on another screen is none of the Table's.
  const state = { ...link, select: [...select] }
  const { actors, drawn, nameOf, setRoute } = table
  const among = amongIn(state)
  const before = useRef({ merge: '', select, among })
  const sideNamed = (side: string) => sides.find(({ id }) => id === side)?.name ?? side
  const sideOf = (thing: TableThing) => {
    if (thing.kind === 'seat') return actors.find(({ id }) => id === thing.id)?.side
    return thing.kind === 'side' || thing.kind === 'stack' ? thing.id : undefined
  }
  const endsOf = (lines: readonly string[]) => {
    const own = drawn.relations.filter((relation) => lines.includes(lineId(relation)))
    return [...new Set(own.flatMap(({ from, to }) => [from.id, to.id]))]
  }

  const choose = (chosen: { select: string[]; among: string[] }, merge?: string) => {
    setRoute(0)
    changeView(chosen, { merge })
  }
  const onLeave = (merge?: string) => {
    if (select.length === 0 && among.length === 0) return false
    choose({ select: [], among: [] }, merge)
    return true
  }
  const press = (actor: string, toggle: boolean, merge?: string) => {
    choose({ select: selectedAfter(select, actor, { adds: toggle }), among: [] }, merge)
  }
  /** `back`: what was chosen before the first of two presses. */
  const fold = (side: string, { only, merge, back }: { only?: 'fold'; merge?: string; back?: object } = {}) => {
    const isOpen = expanded.includes(side)
    if (!isOpen && only) return
    const others = expanded.filter((one) => one !== side)
    changeView({ ...back, expanded: isOpen ? others : [...others, side] }, { merge })
    announce(`${sideNamed(side)}: ${isOpen ? 'folded' : 'unfolded'}`)
  }
  const list = (side: string) => {
    if (!expanded.includes(side)) fold(side)
    onList(side)
  }
  /** Where a side has no second row, who is behind is listed. */
  const openSide = (side: string) => {
    const folds = scene?.folds.some((mark) => mark.side === side)
    if (folds || expanded.includes(side)) fold(side)
    else list(side)
  }
  const isMoved = (actor: string) => pins.some(({ id }) => id === actor)
  const pin = (actor: string) => {
    const at = scene?.seats.find(({ id }) => id === actor)?.at
    if (!at) return
    changeView({ pins: isMoved(actor) ? pins.filter(({ id }) => id !== actor) : pinned(pins, actor, at) })
    announce(`${nameOf.get(actor) ?? actor}: ${isMoved(actor) ? 'back at its seat' : 'pinned'}`)
  }
  const acts = {
    show: (actor: string) => choose({ select: [actor], among: [] }),
    waysTo: (actor: string) => choose({ select: [...select.slice(0, 1), actor], among: [] }),
    among: (chosen: readonly string[]) => choose(chosenAmong(chosen)),
    toggle: (actor: string) => choose(withToggled(state, actor)),
    fold,
    list,
    pin,
    leave: onLeave,
  }
  return {
    onPress: (thing, { toggle, merge = '' }) => {
      if (merge === '' || merge !== before.current.merge) before.current = { merge, select, among }
      if (thing.kind === 'ground') onLeave(merge)
      else if (thing.kind === 'side') openSide(thing.id)
      else if (thing.kind === 'stack') list(thing.id)
      else if (thing.kind === 'line') choose(chosenAmong(endsOf(thing.lines)))
      else press(thing.id, toggle, merge)
    },
    onOpen: (thing, merge = '') => {
      const side = thing.kind === 'seat' ? sideOf(thing) : undefined
      const { select: chosen, among: these } = before.current
      const isSame = before.current.merge === merge
      if (side) fold(side, { merge, ...(isSame && { back: { select: chosen, among: [...these] } }) })
    },
    onAmong: (chosen) => {
      if (chosen.length > 0) acts.among(chosen)
      else announce('No seat is within')
    },
    onMove: (actor, to, merge) => {
      changeView({ pins: pinned(pins, actor, to) }, { merge })
      if (merge !== undefined) announce(`${nameOf.get(actor) ?? actor}: moved; P puts it back`)
    },
    onLeave: () => onLeave(),
    keysOf: (thing) => {
      const side = sideOf(thing)
      const actor = thing.kind === 'seat' ? thing.id : undefined
      return {
        ...(side && { e: () => openSide(side), c: () => fold(side, { only: 'fold' }) }),
        ...(actor && { p: () => pin(actor), m: () => acts.toggle(actor) }),
        l: () => document.getElementById('table-lines')?.focus(),
      }
    },
    menuOf: (thing) =>
      menuOfTable(thing, acts, {
        ...{ state, actors, nameOf, sideNamed, endsOf, isMoved },
        sideOf: sideOf(thing),
        folds: new Set(scene?.folds.map(({ side }) => side)),
        canBeMoved: (actor) => scene?.seats.some(({ id }) => id === actor) ?? false,
      }),
  }
}
