import { isWeak } from '#domain/basis'
import type { MatrixCell } from '#domain/matrix'
import type { Ref } from '#domain/ref'
import { answerIn } from '#domain/rules/split'
import { withKnown } from '#domain/words/counts'
import { sayAnswer, sayDemandCounts } from '#domain/words/demands'
import { called } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { sayHeld } from '#domain/words/stance'
import type { GlyphName } from '../../../claims/glyph.tsx'
import { isMatch } from '../../../claims/marks.ts'
import { levelCurve, pointAtX } from '../../curve.ts'
import { type Sizes, toneOf } from '../../looks.ts'
import type { Frame, Point, SceneEdge, SceneNode } from '../../scene.ts'

export const signOf = (cell: MatrixCell): GlyphName | undefined =>
  cell.way === 'demand' ? answerIn(cell) : cell.stance

/** Where nothing says how it is known, that is said. */
const unknown = { basis: 'not-recorded' } as const

export function sayCell(actor: Ref, target: Ref, cell: MatrixCell): string {
  const { stance, match, split, positions = 1, demands = 1, known = unknown } = cell
  const whose = `${sayCount(demands, 'demand')} of ${actor.name}`
  if (split) return withKnown(`${target.name} splits on ${whose}: ${sayDemandCounts(split)}`, [known])
  if (match) return sayAnswer(target, match, whose, known)
  if (!stance) return ''
  return `${actor.name} ${sayHeld({ stance }, known, [actor], called(target))}, ${sayCount(positions, 'claim')}`
}

type Lines = {
  from: ReadonlyMap<number, SceneNode>
  to: ReadonlyMap<number, SceneNode>
  cells: readonly MatrixCell[]
  frame: Frame
  sizes: Sizes
  narrow: boolean
}

/** The line of a cell. Those that arrive at one point come in beside each other, each with its sign a little further out. */
export function cellLine(cell: MatrixCell, { from, to, cells, frame, sizes, narrow }: Lines): SceneEdge[] {
  const actor = from.get(cell.actor)
  const point = to.get(cell.target)
  const sign = signOf(cell)
  if (!actor || !point || !sign) return []
  const arriving = cells.filter(({ target }) => target === cell.target)
  const place = arriving.indexOf(cell)
  const spread = Math.min(5, 16 / arriving.length) * frame.scale
  const end = {
    x: point.x - point.width / 2 - 1,
    y: point.y + (place - (arriving.length - 1) / 2) * spread,
  }
  const curve = levelCurve({ x: actor.x + actor.width / 2 + 1, y: actor.y }, end)
  const room = (end.x - curve.start.x) / 2 / sizes.badge
  const apart = Math.min(1.6, Math.max(0.85, room / arriving.length))
  const at = pointAtX(curve, end.x - sizes.badge * (0.6 + place * apart))
  const signed = !narrow || (cell.way === 'point' && place === 0)
  return [
    {
      id: `${actor.id}-to-${point.id}-${isMatch(sign) ? 'by-demand' : 'itself'}`,
      from: actor.id,
      to: point.id,
      sign,
      tone: toneOf(sign),
      ...curve,
      ...(signed && { badge: { ...at, size: sizes.badge * 0.75 } }),
      count: cell.positions ?? cell.demands ?? 1,
      ...(isWeak(cell.known ?? unknown) && { weak: true }),
      says: sayCell(actor.ref, point.ref, cell),
    },
  ]
}

type Badge = Point & { size: number }

/** How far a sign may be moved along its line, in steps of half its size to either side, the nearest first. */
const steps = Array.from({ length: 16 }, (_, i) => (Math.floor(i / 2) + 1) * (i % 2 ? 0.5 : -0.5))

const touch = (a: Badge, b: Badge) => Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) / 2 + 1

/** The lines, from left to right, with their signs moved along them where two would touch. What is first keeps its place. */
export function signsApart(edges: readonly SceneEdge[]): SceneEdge[] {
  const placed: Badge[] = []
  const isFree = (badge: Badge) => !placed.some((other) => touch(badge, other))
  return edges.map((edge) => {
    const { badge, start, end } = edge
    if (!badge) return edge
    const { size } = badge
    const others = steps.flatMap((step): Badge[] => {
      const x = badge.x + step * size
      return x > start.x + size && x < end.x - size * 0.7 ? [{ ...pointAtX(edge, x), size }] : []
    })
    const free = [badge, ...others].find(isFree) ?? badge
    placed.push(free)
    return { ...edge, badge: free }
  })
}
