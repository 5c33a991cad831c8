import { describe, expect, test } from 'vitest'
import { signs } from '#client/canvas/looks.ts'
import { fadedTo } from '#client/canvas/paint/table/draw-ink.ts'
import type { InkBody, InkColour, InkLine, InkWords } from '#client/canvas/paint/table/ink.ts'
import { sampleInk } from '#client/canvas/paint/table/sample-ink.ts'
import { Stance } from '#domain/stance'
import { inkedBy, numbers, rgb } from '../both-painters.ts'

const colours: InkColour[] = ['ink', 'muted', 'line', 'ground', 'surface', ...Stance.options]
const about = { id: 'one', of: 'one', emphasis: 'plain' } as const
const corner = { x: 10, y: 20 }

const aLine = (given: Partial<InkLine> = {}): InkLine => ({
  ...{ ...about, form: 'line', points: [corner, { x: 60, y: 20 }, { x: 90, y: 70 }] },
  ...{ width: 1.5, dash: [], colour: 'ink', ...given },
})

const aBody = (given: Partial<InkBody> = {}): InkBody => ({
  ...{ ...about, form: 'body', x: 40, y: 50, width: 12, height: 12, shape: 'ellipse' },
  ...{ fill: 'surface', outline: 'ink', border: 1.5, ...given },
})

const someWords = (given: Partial<InkWords> = {}): InkWords => ({
  ...{ ...about, form: 'words', x: 40, y: 50, step: 14, size: 13, lines: ['Steve', 'Witkoff'] },
  ...{ anchor: 'end', face: 'bold', weight: 500, colour: 'ink', ...given },
})

describe('both painters draw alike', () => {
  test.each(colours)('a line, its dashes and its colour: %s', (colour) => {
    for (const dash of [[], [9, 6]]) {
      const { canvas, svg } = inkedBy([aLine({ colour, dash })])
      const at = canvas('one')
      expect(at('line-color')).toBe(rgb(svg('path').stroke))
      expect(numbers(at('width'))).toStrictEqual(numbers(svg('path')['stroke-width']))
      expect(at('line-style')).toBe(dash.length > 0 ? 'dashed' : 'solid')
      if (dash.length > 0)
        expect(numbers(at('line-dash-pattern'))).toStrictEqual(numbers(svg('path')['stroke-dasharray']))
    }
  })

  test('a line from end to end, through the same corners', () => {
    const { canvas, svg, at } = inkedBy([aLine()])
    expect([at['one.a'], at['one.b']]).toStrictEqual([corner, { x: 90, y: 70 }])
    expect(svg('path').d).toBe('M10 20L60 20L90 70')
    const [weight = 0] = numbers(canvas('one')('segment-weights'))
    const [distance = 0] = numbers(canvas('one')('segment-distances'))
    const [along, length] = [{ x: 80, y: 50 }, Math.hypot(80, 50)]
    expect(10 + along.x * weight - (along.y / length) * distance).toBeCloseTo(60, 1)
    expect(20 + along.y * weight + (along.x / length) * distance).toBeCloseTo(20, 1)
  })

  test('a double line has its gap in the table’s colour', () => {
    const { canvas, svg } = inkedBy([aLine({ double: true })])
    const at = canvas('one')
    const [core = 0, edge = 0] = [...numbers(at('width')), ...numbers(at('line-outline-width'))]
    expect(core + edge * 2).toBeCloseTo(Number(svg('path')['stroke-width']), 1)
    expect([at('line-outline-color'), at('line-color')]).toStrictEqual([
      rgb(svg('path').stroke),
      rgb(svg('path', 1).stroke),
    ])
  })

  test.each(colours)('a body filled and outlined in %s', (colour) => {
    const { canvas, svg, at } = inkedBy([aBody({ fill: colour, outline: colour, dash: [2, 2] })])
    const style = canvas('one')
    expect([style('background-color'), style('border-color')]).toStrictEqual([
      rgb(svg('ellipse').fill),
      rgb(svg('ellipse').stroke),
    ])
    expect(numbers(style('border-width'))).toStrictEqual([1.5])
    expect(numbers(style('width'))).toStrictEqual([Number(svg('ellipse').rx) * 2])
    expect(at.one).toStrictEqual({ x: 40, y: 50 })
  })

  test('a polygon has the same corners, and none outside Cytoscape’s box', () => {
    const corners = [
      { x: 0, y: -9 },
      { x: 4, y: 3 },
      { x: -4, y: 3 },
    ]
    const { canvas, svg } = inkedBy([aBody({ shape: 'polygon', corners })])
    const style = canvas('one')
    const shares = numbers(style('shape-polygon-points'))
    const [width = 0] = numbers(style('width'))
    const [height = 0] = numbers(style('height'))
    const drawn = corners.map((_, i) => [
      40 + ((shares[i * 2] ?? 0) * width) / 2,
      50 + ((shares[i * 2 + 1] ?? 0) * height) / 2,
    ])
    expect(shares.every((share) => Math.abs(share) <= 1)).toBe(true)
    for (const [i, value] of drawn.flat().entries())
      expect(value).toBeCloseTo(numbers(svg('polygon').points)[i] ?? 0, 1)
  })

  test.each(colours)('words in %s, in the middle of their lines', (colour) => {
    for (const face of ['bold', 'serif'] as const) {
      const { canvas, svg, at } = inkedBy([someWords({ colour, face })])
      const style = canvas('one')
      expect(style('label')).toBe('Steve\nWitkoff')
      expect(style('color')).toBe(rgb(svg('text').fill))
      expect([numbers(style('font-size')), style('font-weight')]).toStrictEqual([[13], svg('text')['font-weight']])
      expect(svg('text')['font-family']).toContain(style('font-family').replaceAll('"', '').split(' ')[0])
      const [first, second] = [Number(svg('tspan').y), Number(svg('tspan', 1).y)]
      expect(at.one?.y).toBeCloseTo((first + second) / 2 - 13 * 0.36, 5)
      expect(style('text-halign')).toBe('left')
    }
  })

  test.each(signs)('the sign %s', (sign) => {
    const { canvas, at } = inkedBy([{ ...about, form: 'sign', x: 40, y: 50, size: 9, sign, colour: 'ink' }])
    expect(canvas('one')('background-image')).toMatch(/^data:image\/svg/)
    expect(numbers(canvas('one')('width'))).toStrictEqual([9])
    expect(at.one).toStrictEqual({ x: 40, y: 50 })
  })

  test('what nobody is said to have said is as thin on both, and thinner than the rest', () => {
    const widths = [false, true].map((weak) => {
      const [line] = sampleInk({ kind: 'speaks-for', weak })
      if (line?.form !== 'line') throw new Error('A sample begins with its line')
      const { canvas, svg } = inkedBy([{ ...line, id: 'one' }])
      expect(numbers(canvas('one')('width'))).toStrictEqual(numbers(svg('path')['stroke-width']))
      return line.width
    })
    expect(widths[1]).toBeLessThan(widths[0] ?? 0)
  })

  test('what has faded has faded as much, and words stay readable', () => {
    const faded = { emphasis: 'faded' } as const
    const { canvas, svg } = inkedBy([aLine({ ...faded, id: 'line' }), someWords({ ...faded, id: 'words' })])
    expect([canvas('line')('opacity'), canvas('words')('opacity')]).toStrictEqual([
      svg('g').opacity,
      svg('g', 1).opacity,
    ])
    expect(fadedTo.words).toBeGreaterThan(0.5)
  })
})
