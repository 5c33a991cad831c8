import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { changeView, useView } from '../../state/view-history.ts'
import heard from '../../ui/heard.module.css'
import type { TableScene } from '../layouts/table/table-scene.ts'
import type { GraphHands } from '../paint/graph-canvas.ts'
import { inkOf } from '../paint/table/ink.ts'
import { inkElements } from '../paint/table/ink-elements.ts'
import type { Box, Point } from '../scene.ts'
import { useHover } from './graph-stage.tsx'
import { isWay, nearest } from './nearest.ts'
import { pinned } from './pins.ts'
import styles from './stage.module.css'
import { useCamera } from './use-camera.ts'
import { useGraphCanvas } from './use-graph-canvas.ts'

export type TableHands = {
  /** An actor's seat, or undefined for the ground. */
  onSelect: (actor: string | undefined, keys: { toggle: boolean }) => void
  /** A side is unfolded or folded. */
  onFold: (side: string) => void
  onOpen: (actor: string) => void
  onLine: (line: string) => void
}

/** One place in the list over the picture: a seat, a stack or a side's heading. */
export type TablePlace = { id: string; says: string; lines: readonly string[] }

type Props = TableHands & {
  scene: TableScene
  /** What is said of each seat and heading that is seen, in the order of the list. */
  places: readonly TablePlace[]
  /** Of each actor, the actors at the other ends of its lines. */
  around: (actor: string) => { actors: readonly string[]; lines: readonly string[] }
  /** The scene with a seat somewhere else. */
  moved: (actor: string, to: Point) => TableScene
}

const asIs = { x: 0, y: 0, zoom: 1 }
const sideOf = (of: string) => (of.startsWith('side ') ? of.slice('side '.length) : undefined)

/** High enough for a finger. */
const tall = (box: Box): Box => ({ ...box, y: box.y + box.height / 2 - 12, height: 24 })

/** The boxes that stand for what can be pressed: a seat with its name, a heading. */
function boxesOf({ seats, labels, stacks, outlets }: TableScene): Map<string, Box> {
  const boxes = new Map<string, Box>()
  const include = (id: string, box: Box) => {
    const known = boxes.get(id)
    if (!known) boxes.set(id, box)
    else {
      const [x, y] = [Math.min(known.x, box.x), Math.min(known.y, box.y)]
      const right = Math.max(known.x + known.width, box.x + box.width)
      const bottom = Math.max(known.y + known.height, box.y + box.height)
      boxes.set(id, { x, y, width: right - x, height: bottom - y })
    }
  }
  for (const { id, at } of seats) include(id, { x: at.x - 12, y: at.y - 12, width: 24, height: 24 })
  for (const { id, box } of [...stacks, ...outlets]) include(id, tall(box))
  for (const { of, kind, box } of labels)
    if (kind === 'heading' || kind === 'count') include(`side ${of}`, tall(box))
    else if (boxes.has(of)) include(of, box)
  return boxes
}

