import { expect, test } from 'vitest'
import { campsFrom } from '#client/camps/camps-from.ts'
import { citeBy, numberedSources, sayParagraphs } from '#client/canvas/export/numbered-sources.ts'
import { toPoster } from '#client/canvas/export/poster.ts'
import { drawScene } from '#client/canvas/paint/draw-scene.ts'
import { pagePalette } from '#client/canvas/paint/palette.ts'
import { pointPicture } from '#client/canvas/picture.ts'
import { withCamps } from '#client/canvas/with-camps.ts'
import { Source } from '#domain/source'
import { lakeCoalitions, lakePairs } from '../../camps/found-camps.ts'
import { aStanding, held, lakeStanding } from '../standings.ts'

const courier = Source.parse({
  id: 'courier',
  title: 'On the lake',
  publisher: 'The Courier <Ltd>',
  date: '2030-11-20',
  datePrecision: 'day',
  paragraphs: 9,
  claims: 3,
})
const picture = pointPicture(lakeStanding, {})

function poster(): string {
  const room = { width: 1000, height: 700, scale: 1 }
  const sources = numberedSources(picture.citedIn(new Set()), [courier], '2030')
  return toPoster({
    words: {
      title: picture.finding,
      asOf: picture.asOf,
      plan: picture.plan,
      sources,
      step: '2 / 5',
      byDemand: 'by demands, by our reading',
    },
    draw: () => picture.draw(room, { cite: citeBy(sources) }),
    width: 1060,
    scale: 1,
    palette: pagePalette,
  })
}

/** Names of elements that are opened and not closed, or closed and not opened. */
function unbalanced(xml: string): string[] {
  const open: string[] = []
  for (const [, closing, name = '', itself] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (itself) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) return [name]
  }
  return open
}

test('is well-formed', () => {
  const svg = poster()
  expect(unbalanced(svg)).toStrictEqual([])
  expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/)
})

test('has the finding, the day, the plan, the step and the sources', () => {
  const svg = poster()
  for (const text of ['Southmark supports it; Northland opposes it', 'As of 26 Nov 2030', 'The Lake Accord', '2 / 5'])
    expect(svg).toContain(text)
  expect(svg).toContain('1 The Courier &lt;Ltd&gt;, 20 Nov, ¶ 1–2')
})

test('cites the sources by their numbers', () => {
  expect(poster()).toContain('own words, 20 Nov · [1]')
})

test('refers to nothing outside itself', () => {
  expect(poster().replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|href|@import/)
})

test('says runs of paragraphs as runs', () => {
  expect(sayParagraphs([9, 3, 4, 5, 3])).toBe('3–5, 9')
})

test('has the camps that actors wear: letter, pattern, who they are and what they rest on', () => {
  const room = { width: 1000, height: 700, scale: 1 }
  const camps = campsFrom(lakeCoalitions, lakePairs)
  const words = {
    entries: [{ letter: 'A', text: '3 around Upper Cantons' }, { text: 'In no camp' }],
    ground: 'Computed.',
  }
  const svg = toPoster({
    words: { title: 'A title', asOf: picture.asOf, sources: [], camps: words },
    draw: () => withCamps(picture.draw(room), camps),
    width: 1060,
    scale: 1,
    palette: pagePalette,
  })
  expect(unbalanced(svg)).toStrictEqual([])
  for (const text of ['3 around Upper Cantons', 'In no camp', 'Computed.', 'var(--camp-1)', 'var(--camp-2)'])
    expect(svg).toContain(text)
  const filled = [...svg.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id)
  expect(new Set(filled)).toStrictEqual(new Set(['camp-A', 'camp-B']))
  for (const id of filled) expect(svg).toContain(`<pattern id="${id}"`)
})

test('cites what it says of demands and brokers, and lists what they rest on', () => {
  const treaty = Source.parse({
    ...courier,
    id: 'treaty',
    title: 'The demand',
    publisher: undefined,
    date: '2030-11-21',
  })
  const demanded = () => [{ source: 'treaty', paragraphs: [7], via: [] }]
  const known = pointPicture(lakeStanding, { demanded })
  const sources = numberedSources(known.citedIn(new Set()), [courier, treaty], '2030')
  expect(sources.map(({ number, text }) => `${number} ${text}`)).toStrictEqual([
    '1 The Courier <Ltd>, 20 Nov, ¶ 1–2',
    '2 The demand, 21 Nov, ¶ 7',
  ])
  const { nodes } = known.draw({ width: 1000, height: 700, scale: 1 }, { cite: citeBy(sources) })
  const said = (id: string) =>
    nodes
      .find((node) => node.id === id)
      ?.texts.flatMap(({ lines }) => lines)
      .join(' ')
  expect(said('eastern-bank-council')).toMatch(/\[2\]$/)
  expect(said('envoy-adler-brokers')).toMatch(/\[1\]$/)
})

test('leaves out of its sources what is hidden', () => {
  const demanded = () => [{ source: 'treaty', paragraphs: [7], via: [] }]
  const hide = new Set(['meets', 'contradicts'] as const)
  const cited = pointPicture(lakeStanding, { demanded }).citedIn(hide)
  expect([...new Set(cited.map(({ source }) => source))]).toStrictEqual(['courier'])
})

const reports = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    id: `report-${i}`,
    text: `Report of that day, 20 Nov, ¶ ${i}`,
  }))

const withReports = (count: number) =>
  toPoster({
    words: { title: 'Southmark supports it', asOf: '2030-11-26', sources: reports(count) },
    draw: (frame) => picture.draw(frame, { wall: true }),
    width: 1920,
    height: 1080,
    scale: 2,
    palette: pagePalette,
  })

test('counts the sources that have no room, and cuts none short', () => {
  expect(withReports(10)).not.toMatch(/and \d+ more<\/text>/)
  expect(withReports(60)).toMatch(/and \d+ more<\/text>/)
})

test('has every stance in the legend, be it only of those that are folded', () => {
  const on = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((name) => held({ name, stance: 'supports' }))
  const many = pointPicture(aStanding({ on: [...on, held({ name: 'River Union', stance: 'conditional' })] }), {})
  const svg = toPoster({
    words: { title: 'Many support it', asOf: '2030-11-26', sources: [] },
    draw: (frame) => many.draw(frame, { wall: true }),
    width: 1920,
    height: 1080,
    scale: 2,
    palette: pagePalette,
  })
  expect(svg).toContain('>on a condition</text>')
})

test('has in italics who is only inferred to hold something, its line as thin as a demand’s, and nobody else', () => {
  const on = [
    held({ name: 'Southmark', stance: 'supports' }),
    held({ name: 'Premier Lindqvist', stance: 'supports', basis: 'inference' }),
  ]
  const scene = pointPicture(aStanding({ on }), {}).draw({ width: 1180, height: 720, scale: 1 })
  const italic = scene.nodes.flatMap(({ texts }) => texts).filter((text) => text.italic)
  expect(italic.map(({ lines }) => lines.join(' '))).toStrictEqual(['Premier Lindqvist', 'inferred, 20 Nov · 2 claims'])
  expect(scene.edges.map(({ from, weak }) => [from, weak])).toStrictEqual([
    ['southmark', undefined],
    ['premier-lindqvist', true],
  ])
  const svg = drawScene(scene, pagePalette)
  expect(svg.match(/font-style="italic"/g)?.length).toBe(2)
  expect(svg).toMatch(/stroke-width="1.2"/)
})
