import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { stances } from '#domain/stance'
import { sayCount } from '#domain/words/plurals'
import { signWord } from '../../claims/marks.ts'
import heard from '../../ui/heard.module.css'
import type { Scene, SceneNode } from '../scene.ts'
import { nodeBox } from '../text/text-box.ts'
import { isWay, nearest } from './nearest.ts'
import styles from './stage.module.css'

export type ListHands = {
  onFocus: (id: string | undefined) => void
  onToggle: (id: string) => void
  onKey: (key: string, id: string) => boolean
}

type Props = ListHands & { scene: Scene; selected: ReadonlySet<string>; list: RefObject<HTMLUListElement | null> }

function NodeButton({
  node,
  selected,
  onFocus,
  onToggle,
}: { node: SceneNode; selected: boolean } & Omit<ListHands, 'onKey'>) {
  const { x, y, width, height } = nodeBox(node)
  return (
    <li>
      <button
        type="button"
        tabIndex={-1}
        data-node={node.id}
        aria-pressed={selected}
        aria-label={node.says}
        style={{ left: x, top: y, width, height }}
        onFocus={() => onFocus(node.id)}
        onClick={() => onToggle(node.id)}
      />
    </li>
  )
}

/** The lines, by what they say: for those who cannot see them. */
function Lines({ scene }: { scene: Scene }) {
  const words = {
    ...signWord,
    link: 'lines',
    part: 'take part in it or make it',
    tie: 'named together',
  }
  const order = [...stances, 'meets', 'partly-meets', 'contradicts', 'split', 'broker', 'part', 'link', 'tie'] as const
  return order.map((sign) => {
    const lines = scene.edges.filter((edge) => edge.sign === sign)
    if (lines.length === 0) return null
    return (
      <li key={sign} className={heard.heard}>
        {words[sign]}
        <ul>
          {lines.map((line) => (
            <li key={line.id}>{line.says}</li>
          ))}
        </ul>
      </li>
    )
  })
}

const nodeAt = (target: EventTarget) => (target instanceof HTMLElement ? target.dataset.node : undefined)

/**
 * The graph as a list: one button over each thing in the picture. One stop for Tab: Enter goes in, arrows go to the nearest
 * that way, Escape goes out.
 */
export function StageList({ scene, selected, list, onFocus, onToggle, onKey }: Props) {
  const entry = useRef<HTMLButtonElement>(null)
  const goTo = (id: string | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-node="${id}"]`)?.focus({ preventScroll: false })
  const press = (event: KeyboardEvent) => {
    const id = nodeAt(event.target)
    const node = scene.nodes.find((one) => one.id === id)
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    if (key === 'Escape') entry.current?.focus()
    else if (isWay(key)) goTo(nearest(node, scene.nodes, key)?.id)
    else if (!onKey(key, node.id)) return
    event.preventDefault()
  }
  const leave = (event: { relatedTarget: EventTarget | null }) => {
    if (!(event.relatedTarget instanceof Node && list.current?.contains(event.relatedTarget))) onFocus(undefined)
  }
  return (
    <>
      <button
        ref={entry}
        type="button"
        className={styles.entry}
        data-stage-entry=""
        onClick={() => goTo(scene.nodes[0]?.id)}
      >
        <span>Graph: {sayCount(scene.nodes.length, 'thing')}, Enter goes in, arrows move, Escape leaves</span>
      </button>
      <ul ref={list} className={styles.list} onKeyDown={press} onBlur={leave}>
        {scene.nodes.map((node) => (
          <NodeButton
            key={node.id}
            node={node}
            selected={selected.has(node.id)}
            onFocus={onFocus}
            onToggle={onToggle}
          />
        ))}
        <Lines scene={scene} />
      </ul>
    </>
  )
}
