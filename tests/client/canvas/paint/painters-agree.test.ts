import { describe, expect, test } from 'vitest'
import { isPlain, sizesOf, toneOf } from '#client/canvas/looks.ts'
import { edgeInk } from '#client/canvas/paint/edge-ink.ts'
import { LineSign, RelationForm, type SceneNode, SceneText, Tone } from '#client/canvas/scene.ts'
import { glyphPath } from '#client/claims/glyph.tsx'
import { aLine, aNode, aScene, aText, imageOf, inkedBy, numbers, paintedBy, rgb } from './both-painters.ts'

/** As on a desk, and as where text is larger. */
const scales = [1, 1.15]
const tones = Tone.options
const lines = LineSign.options
const badged = lines.flatMap((sign) => (isPlain(sign) ? [] : sign))

describe.each(scales)('at scale %s', (scale) => {
  describe.each(lines)('a line of kind %s', (sign) => {
    test.each([undefined, true] as const)('weak: %s', (weak) => {
      const { canvas, svg } = paintedBy(aScene({ scale, edges: [aLine({ sign, tone: 'mixed', weak })] }))
      const at = canvas('line')
      const [outer, gap] = [svg('path'), svg('path', 1)]
      const double = gap['stroke-width'] !== undefined
      const [core = 0, edge = 0] = [...numbers(at('width')), ...numbers(at('line-outline-width'))]
      expect(core + edge * 2).toBeCloseTo(Number(outer['stroke-width']), 1)
      expect(at(double ? 'line-outline-color' : 'line-color')).toBe(rgb(outer.stroke))
      if (double) expect([core, at('line-color')]).toStrictEqual([Number(gap['stroke-width']), rgb(gap.stroke)])
      else expect(edge).toBe(0)
      const dashed = outer['stroke-dasharray'] !== undefined
      expect(at('line-style')).toBe(dashed ? 'dashed' : 'solid')
      if (dashed) expect(numbers(at('line-dash-pattern'))).toStrictEqual(numbers(outer['stroke-dasharray']))
      expect([at('opacity'), at('line-opacity'), outer.opacity]).toStrictEqual(['1', '1', undefined])
    })
  })

  describe.each(RelationForm.options)('a line of the form %s', (form) => {
    const badge = { x: 200, y: 116, size: 12 }
    const ink = edgeInk({ ...aLine({ sign: 'link', tone: 'plain', badge }), form }, scale)

    test('is drawn as at the Table, by both', () => {
      const { canvas, svg, at } = inkedBy(ink)
      const {
        canvas: inScene,
        svg: drawn,
        places,
      } = paintedBy(aScene({ scale, edges: [aLine({ sign: 'link', tone: 'plain', badge, form })] }))
      for (const { id } of ink)
        for (const property of ['width', 'line-color', 'line-dash-pattern', 'background-color', 'segment-weights'])
          expect(inScene(id)(property)).toBe(canvas(id)(property))
      for (const [i] of ink.filter(({ form }) => form === 'line').entries())
        expect(drawn('path', i)).toStrictEqual(svg('path', i))
      expect(places).toMatchObject(at)
    })

    test('begins and ends where the scene has it', () => {
      const { places } = paintedBy(aScene({ scale, edges: [aLine({ sign: 'link', tone: 'plain', form })] }))
      expect(places['line 0.a']).toStrictEqual({ x: 120, y: 100 })
      expect(places['line 0.b']?.x).toBeCloseTo(300)
      expect(places['line 0.b']?.y).toBeCloseTo(100)
    })
  })

  test.each(badged)('the sign of %s on a line', (sign) => {
    const badge = { x: 200, y: 110, size: sizesOf(scale).badge }
    const { canvas, svg } = paintedBy(aScene({ scale, edges: [aLine({ sign, tone: toneOf(sign), badge })] }))
    const at = canvas('line.sign')
    const ground = at('shape') === 'ellipse' ? svg('circle') : svg('rect', 2)
    const double = sign === 'mixed'
    const glyph = svg('path', double ? 2 : 1)
    expect(numbers(at('width'))).toStrictEqual(numbers(String(Number(ground.width ?? Number(ground.r) * 2))))
    expect(numbers(at('corner-radius'))).toStrictEqual(numbers(ground.rx ?? ground.r))
    expect(numbers(at('border-width'))).toStrictEqual(numbers(ground['stroke-width']))
    expect([at('border-color'), at('background-color')]).toStrictEqual([rgb(ground.stroke), rgb(ground.fill)])
    expect(at('background-opacity')).toBe('1')
    expectGlyph(at, glyph, badge.size)
  })

  describe.each(tones)('a body of tone %s', (tone) => {
    const kinds = ['centre', 'circle', 'card', 'chip', 'more', 'box', 'words'] as const
    test.each(kinds.flatMap((kind) => [false, true].map((dashed) => [kind, dashed] as const)))(
      '%s, dashed: %s',
      (kind, dashed) =>
        expectBody(aNode({ kind, tone, dashed: dashed && kind !== 'centre' && kind !== 'words' }), scale),
    )

    test('of a broker, and of a small card', () => {
      expectBody(aNode({ tone, sign: 'broker' }), scale)
      expectBody(aNode({ tone, kind: 'card', width: 12 * scale, height: 12 * scale }), scale)
    })

    test.each(badged)('with the sign of %s in it', (sign) => {
      const glyph = { x: 100, y: 100, size: 13.5 * scale }
      const { canvas, svg } = paintedBy(
        aScene({ scale, nodes: [aNode({ kind: 'card', tone: toneOf(sign), sign, glyph })] }),
      )
      const at = canvas('one.sign')
      expectGlyph(at, svg('path'), glyph.size)
      expect([at('background-opacity'), at('border-width')]).toStrictEqual(['0', '0px'])
    })
  })

  test.each(['A', 'B', 'C', 'G', 'Z'])('camp %s, by its letter and its pattern', (letter) => {
    const camp = { x: 90, y: 90, size: 18 * scale, letter, fills: true }
    const { canvas, svg } = paintedBy(aScene({ scale, nodes: [aNode({ camp })] }))
    const at = canvas('one.camp')
    const square = svg('rect', 2)
    expectOutline(at, square)
    expect(at('background-color')).toBe(rgb(square.fill))
    const text = svg('text')
    expect([numbers(at('font-size')), at('font-weight'), at('color'), at('label')]).toStrictEqual([
      numbers(text['font-size']),
      text['font-weight'],
      rgb(text.fill),
      letter,
    ])
    const body = canvas('one')
    const hatch = svg('path')
    expect(numbers(body('background-width'))[0]).toBeCloseTo(
      Number(svg('pattern').width) * Number(/scale\(([\d.]+)\)/.exec(svg('pattern').patternTransform ?? '')?.[1]),
    )
    expect(imageOf(body('background-image')).find(({ name }) => name === 'path')?.has).toStrictEqual(hatch)
  })

  test('in no camp', () => {
    const camp = { x: 90, y: 90, size: 18 * scale, fills: false }
    const { canvas, svg } = paintedBy(aScene({ scale, nodes: [aNode({ camp })] }))
    expectOutline(canvas('one.camp'), svg('rect', 1))
    expect(canvas('one.camp')('background-color')).toBe(rgb(svg('rect', 1).fill))
  })

  test.each([undefined, true] as const)('a line that belongs to nobody, solid: %s', (solid) => {
    const rule = { from: { x: 10, y: 10 }, to: { x: 90, y: 10 }, solid }
    const { canvas, svg } = paintedBy(aScene({ scale, rules: [rule] }))
    const [at, line] = [canvas('rule.0'), svg('line')]
    expect([numbers(at('width')), at('line-color')]).toStrictEqual([numbers(line['stroke-width']), rgb(line.stroke)])
    expect(at('line-style')).toBe(solid ? 'solid' : 'dashed')
    if (!solid) expect(numbers(at('line-dash-pattern'))).toStrictEqual(numbers(line['stroke-dasharray']))
  })
})