/** The Table on a canvas, and over it the same as a list of buttons. */
export function TableStage({ scene: still, places, around, moved, onSelect, onFold, onOpen, onLine }: Props) {
  const { pins, camera, select } = useView().state
  const container = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const entry = useRef<HTMLButtonElement>(null)
  const [drag, setDrag] = useState<{ id: string; to: Point }>()
  const hover = useHover()
  const hovered = hover.id
  const scene = useMemo(() => (drag ? moved(drag.id, drag.to) : still), [drag, moved, still])
  const seats = useMemo(() => new Map(scene.seats.map((seat) => [seat.id, seat])), [scene])

  const pressed = (of: string | undefined, toggle: boolean) => {
    if (of === undefined || of === 'table' || of === 'plate') return onSelect(undefined, { toggle })
    const side = sideOf(of) ?? scene.stacks.find(({ id }) => id === of)?.side
    if (side !== undefined) return onFold(side)
    if (seats.has(of) || scene.outlets.some(({ id }) => id === of)) return onSelect(of, { toggle })
    onLine(of)
  }
  const hands: GraphHands = {
    onSelect: (of, { toggle }) => pressed(of, toggle),
    onOpen: (of) => {
      const side = sideOf(of)
      if (side === undefined && seats.has(of)) onOpen(of)
    },
    onHover: (of) => hover.over(of !== undefined && seats.has(of) ? of : undefined),
    onDrag: (id, to, done) => {
      setDrag(done ? undefined : { id, to })
      if (done) changeView({ pins: pinned(pins, id, to) })
    },
    onCamera: (now) => eye.moved(now),
  }
  const canvas = useGraphCanvas(container, hands)
  const eye = useCamera(canvas, list, camera ?? asIs, container)
  useEffect(() => canvas?.draw(inkElements(inkOf(scene))), [canvas, scene])
  useEffect(() => {
    if (hovered === undefined) return canvas?.emphasise(undefined, new Set())
    const { actors, lines } = around(hovered)
    const own = new Set(lines)
    // A bracket is of several lines, and goes by a name of its own.
    const drawn = scene.lines.flatMap((line) =>
      line.lines.some((one) => own.has(one)) ? [line.id, ...line.lines] : [],
    )
    const sides = scene.labels.flatMap(({ of, kind }) => (kind === 'heading' || kind === 'count' ? [`side ${of}`] : []))
    canvas?.emphasise(new Set([hovered, ...actors, ...drawn, ...sides, 'table', 'plate']), new Set())
  }, [canvas, scene, hovered, around])

  const boxes = useMemo(() => boxesOf(scene), [scene])
  const listed = places.flatMap((place) => {
    const box = boxes.get(place.id)
    return box ? [{ ...place, box }] : []
  })
  const middles = listed.map(({ id, box }) => ({ id, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
  const goTo = (id: string | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id ?? '')}"]`)?.focus()
  const leave = () => (select.length > 0 ? onSelect(undefined, { toggle: false }) : entry.current?.focus())
  const along = useRef(-1)
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.node : undefined
    const from = middles.find((one) => one.id === id)
    if (!from || id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const side = sideOf(id) ?? seats.get(id)?.side
    const keys: Record<string, () => void> = {
      e: () => side && onFold(side),
      c: () => side && onFold(side),
      p: () => {
        const at = seats.get(id)?.at
        if (at)
          changeView({
            pins: pins.some((pin) => pin.id === id) ? pins.filter((pin) => pin.id !== id) : pinned(pins, id, at),
          })
      },
      l: () => document.getElementById('table-lines')?.focus(),
      '+': () => eye.zoom(1.2),
      '=': () => eye.zoom(1.2),
      '-': () => eye.zoom(1 / 1.2),
      '0': () => changeView({ camera: undefined }),
    }
    if (isWay(key)) goTo(nearest(from, middles, key)?.id)
    else if (key === '[' || key === ']') {
      const { actors } = around(id)
      along.current = (along.current + (key === ']' ? 1 : -1) + actors.length) % Math.max(1, actors.length)
      goTo(actors[along.current])
    } else if (key === 'Escape') leave()
    else if (keys[key]) keys[key]?.()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.stage} data-stage="" aria-busy={!canvas} style={{ height: scene.height }}>
      <div ref={container} className={styles.canvas} aria-hidden="true" />
      <button
        ref={entry}
        type="button"
        className={styles.entry}
        data-stage-entry=""
        onClick={() => goTo(listed[0]?.id)}
      >
        <span>The Table: Enter goes in, arrows move, Escape leaves</span>
      </button>
      <ul
        ref={list}
        className={styles.list}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node && list.current?.contains(relatedTarget))) hover.over(undefined)
        }}
      >
        {listed.map(({ id, says, lines, box }) => (
          <li key={id}>
            <button
              type="button"
              tabIndex={-1}
              data-node={id}
              aria-pressed={sideOf(id) === undefined ? select.includes(id) : undefined}
              aria-label={says}
              style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
              onFocus={() => {
                along.current = -1
                hover.over(seats.has(id) ? id : undefined)
              }}
              onClick={(event) => pressed(id, event.shiftKey || event.ctrlKey || event.metaKey)}
            />
            {lines.length > 0 && (
              <ul className={heard.heard}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
