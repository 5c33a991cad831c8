import { type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react'
import heard from '../../ui/heard.module.css'
import type { Box } from '../scene.ts'
import { isWay, nearest, type Way } from './nearest.ts'
import styles from './stage.module.css'

/** One place in the list over the picture: a seat, a stack or a side's heading. */
export type TablePlace = { id: string; says: string; lines: readonly string[]; pressed?: boolean }

/** What the keys do on one of the places. */
export type PlaceHands = {
  onPress: (id: string, keys: { toggle: boolean; at: number }) => void
  onOpen: (id: string) => void
  onFocus: (id: string | undefined) => void
  /** Shift and an arrow. */
  onShift: (id: string, way: Way) => void
  onMenu: (id: string, at: DOMRect) => void
  /** Out of what is chosen; false where nothing is. */
  onLeave: () => boolean
  /** What each key does there. */
  keysOf: (id: string) => Record<string, () => void>
}

type Props = PlaceHands & {
  places: readonly (TablePlace & { box: Box })[]
  list: RefObject<HTMLUListElement | null>
  /** Of each actor, the actors at the other ends of its lines. */
  next: (id: string) => readonly string[]
}

const asksForMenu = ({ key, shiftKey }: KeyboardEvent) => key === 'ContextMenu' || (key === 'F10' && shiftKey)

/** A finger has no Shift, and of pointers only fingers come to the list: the mouse is on the canvas. */
const addsTo = ({ shiftKey, ctrlKey, metaKey, detail }: MouseEvent) => shiftKey || ctrlKey || metaKey || detail > 0

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

/** The Table as a list: one button over each thing in the picture. One stop for Tab: Enter goes in, Escape goes out. */
export function TableList({ places, list, next, ...hands }: Props) {
  const entry = useRef<HTMLButtonElement>(null)
  const along = useRef(-1)
  const goTo = (id: string | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id ?? '')}"]`)?.focus()
  const middles = places.map(({ id, box }) => ({ id, ...middleOf(box) }))
  const onKeyDown = (event: KeyboardEvent) => {
    const button = event.target instanceof HTMLElement ? event.target : undefined
    const id = button?.dataset.node
    const from = middles.find((one) => one.id === id)
    if (!from || !button || event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const act = hands.keysOf(from.id)[key]
    if (asksForMenu(event)) hands.onMenu(from.id, button.getBoundingClientRect())
    else if (isWay(key)) event.shiftKey ? hands.onShift(from.id, key) : goTo(nearest(from, middles, key)?.id)
    else if (key === '[' || key === ']') {
      const others = next(from.id)
      along.current = (along.current + (key === ']' ? 1 : -1) + others.length) % Math.max(1, others.length)
      goTo(others[along.current])
    } else if (key === 'Escape') hands.onLeave() || entry.current?.focus()
    else if (act) act()
    else return
    event.preventDefault()
  }
  return (
    <>
      <button
        ref={entry}
        type="button"
        className={styles.entry}
        data-stage-entry=""
        onClick={() => goTo(places[0]?.id)}
      >
        <span>The Table: Enter goes in, arrows move, Escape leaves</span>
      </button>
      <ul
        ref={list}
        className={styles.list}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node && list.current?.contains(relatedTarget))) hands.onFocus(undefined)
        }}
      >
        {places.map(({ id, says, lines, pressed, box }) => (
          <li key={id}>
            <button
              type="button"
              tabIndex={-1}
              data-node={id}
              aria-pressed={pressed}
              aria-label={says}
              style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
              onFocus={({ target }) => {
                along.current = -1
                // What a finger has pressed has the focus too, but nobody rests on it.
                if (target.matches(':focus-visible')) hands.onFocus(id)
              }}
              onClick={(event) => hands.onPress(id, { toggle: addsTo(event), at: event.timeStamp })}
              onDoubleClick={() => hands.onOpen(id)}
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
    </>
  )
}
