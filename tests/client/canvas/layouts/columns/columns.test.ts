import { expect, test } from 'vitest'
import { columnsScene } from '#client/canvas/layouts/columns/desk.ts'
import { columnsOnWall } from '#client/canvas/layouts/columns/wall.ts'
import { Matrix } from '#domain/matrix'

const point = (n: number) => ({ id: `point-${n}`, label: 'PlanPoint', name: `Point ${n}`, heading: 'Land' })
const actor = (n: number) => ({ id: `actor-${n}`, label: 'Actor', name: `Actor ${n}`, side: n < 6 ? 'North' : 'South' })
const count = [...Array(12).keys()]

const matrix = Matrix.parse({
  actors: count.map(actor),
  targets: count.map(point),
  cells: count.flatMap((n) => [
    { actor: n, target: n, way: 'point', stance: n % 2 ? 'opposes' : 'supports', positions: 2 },
    { actor: n, target: 0, way: 'demand', match: 'meets', demands: 1 },
  ]),
})

const targets = new Set(['point-0', 'point-1', 'point-2'])

test('has only those who stand to one of the points, at the left, and the points at the right', () => {
  const scene = columnsScene(
    matrix,
    { targets: new Set(['point-1', 'point-2']) },
    { width: 900, height: 500, scale: 1 },
  )
  const side = (left: boolean) => scene.nodes.filter(({ x }) => x < 450 === left).map(({ id }) => id)
  expect([side(true), side(false)]).toStrictEqual([
    ['actor-1', 'actor-2'],
    ['point-1', 'point-2'],
  ])
})

test('draws one line for each actor, point and kind', () => {
  const scene = columnsScene(matrix, { targets }, { width: 900, height: 500, scale: 1 })
  const lines = scene.edges.map(({ id }) => id)
  expect([lines.length, new Set(lines).size]).toStrictEqual([15, 15])
})

test('takes a hidden kind of line away and moves nothing', () => {
  const frame = { width: 900, height: 500, scale: 1 }
  const all = columnsScene(matrix, { targets }, frame)
  const some = columnsScene(matrix, { targets, hide: new Set(['meets']) }, frame)
  expect(some.edges.map(({ sign }) => sign)).toStrictEqual(['supports', 'opposes', 'supports'])
  expect(some.nodes).toStrictEqual(all.nodes)
})

test('has at most 20 nodes on a wall and says how many are left out', () => {
  const all = new Set(matrix.targets.map(({ id }) => id))
  const scene = columnsOnWall(matrix, { targets: all }, { width: 1776, height: 1400, scale: 2 })
  expect(scene.nodes.length).toBeLessThanOrEqual(20)
  expect(scene.captions.at(-1)?.lines).toStrictEqual(['2 more points and 2 more actors not shown'])
})

test('fits a whole plan of 27 points and 25 actors on a screen, in words of 12 pixels and more, its lines faint', () => {
  const many = [...Array(27).keys()]
  const plan = Matrix.parse({
    actors: many.slice(0, 25).map(actor),
    targets: many.map((n) => ({ ...point(n), heading: `Heading ${Math.floor(n / 7)}` })),
    cells: many.flatMap((n) => [
      { actor: n % 25, target: n, way: 'point', stance: 'opposes', positions: 1 },
      { actor: (n * 7) % 25, target: n, way: 'demand', match: 'meets', demands: 1 },
    ]),
  })
  const all = new Set(plan.targets.map(({ id }) => id))
  const scene = columnsScene(plan, { targets: all }, { width: 1400, height: 830, scale: 1 })
  const sizes = scene.nodes.flatMap(({ texts }) => texts.map(({ size }) => size))
  expect([scene.height, scene.nodes.length, Math.min(...sizes) >= 12, scene.quiet]).toStrictEqual([830, 52, true, true])
})

test('draws demands that are answered differently as one line of neither side, and says how many how', () => {
  const split = { meets: 1, 'partly-meets': 0, contradicts: 2 }
  const one = { ...matrix, cells: [{ actor: 1, target: 1, way: 'demand' as const, split, demands: 3 }] }
  const scene = columnsScene(one, { targets }, { width: 900, height: 500, scale: 1 })
  expect(scene.edges.map(({ sign, tone, says }) => ({ sign, tone, says }))).toStrictEqual([
    {
      sign: 'split',
      tone: 'undeclared',
      says: 'Point 1 splits on 3 demands of Actor 1: 1 met, 2 contradicted, on an unrecorded basis',
    },
  ])
})

test('counts on a wall, too, whoever stands there only by demands that are answered differently', () => {
  const split = { meets: 1, 'partly-meets': 0, contradicts: 2 }
  const one = { ...matrix, cells: [{ actor: 1, target: 1, way: 'demand' as const, split, demands: 3 }] }
  const scene = columnsOnWall(one, { targets }, { width: 1776, height: 1400, scale: 2 })
  expect(scene.nodes.map(({ id }) => id)).toContain('actor-1')
})