const halign = { start: 'right', middle: 'center', end: 'left' } as const

describe.each(SceneText.shape.kind.options)('words of kind %s', (kind) => {
  test.each(SceneText.shape.anchor.options)('anchored at their %s', (anchor) => {
    for (const italic of [undefined, true] as const) {
      const { canvas, svg } = paintedBy(aScene({ captions: [aText({ kind, anchor, italic })] }))
      const [at, text] = [canvas('caption.0'), svg('text')]
      expect(at('label')).toBe('first\nsecond')
      expect(numbers(at('font-size'))).toStrictEqual(numbers(text['font-size']))
      expect(at('font-weight')).toBe(text['font-weight'])
      expect(at('font-style')).toBe(text['font-style'] ?? 'normal')
      expect(at('color')).toBe(rgb(text.fill))
      expect(at('text-opacity')).toBe(text.opacity ?? '1')
      expect(at('font-family')).toBe(text['font-family']?.includes('Serif 4') ? 'Source Serif' : 'Inter')
      expect(at('text-halign')).toBe(halign[anchor])
      expect(text['text-anchor']).toBe(anchor)
    }
  })

  test('line by line, at the same height, on the same ground', () => {
    const text = aText({ kind })
    const { canvas, svg } = paintedBy(aScene({ captions: [text] }))
    const at = canvas('caption.0')
    const [first, second] = [Number(svg('tspan').y), Number(svg('tspan', 1).y)]
    const height = Number(at('line-height'))
    expect((second - first) / text.size).toBeCloseTo(height, 2)
    // The middle of both lines is where Cytoscape centres them; a baseline lies 0.36 under the middle of its line.
    const middle = (first + second) / 2 - 0.36 * text.size
    expect(middle).toBeCloseTo(text.y + height * text.size, 1)
    const ground = svg('rect')
    expect(at('text-background-opacity')).toBe(ground['fill-opacity'] ?? '0')
    if (ground.x === undefined) return
    expect(at('text-background-color')).toBe(rgb(ground.fill))
    expect(numbers(at('text-background-padding'))).toStrictEqual([text.y - Number(ground.y)])
  })
})

