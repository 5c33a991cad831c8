import { useEffect, useMemo, useRef, useState } from 'react'
import { placeOf } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { announce } from '../../ui/live-region.tsx'
import { centreId } from '../layouts/star/body.ts'
import type { Camera, GraphHands } from '../paint/graph-canvas.ts'
import type { Scene, SceneNode } from '../scene.ts'
import { pinned, withPins } from './pins.ts'
import styles from './stage.module.css'
import { StageList } from './stage-list.tsx'
import { useCamera } from './use-camera.ts'
import { useGraphCanvas } from './use-graph-canvas.ts'

/** What stays full while the rest fades: `ids` of nodes and lines. Undefined: nothing fades. */
type Emphasis = ReadonlySet<string> | undefined

/** Those nodes, the lines at them, and what is at the other end of these. With none of them everything, or all but the lines. */
function aroundNodes({ nodes, edges, quiet }: Scene, ids: ReadonlySet<string>): Emphasis {
  const chosen = nodes.filter(({ id, kind }) => ids.has(id) && kind !== 'centre')
  if (chosen.length === 0) return quiet && new Set(nodes.map(({ id }) => id))
  const full = new Set([centreId, ...chosen.map(({ id }) => id)])
  for (const { id, from, to } of edges) {
    if (!ids.has(from) && !(ids.has(to) && to !== centreId)) continue
    for (const part of [id, from, to]) full.add(part)
  }
  return full
}

/** The nodes that stand for any of these: one actor may have two. */
function nodesOf({ nodes }: Scene, refs: readonly string[]): ReadonlySet<string> {
  return new Set(
    nodes.filter(({ ref, kind }) => refs.includes(ref.id) && kind !== 'centre' && kind !== 'more').map(({ id }) => id),
  )
}

type Props = {
  scene: Scene
  onExpand: (region: string) => void
}

/** What a press on a node selects: nothing for the middle, which is what the page is about anyway. */
function selectNode(node: SceneNode | undefined, toggle: boolean, selected: readonly string[]) {
  if (!node || node.kind === 'centre') return changeView({ select: [] })
  const { id } = node.ref
  const others = selected.filter((one) => one !== id)
  const select = toggle ? (others.length < selected.length ? others : [...selected, id]) : [id]
  announce(select.includes(id) ? `Selected: ${node.says}` : `No longer selected: ${node.ref.name}`)
  changeView({ select })
}

function openNode(node: SceneNode | undefined) {
  const place = node && node.kind !== 'centre' && placeOf(node.ref, node.ref.label === 'Plan' ? 'opposes' : undefined)
  if (place) changeView(place)
}

const asIs: Camera = { x: 0, y: 0, zoom: 1 }

/** The picture on a canvas, and over it the same as a list of buttons. */
export function GraphStage({ scene: unpinned, onExpand }: Props) {
  const { select, pins, camera } = useView().state
  const container = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [drag, setDrag] = useState<(typeof pins)[number]>()
  const hover = useHover()
  const scene = useMemo(() => withPins(unpinned, drag ? pinned(pins, drag.id, drag) : pins), [unpinned, pins, drag])
  const byId = (id: string | undefined) =>
    scene.nodes.find((node) => node.id === (scene.edges.find((edge) => edge.id === id)?.from ?? id))

  const hands: GraphHands = {
    onSelect: (id, { toggle }) => {
      const node = byId(id)
      if (node?.kind === 'more') return onExpand(node.id.replace('more-', ''))
      if (id || select.length > 0) selectNode(node, toggle, select)
    },
    onOpen: (id) => openNode(byId(id)),
    onHover: (id) => hover.over(byId(id)?.id),
    onDrag: (id, to, done) => {
      setDrag(done ? undefined : { id, ...to })
      if (done) changeView({ pins: pinned(pins, id, to) })
    },
    onCamera: (now) => eye.moved(now),
  }
  const canvas = useGraphCanvas(container, hands)
  const eye = useCamera(canvas, list, camera ?? asIs, container)

  useEffect(() => canvas?.show(scene), [canvas, scene])
  const selected = useMemo(() => nodesOf(scene, select), [scene, select])
  useEffect(() => {
    const full = hover.id ? new Set([hover.id]) : selected
    canvas?.emphasise(aroundNodes(scene, full), selected)
  }, [canvas, scene, selected, hover.id])

  const step = useRef(-1)
  const onKey = (key: string, id: string): boolean => {
    const node = byId(id)
    const lines = scene.edges.filter(({ from, to }) => from === id || to === id)
    const keys: Record<string, () => void> = {
      e: () => (node?.kind === 'more' ? onExpand(node.id.replace('more-', '')) : openNode(node)),
      c: () => onExpand(''),
      p: () =>
        node &&
        changeView({
          pins: pins.some((pin) => pin.id === id) ? pins.filter((pin) => pin.id !== id) : pinned(pins, id, node),
        }),
      '+': () => eye.zoom(1.2),
      '=': () => eye.zoom(1.2),
      '-': () => eye.zoom(1 / 1.2),
      '0': () => changeView({ camera: undefined }),
    }
    const along = key === ']' ? 1 : key === '[' ? -1 : 0
    if (along !== 0 && lines.length > 0) {
      step.current = (step.current + along + lines.length) % lines.length
      const line = lines[step.current]
      if (line) announce(line.says)
      if (line) hover.now(line.from === id && line.to !== 'centre' ? line.to : line.from)
      return true
    }
    const act = keys[key.toLowerCase()]
    act?.()
    return act !== undefined
  }
  return (
    <div className={styles.stage} data-stage="" style={{ height: unpinned.height }}>
      <div ref={container} className={styles.canvas} aria-hidden="true" />
      <StageList
        scene={scene}
        selected={selected}
        list={list}
        onFocus={hover.over}
        onToggle={(id) => hands.onSelect(id, { toggle: true })}
        onKey={onKey}
      />
    </div>
  )
}

const wait = 300

/** What the hand or the keyboard rests on, once it has rested for a moment. */
export function useHover() {
  const [id, setId] = useState<string>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const now = (next: string | undefined) => {
    clearTimeout(timer.current)
    setId(next)
  }
  const over = (next: string | undefined) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setId(next), next === undefined ? 60 : wait)
  }
  return { id, now, over }
}
