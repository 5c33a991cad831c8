import { lazy, type MouseEvent as ReactMouseEvent, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useView } from '../../state/view-history.ts'
import type { MenuOf } from '../../ui/menu-at.tsx'
import type { TableScene } from '../layouts/table/table-scene.ts'
import type { GraphHands } from '../paint/graph-canvas.ts'
import { inkOf } from '../paint/table/ink.ts'
import { inkElements } from '../paint/table/ink-elements.ts'
import type { Box, Point } from '../scene.ts'
import { useHover } from './graph-stage.tsx'
import styles from './stage.module.css'
import { TableList, type TablePlace } from './table-list.tsx'
import { type Around, litBy, namedFresh } from './table-lit.ts'
import { boxesOf, seatedIn, type TableThing, thingAt, thingNamed } from './table-things.ts'
import { useCamera } from './use-camera.ts'
import { useFingers } from './use-fingers.ts'
import { useGraphCanvas } from './use-graph-canvas.ts'
import { useMarquee } from './use-marquee.ts'
import { usePresses } from './use-presses.ts'

/** What a hand wants. `merge`: it is one step of undo with all of that name in a row. */
export type TableHands = {
  onPress: (thing: TableThing, how: { toggle: boolean; merge?: string }) => void
  /** What was pressed twice in a row. */
  onOpen: (thing: TableThing, merge?: string) => void
  onAmong: (actors: readonly string[]) => void
  onMove: (actor: string, to: Point, merge?: string) => void
  onLeave: () => boolean
  /** What each key does on a thing. */
  keysOf: (thing: TableThing) => Record<string, () => void>
  menuOf: (thing: TableThing) => MenuOf
}

type Props = TableHands & {
  scene: TableScene
  /** What is said of each seat, stack and heading, in the order of the list. */
  places: readonly TablePlace[]
  around: Around
  /** The scene with a seat somewhere else. */
  moved: (actor: string, to: Point) => TableScene
  /** Another one: the scene fades in, and what of it is fresh is marked. */
  since?: { fresh: ReadonlySet<string> }
}

const MenuAt = lazy(() => import('../../ui/menu-at.tsx').then((m) => ({ default: m.MenuAt })))

const asIs = { x: 0, y: 0, zoom: 1 }

/** In pixels: how near to a line a hand has to be, and how far Shift and an arrow move a seat. */
const reach = 10
const stride = 12

const ways = {
  ArrowLeft: { x: -stride, y: 0 },
  ArrowRight: { x: stride, y: 0 },
  ArrowUp: { x: 0, y: -stride },
  ArrowDown: { x: 0, y: stride },
}