test('what stands in the scene stands where the scene has it', () => {
  const node = aNode({ x: 123, y: 45, kind: 'chip', width: 80, height: 26 })
  const { positions, svg, canvas } = paintedBy(aScene({ nodes: [node] }))
  expect(positions).toStrictEqual({ one: { x: 123, y: 45 } })
  const { x, y, width, height } = svg('rect')
  expect([Number(x) + Number(width) / 2, Number(y) + Number(height) / 2]).toStrictEqual([123, 45])
  expect([...numbers(canvas('one')('width')), ...numbers(canvas('one')('height'))]).toStrictEqual([80, 26])
})

type Style = (property: string) => string
type Attributes = Record<string, string>

function expectOutline(at: Style, drawn: Attributes) {
  const round = at('shape') === 'ellipse' ? Number(drawn.height) / 2 : undefined
  expect(round ?? numbers(at('corner-radius'))[0]).toBeCloseTo(Number(drawn.rx), 2)
  expect(numbers(at('border-width'))).toStrictEqual(numbers(drawn['stroke-width'] ?? '0'))
  if (drawn.stroke) expect(at('border-color')).toBe(rgb(drawn.stroke))
  const dashed = drawn['stroke-dasharray'] !== undefined
  expect(at('border-style')).toBe(dashed ? 'dashed' : 'solid')
  if (dashed) expect(numbers(at('border-dash-pattern'))).toStrictEqual(numbers(drawn['stroke-dasharray']))
}

function expectBody(node: SceneNode, scale: number) {
  const { canvas, svg } = paintedBy(aScene({ scale, nodes: [node] }))
  const [at, drawn] = [canvas('one'), svg('rect')]
  expectOutline(at, drawn)
  expect([...numbers(at('width')), ...numbers(at('height'))]).toStrictEqual([
    ...numbers(drawn.width),
    ...numbers(drawn.height),
  ])
  if (drawn.fill === 'none') expect(at('background-opacity')).toBe('0')
  else expect([at('background-opacity'), at('background-color')]).toStrictEqual(['1', rgb(drawn.fill)])
}

/** The same sign, as large, in the same colour and as thick. */
function expectGlyph(at: Style, drawn: Attributes, size: number) {
  const path = imageOf(at('background-image')).find(({ name }) => name === 'path')?.has ?? {}
  expect(Object.values(glyphPath)).toContain(path.d)
  expect([path.d, path.stroke, path.fill, path['stroke-width']]).toStrictEqual([
    drawn.d,
    drawn.stroke,
    drawn.fill,
    drawn['stroke-width'],
  ])
  const share = Number.parseFloat(at('background-width')) / 100
  expect((size * share) / 16).toBeCloseTo(Number(/scale\(([\d.]+)\)/.exec(drawn.transform ?? '')?.[1]), 2)
}
