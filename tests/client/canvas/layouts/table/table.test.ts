import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TableView } from '#client/canvas/layouts/table/material.ts'
import { seatingOf } from '#client/canvas/layouts/table/seating.ts'
import { tableScene } from '#client/canvas/layouts/table/table.ts'
import { textWidth } from '#client/canvas/text/text-width.ts'
import { runs } from '#tests/runs'
import { collided } from './collisions.ts'
import { lineKinds, madeTable } from './made-table.ts'
import { shippedStances, shippedTable, type Table } from './shipped.ts'
import { anyFrame, anyTable, anyView, frames } from './views.ts'

const laid = ({ sides, actors }: Table, frame: Parameters<typeof seatingOf>[2]) =>
  seatingOf(sides, actors, frame, textWidth)

/** A side between three parties and one that reports, of so many actors in all. */
const sized = (total: number) => {
  const share = Math.ceil(total / 5)
  const kinds = ['party', 'party', 'party', 'between', 'reporting'] as const
  const sizes = kinds.map((kind, i) => ({ kind, actors: Math.min(share, Math.max(0, total - share * i)) }))
  return madeTable({ sizes, lines: Math.min(3 * total, 500) })
}

/** Each kind of relation alone and all together, folded and unfolded. */
function relationViews({ sides, lines, principalsOf }: Table): TableView[] {
  const all = new Set(sides.map(({ id }) => id))
  const alone = lineKinds.map((kind) => lines.filter((line) => line.kind === kind))
  return [undefined, all].flatMap((unfolded) =>
    [...alone, lines].map((drawn) => ({ lines: drawn, unfolded, principalsOf })),
  )
}

/** Each actor picked, with its lines numbered. */
function pickViews({ actors, lines, principalsOf }: Table): TableView[] {
  const some = actors.filter((_, at) => at % Math.round(actors.length / runs(actors.length)) === 0)
  return some.map(({ id }) => {
    const own = lines.filter(({ from, to }) => from === id || to === id)
    return {
      ...{ lines: own, principalsOf, picked: [id], litLines: new Set(own.map((line) => line.id)) },
      litActors: new Set([id, ...own.flatMap(({ from, to }) => [from, to])]),
      hops: new Map(own.slice(0, 5).map((line, i) => [line.id, i + 1])),
    }
  })
}

const pointViews = (): TableView[] => shippedStances().map(({ stances, ...plate }) => ({ lines: [], plate, stances }))

const collisionsOf = (table: Table, frame: Parameters<typeof seatingOf>[2], views: readonly TableView[]) => {
  const seating = laid(table, frame)
  return views
    .map((view) => collided(tableScene(seating, view, textWidth)))
    .filter((found) => Object.keys(found).length > 0)
}

describe.each(Object.entries(frames))('the shipped negotiation at a table for a %s', (_, frame) => {
  const table = shippedTable()

  test('has no name, seat, line or mark over another, whatever relation is drawn', () => {
    expect(collisionsOf(table, frame, relationViews(table))).toStrictEqual([])
  })

  test('nor whoever is picked', () => {
    expect(collisionsOf(table, frame, pickViews(table))).toStrictEqual([])
  })

  test('nor whichever point lies on it', () => {
    expect(collisionsOf(table, frame, pointViews())).toStrictEqual([])
  })
})

describe('any table', () => {
  test.each([3, 20, 300, 1000])('of %i actors has nothing over anything else', (total) => {
    const table = sized(total)
    const some = pickViews(table).filter((_, i) => i % Math.ceil(total / 10) === 0)
    for (const frame of Object.values(frames))
      expect(collisionsOf(table, frame, [...relationViews(table), ...some])).toStrictEqual([])
  })

  test('of one to eight sides, in any frame, with anything chosen, has nothing over anything else', () => {
    const anything = anyTable.chain((table) => fc.tuple(fc.constant(table), anyFrame, anyView(table)))
    fc.assert(
      fc.property(anything, ([table, frame, view]) => {
        expect(collided(tableScene(laid(table, frame), view, textWidth))).toStrictEqual({})
      }),
      { numRuns: runs(250) },
    )
  })

  test('moves no seat and no name by what is drawn on it', () => {
    const anything = anyTable.chain((table) => fc.tuple(fc.constant(table), anyFrame, anyView(table), anyView(table)))
    fc.assert(
      fc.property(anything, ([table, frame, before, after]) => {
        const seating = laid(table, frame)
        const [one, other] = [before, after].map((view) => tableScene(seating, view, textWidth))
        const seatOf = new Map(one?.seats.map(({ id, at }) => [id, at]))
        const nameOf = new Map(one?.labels.map(({ id, x, y, lines }) => [id, { x, y, lines }]))
        const own = new Set(seating.seats.map(({ id }) => id))
        for (const { id, at } of other?.seats ?? []) if (own.has(id)) expect(at).toStrictEqual(seatOf.get(id))
        for (const { id, kind, x, y, lines } of other?.labels ?? [])
          if (nameOf.has(id) && !['plate', 'plate-note', 'note'].includes(kind))
            expect({ x, y, lines }).toStrictEqual(nameOf.get(id))
      }),
      { numRuns: runs(100) },
    )
  })

  test('has no text under twelve pixels', () => {
    const anything = anyTable.chain((table) => fc.tuple(fc.constant(table), anyFrame, anyView(table)))
    fc.assert(
      fc.property(anything, ([table, frame, view]) => {
        const { labels } = tableScene(laid(table, frame), view, textWidth)
        expect(labels.filter(({ size }) => size < 12)).toStrictEqual([])
      }),
      { numRuns: runs(60) },
    )
  })

  test('shows every actor, or counts it', () => {
    const anything = anyTable.chain((table) => fc.tuple(fc.constant(table), anyFrame, anyView(table)))
    fc.assert(
      fc.property(anything, ([table, frame, view]) => {
        const { labels, leftOut, outlets, seats } = tableScene(laid(table, frame), view, textWidth)
        const seated = new Set([...seats, ...outlets].map(({ id }) => id))
        const named = labels.filter(({ of }) => seated.has(of))
        expect(named.length + leftOut.folded).toBe(table.actors.length)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('a seat that the user moved', () => {
  const table = sized(20)
  const [actor] = table.actors
  const pins = new Map([[actor?.id ?? '', { x: 300, y: 300 }]])
  const scene = (view: Partial<TableView>) =>
    tableScene(laid(table, frames.desk), { lines: table.lines, ...view }, textWidth)

  test('stands where it was put, and tells its home', () => {
    const home = scene({}).seats.find(({ id }) => id === actor?.id)?.at
    const moved = scene({ pins }).seats.find(({ id }) => id === actor?.id)
    expect([moved?.at, moved?.home]).toStrictEqual([{ x: 300, y: 300 }, home])
  })

  test('moves no other', () => {
    const others = (of: ReturnType<typeof scene>) =>
      of.seats.filter(({ id }) => id !== actor?.id).map(({ id, at }) => ({ id, at }))
    expect(others(scene({ pins }))).toStrictEqual(others(scene({})))
  })

  test('takes its lines along', () => {
    const own = scene({ pins }).lines.filter(({ ends }) => ends.includes(actor?.id ?? ''))
    const touching = own.filter(({ strokes }) =>
      strokes.some(({ stroke }) =>
        [stroke.start, stroke.segments.at(-1)?.to].some((at) => at?.x === 300 && at.y === 300),
      ),
    )
    expect([own.length > 0, touching.length]).toStrictEqual([true, own.length])
  })
})
