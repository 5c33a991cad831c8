import { describe, expect, test } from 'vitest'
import { seatingOf } from '#client/canvas/layouts/table/seating.ts'
import { tableScene } from '#client/canvas/layouts/table/table.ts'
import { textWidth } from '#client/canvas/text/text-width.ts'
import { madeTable } from './made-table.ts'
import { shippedTable } from './shipped.ts'
import { frames } from './views.ts'

type Table = ReturnType<typeof madeTable>

const drawn = ({ sides, actors, lines, principalsOf }: Table, frame: keyof typeof frames = 'desk') =>
  tableScene(seatingOf(sides, actors, frames[frame], textWidth), { lines, principalsOf }, textWidth)

const parties = (lines: number) =>
  madeTable({ sizes: Array.from({ length: 4 }, () => ({ kind: 'party', actors: 16 }) as const), lines })

describe('so many lines that none could be followed', () => {
  test.each(['desk', 'phone', 'wall'] as const)('are none, and counted, on a %s', (frame) => {
    const table = parties(3_000)
    const scene = drawn(table, frame)
    expect([scene.lines, scene.marks]).toStrictEqual([[], []])
    expect(scene.leftOut.mat).toBe(table.lines.length)
    expect(scene.labels.length).toBe(drawn({ ...table, lines: [] }, frame).labels.length)
  })

  test('depend on the room: what a desk cannot show, a wall of a house can', () => {
    const { sides, actors, lines, principalsOf } = parties(420)
    const leftOut = [1, 4].map((times) => {
      const frame = { width: frames.desk.width * times, height: frames.desk.height * times, form: 'desk' } as const
      return tableScene(seatingOf(sides, actors, frame, textWidth), { lines, principalsOf }, textWidth).leftOut.mat
    })
    expect(leftOut).toStrictEqual([lines.length, 0])
  })
})

test.each(['desk', 'large', 'phone', 'wall'] as const)('all relations that ship are drawn on a %s', (frame) => {
  const table = shippedTable()
  const kinds = table.lines.filter(({ kind }) => kind !== 'agrees' && kind !== 'differs')
  expect(drawn({ ...table, lines: kinds }, frame).leftOut.mat).toBe(0)
})
