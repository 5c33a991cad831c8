import fc from 'fast-check'
import type { SeatStance, TableView } from '#client/canvas/layouts/table/material.ts'
import type { TableFrame } from '#client/canvas/layouts/table/measures.ts'
import { Stance } from '#domain/stance'
import { lineKinds, madeTable } from './made-table.ts'
import type { Table } from './shipped.ts'

/** The frames that the Table was made for. */
export const frames = {
  desk: { width: 948, height: 680, form: 'desk' },
  large: { width: 1468, height: 944, form: 'desk' },
  wall: { width: 1780, height: 818, form: 'wall' },
  phone: { width: 374, height: 574, form: 'phone' },
} as const satisfies Record<string, TableFrame>

/** Any frame in which somebody may look at it. */
export const anyFrame: fc.Arbitrary<TableFrame> = fc.oneof(
  fc.constantFrom(...Object.values(frames)),
  fc.record({
    width: fc.integer({ min: 320, max: 1600 }),
    height: fc.integer({ min: 480, max: 1000 }),
    form: fc.constant('desk' as const),
  }),
  fc.record({
    width: fc.integer({ min: 300, max: 760 }),
    height: fc.integer({ min: 460, max: 900 }),
    form: fc.constant('phone' as const),
  }),
)

const side = fc.record({
  kind: fc.constantFrom('party' as const, 'party' as const, 'party' as const, 'between' as const, 'reporting' as const),
  actors: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 30 }), fc.constant(120)),
})

const sixty = 'Contact group of the neighbouring states and their friends'

/** Negotiations that nobody had, of one to eight sides. */
export const anyTable: fc.Arbitrary<Table> = fc
  .record({
    sizes: fc.array(side, { minLength: 1, maxLength: 8 }),
    lines: fc.integer({ min: 0, max: 160 }),
    seed: fc.integer({ min: 1, max: 100_000 }),
    long: fc.boolean(),
  })
  .map(({ long, ...made }) => madeTable({ ...made, sideName: (i) => (long ? `${sixty} ${i}` : `Side ${i + 1}`) }))

const stance: fc.Arbitrary<SeatStance> = fc.record(
  {
    way: fc.constantFrom('point' as const, 'demand' as const),
    stance: fc.constantFrom(...Stance.options),
    plan: fc.constantFrom(...Stance.options),
    brokered: fc.boolean(),
  },
  { requiredKeys: ['stance'] },
)

const plates = [
  { title: 'Ceasefire', note: 'First draft' },
  {
    title: 'Recognition of the annexed territories as parts of the neighbouring state, de facto',
    note: 'Plan of 28 points, second draft',
  },
]

/** What somebody may have chosen at a table: relations, sides unfolded, actors picked, a way between two, a point. */
export function anyView({ sides, actors, lines, principalsOf }: Table): fc.Arbitrary<TableView> {
  const some = <T>(all: readonly T[]) => fc.subarray([...all])
  const chosen = fc.record({
    kinds: some(lineKinds),
    unfolded: some(sides.map(({ id }) => id)),
    about: fc.option(fc.nat({ max: Math.max(0, actors.length - 1) })),
    hops: fc.boolean(),
    plate: fc.option(fc.constantFrom(...plates)),
    stances: fc.array(fc.tuple(fc.nat(), stance), { maxLength: 30 }),
  })
  return chosen.map(({ kinds, unfolded, about, hops, plate, stances }) => {
    const drawn = lines.filter(({ kind }) => kinds.includes(kind))
    const actor = about === null ? undefined : actors[about]
    const own = drawn.filter(({ from, to }) => from === actor?.id || to === actor?.id)
    const stood = stances.flatMap(([i, one]) => {
      const holder = actors[i % Math.max(1, actors.length)]
      return holder ? [[holder.id, one] as const] : []
    })
    return {
      ...{ lines: drawn, unfolded: new Set(unfolded), principalsOf },
      ...(actor && {
        picked: [actor.id],
        litActors: new Set([actor.id, ...own.flatMap(({ from, to }) => [from, to])]),
        litLines: new Set(own.map(({ id }) => id)),
      }),
      ...(hops && { hops: new Map(own.slice(0, 5).map(({ id }, i) => [id, i + 1])) }),
      ...(plate && { plate, stances: new Map(stood) }),
    }
  })
}
