import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import buttons from './button.module.css'

type Props<T> = {
  items: readonly T[]
  /** How much of a part one takes; those who say nothing take 1. */
  weigh?: (item: T) => number
  /** How many are shown before anybody asks for more, and how many more each time. */
  part: number
  /** "12 earlier days" of those that are not shown yet. */
  sayRest: (count: number) => string
  children: (shown: readonly T[]) => ReactNode
}

/** How many of them have room in so much. */
function fitting<T>(items: readonly T[], room: number, weigh: (item: T) => number): number {
  let taken = 0
  const end = items.findIndex((item) => {
    const full = taken >= room
    taken += weigh(item)
    return full
  })
  return end < 0 ? items.length : end
}

/** A long list that grows as its end comes into sight, or at a press of the button there. Find on the page finds what is shown. */
export function ShownInParts<T>({ items, weigh = () => 1, part, sayRest, children }: Props<T>) {
  const [room, setRoom] = useState(part)
  const count = fitting(items, room, weigh)
  const rest = items.length - count
  // However much one of them takes, the next has room.
  const taken = items.slice(0, count).reduce((sum, item) => sum + weigh(item), 0)
  const showMore = useCallback(() => setRoom(taken + part), [taken, part])
  return (
    <>
      {children(items.slice(0, count))}
      {rest > 0 && <MoreWhenSeen key={count} says={sayRest(rest)} onMore={showMore} />}
    </>
  )
}

/** The end of a list that has more: comes into sight, or is pressed, and brings it. */
export function MoreWhenSeen({ says, onMore }: { says: string; onMore: () => void }) {
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) onMore()
      },
      { rootMargin: '600px' },
    )
    if (end.current) watcher.observe(end.current)
    return () => watcher.disconnect()
  }, [onMore])
  return (
    <button ref={end} type="button" className={buttons.button} onClick={onMore}>
      {says}
    </button>
  )
}
