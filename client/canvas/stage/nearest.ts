import type { Point } from '../scene.ts'

export type Way = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const along: Record<Way, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

export function isWay(key: string): key is Way {
  return key in along
}

/** The nearest that way: what lies straight ahead counts as nearer than what lies aside. Undefined where there is nothing. */
export function nearest<T extends Point>(from: T, all: readonly T[], way: Way): T | undefined {
  const { x, y } = along[way]
  let best: { one: T; far: number } | undefined
  for (const one of all) {
    const ahead = (one.x - from.x) * x + (one.y - from.y) * y
    const aside = Math.abs((one.x - from.x) * y) + Math.abs((one.y - from.y) * x)
    if (one === from || ahead <= 1 || aside > ahead * 4) continue
    const far = ahead + aside * 2
    if (!best || far < best.far) best = { one, far }
  }
  return best?.one
}