/** The Table on a canvas, and over it the same as a list of buttons. */
export function TableStage({ scene: still, places, around, moved, since, ...hands }: Props) {
  const { camera } = useView().state
  const stage = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [drag, setDrag] = useState<{ id: string; to: Point }>()
  const [menu, setMenu] = useState<{ thing: TableThing; at: Point }>()
  const hover = useHover()
  const scene = useMemo(() => (drag ? moved(drag.id, drag.to) : still), [drag, moved, still])
  const seats = useMemo(() => new Map(scene.seats.map((seat) => [seat.id, seat])), [scene])
  const named = (name: string | undefined) => thingNamed(scene, name)
  const presses = usePresses()

  const onPress = (name: string | undefined, { toggle, at = performance.now() }: { toggle: boolean; at?: number }) => {
    // The finger that asked for the menu is lifted.
    if (!menu) hands.onPress(named(name), { toggle, merge: presses.press(name, at) })
  }
  const onOpen = (name: string) => hands.onOpen(named(name), presses.last())
  const canvasHands: GraphHands = {
    onSelect: onPress,
    onOpen,
    onHover: (name) => hover.over(name),
    onDrag: (id, to, done) => {
      setDrag(done ? undefined : { id, to })
      if (done) hands.onMove(id, to)
    },
    onCamera: (now) => eye.moved(now),
  }
  const canvas = useGraphCanvas(container, canvasHands)
  const eye = useCamera(canvas, list, camera ?? asIs, container)
  const faded = useRef(since)
  useEffect(() => {
    const fresh = since && since !== faded.current ? namedFresh(scene, since.fresh) : undefined
    faded.current = since
    canvas?.draw(inkElements(inkOf(scene)), fresh)
  }, [canvas, scene, since])
  useEffect(() => canvas?.emphasise(litBy(scene, hover.id, around), new Set()), [canvas, scene, hover.id, around])

  const boxes = useMemo(() => boxesOf(scene), [scene])
  const listed = places.flatMap((place) => {
    const box = boxes.get(place.id)
    return box ? [{ ...place, box }] : []
  })

  const onStage = ({ x, y }: Point): Point => {
    const { left = 0, top = 0 } = stage.current?.getBoundingClientRect() ?? {}
    return { x: x - left, y: y - top }
  }
  const inScene = ({ x, y }: Point): Point => {
    const now = canvas?.camera() ?? camera ?? asIs
    return { x: (x - now.x) / now.zoom, y: (y - now.y) / now.zoom }
  }
  const thingUnder = (target: EventTarget | null, client: Point) =>
    target instanceof HTMLElement && target.dataset.node !== undefined
      ? named(target.dataset.node)
      : thingAt(scene, inScene(onStage(client)), reach)
  const openMenu = (thing: TableThing, at: Point) => {
    hover.now(undefined)
    setMenu({ thing, at })
  }

  const placeOf = ({ clientX, clientY }: MouseEvent | ReactMouseEvent) => onStage({ x: clientX, y: clientY })
  const marquee = useMarquee({
    placeOf,
    begins: (at) => thingAt(scene, inScene(at), 0).kind === 'ground',
    onDone: ({ x, y, width, height }) => {
      const [from, to] = [inScene({ x, y }), inScene({ x: x + width, y: y + height })]
      hands.onAmong(seatedIn(scene, { ...from, width: to.x - from.x, height: to.y - from.y }))
    },
  })
  useFingers(stage, {
    onPinch: (factor, at, by) => eye.pinch(factor, onStage(at), by),
    onLong: (target, at) => openMenu(thingUnder(target, at), at),
  })
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a finger finds lines and ground here, and the list has the rest */}
      <div
        ref={stage}
        className={styles.table}
        data-stage=""
        aria-busy={!canvas}
        style={{ height: scene.height }}
        onMouseDownCapture={(event) => {
          if (!menu) return marquee.onMouseDownCapture(event)
          setMenu(undefined)
          if (event.button === 0) event.stopPropagation()
        }}
        onContextMenu={(event) => {
          event.preventDefault()
          const at = { x: event.clientX, y: event.clientY }
          if (!menu) openMenu(thingUnder(event.target, at), at)
        }}
        onClick={(event) => {
          // A finger's; a mouse is on the canvas.
          if (event.target !== event.currentTarget) return
          const thing = thingUnder(null, { x: event.clientX, y: event.clientY })
          hands.onPress(thing, { toggle: event.shiftKey })
        }}
      >
        <div ref={container} className={styles.canvas} aria-hidden="true" />
        {marquee.frame && <Frame {...marquee.frame} />}
        <TableList
          places={listed}
          list={list}
          next={(id) => around(id).actors}
          onPress={onPress}
          onOpen={onOpen}
          onFocus={(id) => {
            hover.over(id)
            const box = id === undefined ? undefined : boxes.get(id)
            if (box) eye.reveal(box)
          }}
          onShift={(id, way) => {
            const at = seats.get(id)?.at
            if (at) hands.onMove(id, { x: at.x + ways[way].x, y: at.y + ways[way].y }, `move ${id}`)
          }}
          onMenu={(id, { left, bottom }) => openMenu(named(id), { x: left, y: bottom })}
          onLeave={hands.onLeave}
          keysOf={(id) => ({
            ...hands.keysOf(named(id)),
            '+': () => eye.zoom(1.2),
            '=': () => eye.zoom(1.2),
            '-': () => eye.zoom(1 / 1.2),
            '0': eye.reset,
          })}
        />
      </div>
      {menu && (
        <Suspense fallback={null}>
          <MenuAt menu={hands.menuOf(menu.thing)} {...menu.at} onClose={() => setMenu(undefined)} />
        </Suspense>
      )}
    </>
  )
}

function Frame({ x, y, width, height }: Box) {
  return <div className={styles.marquee} style={{ left: x, top: y, width, height }} />
}
