import { describe, expect, test } from 'vitest'
import { aLine, aScene } from './a-table.ts'

const drawn = (scene: ReturnType<typeof aScene>) => scene.lines.map(({ kind, ends, route }) => ({ kind, ends, route }))
const tips = (scene: ReturnType<typeof aScene>) => scene.lines.flatMap((line) => line.tips.map(({ form }) => form))
const namesIn = (scene: ReturnType<typeof aScene>) => scene.labels.map(({ name }) => name)
const principalsOf = (actor: string) => (actor.startsWith('official') ? ['northland'] : [])

describe('a line', () => {
  test('between two sides goes over the table, and names whom it reaches behind', () => {
    const scene = aScene({ lines: [aLine('met', 'official-9', 'envoy', { status: 'held' })] })
    expect(drawn(scene)).toStrictEqual([{ kind: 'met', ends: ['official-9', 'envoy'], route: 'across' }])
    expect(namesIn(scene)).toContain('Official 9')
    expect(namesIn(aScene({}))).not.toContain('Official 9')
  })

  test('within a side hangs in the aisle, all that go to one principal in one bracket', () => {
    const lines = [1, 2, 9].map((i) => aLine('speaks-for', `official-${i}`, 'northland'))
    const [bracket, ...others] = aScene({ lines }).lines
    expect([bracket?.route, bracket?.lines, others.length]).toStrictEqual(['bracket', lines.map(({ id }) => id), 0])
    expect(bracket?.tips.map(({ form }) => form)).toStrictEqual(['arrow'])
  })

  test('of a hop has a bracket and a number of its own', () => {
    const lines = [1, 2].map((i) => aLine('speaks-for', `official-${i}`, 'northland'))
    const scene = aScene({ lines, hops: new Map([[lines[1]?.id ?? '', 2]]) })
    expect(scene.lines.map((line) => line.lines.length)).toStrictEqual([1, 1])
    expect(scene.marks.map(({ form, text, line }) => ({ form, text, line }))).toStrictEqual([
      { form: 'hop', text: '2', line: scene.lines.find((line) => line.lines[0] === lines[1]?.id)?.id },
    ])
  })

  test('to an outlet goes down to it', () => {
    const scene = aScene({ lines: [aLine('carries', 'official-9', 'courier'), aLine('carries', 'broker', 'courier')] })
    expect(scene.lines.map(({ route }) => route).sort()).toStrictEqual(['across', 'down'])
    expect(tips(scene)).toStrictEqual(['chevron', 'chevron'])
  })

  test('of a meeting has dots where it was held, open ends where it is planned', () => {
    const met = (status: 'held' | 'planned') => aScene({ lines: [aLine('met', 'northland', 'envoy', { status })] })
    expect(tips(met('held'))).toStrictEqual(['dot', 'dot'])
    expect(tips(met('planned'))).toStrictEqual(['open', 'open'])
  })

  test('of a meeting called off never joins: cut, capped, crossed and without ends', () => {
    const scene = aScene({ lines: [aLine('met', 'northland', 'envoy', { status: 'cancelled' })] })
    const [line] = scene.lines
    expect([line?.tips, line?.gap?.caps.length, scene.marks.map(({ form }) => form)]).toStrictEqual([[], 2, ['cross']])
    expect((line?.gap?.to ?? 0) - (line?.gap?.from ?? 0)).toBeGreaterThan(10)
  })

  test('says how often they met, and is the wider for it', () => {
    const met = (count: number) => aScene({ lines: [aLine('met', 'northland', 'envoy', { status: 'held', count })] })
    expect(met(6).marks.map(({ text }) => text)).toStrictEqual(['6×'])
    expect(met(1).marks).toStrictEqual([])
    expect(met(6).lines[0]?.width).toBeGreaterThan(met(1).lines[0]?.width ?? 0)
  })

  test('fades with its mark where others are lit', () => {
    const lines = [
      aLine('met', 'northland', 'envoy', { status: 'held', count: 3 }),
      aLine('agrees', 'northland', 'southmark'),
    ]
    const scene = aScene({ lines, litLines: new Set([lines[1]?.id ?? '']) })
    expect(scene.lines.map(({ emphasis }) => emphasis)).toStrictEqual(['faded', 'lit'])
    expect(scene.marks).toStrictEqual([])
  })
})

describe('the line of who has no seat', () => {
  const line = aLine('met', 'official-20', 'envoy', { status: 'held' })

  test('goes to its principal in front', () => {
    expect(drawn(aScene({ lines: [line], principalsOf }))).toStrictEqual([
      { kind: 'met', ends: ['northland', 'envoy'], route: 'across' },
    ])
  })

  test('is left out and counted where it has none', () => {
    const { lines, leftOut } = aScene({ lines: [line] })
    expect([lines, leftOut.lines]).toStrictEqual([[], 1])
  })

  test('is one with the others of its kind that fold onto it', () => {
    const lines = [line, aLine('met', 'official-19', 'envoy', { status: 'held' })]
    const scene = aScene({ lines, principalsOf })
    expect(scene.lines.map(({ count, lines }) => [count, lines.length])).toStrictEqual([[2, 2]])
  })

  test('of a meeting within its side is left out: its principal was not there', () => {
    const { lines, leftOut } = aScene({
      lines: [aLine('met', 'official-20', 'official-1', { status: 'held' })],
      principalsOf,
    })
    expect([lines, leftOut.lines]).toStrictEqual([[], 1])
  })

  test('goes to itself where it alone is picked: it stands in the place of its stack', () => {
    const scene = aScene({ lines: [line], picked: ['official-20'], principalsOf })
    expect(drawn(scene)).toStrictEqual([{ kind: 'met', ends: ['official-20', 'envoy'], route: 'across' }])
    expect(scene.labels.find(({ of }) => of === 'official-20')?.lines).toStrictEqual(['Official 20', '+5 more'])
  })

  test('goes to the stack where several of it are chosen', () => {
    const scene = aScene({ lines: [line], picked: ['official-20', 'official-19'], principalsOf })
    expect(drawn(scene)).toStrictEqual([{ kind: 'met', ends: ['stack-north', 'envoy'], route: 'across' }])
    expect(scene.stacks.map(({ lit }) => lit)).toStrictEqual([2])
  })

  test('goes to its principal on a phone and on a wall, from the second row too', () => {
    const lines = [aLine('met', 'official-9', 'envoy', { status: 'held' })]
    for (const frame of ['phone', 'wall'] as const)
      expect(aScene({ lines, principalsOf }, frame).lines.map(({ ends }) => ends)).toStrictEqual([
        ['northland', 'envoy'],
      ])
  })
})

describe('a point on the table', () => {
  const plate = { title: 'Ceasefire', note: 'First draft' }

  test('has a spoke from each who stands to it, and none from who stands to the plan as a whole', () => {
    const stances = new Map([
      ['northland', { way: 'point', stance: 'opposes', plan: 'mixed' } as const],
      ['envoy', { way: 'demand', stance: 'supports' } as const],
      ['southmark', { plan: 'supports' } as const],
    ])
    const scene = aScene({ plate, stances })
    expect(scene.spokes.map(({ of, way, stance }) => [of, way, stance])).toStrictEqual([
      ['northland', 'point', 'opposes'],
      ['envoy', 'demand', 'supports'],
    ])
    expect(scene.planMarks.map(({ of, stance }) => [of, stance])).toStrictEqual([
      ['northland', 'mixed'],
      ['southmark', 'supports'],
    ])
  })

  test('has no other lines under it: they are counted', () => {
    const { lines, leftOut } = aScene({ plate, lines: [aLine('agrees', 'northland', 'envoy')] })
    expect([lines, leftOut.underPlate]).toStrictEqual([[], 1])
  })

  test('counts the stances of those without a seat', () => {
    const stances = new Map(
      ['official-19', 'official-20'].map((id) => [id, { way: 'point', stance: 'supports' } as const]),
    )
    expect(aScene({ plate, stances }).leftOut.stances).toBe(2)
  })
})
