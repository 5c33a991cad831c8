import { expect, test } from 'vitest'
import { citeBy, numberedSources, sayParagraphs } from '#client/canvas/export/numbered-sources.ts'
import { findingOf, toPoster } from '#client/canvas/export/poster.ts'
import { pagePalette } from '#client/canvas/palette.ts'
import { pointPicture } from '#client/canvas/picture.ts'
import { Source } from '#domain/source'
import { lakeStanding } from '../standings.ts'

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
  const sources = numberedSources(picture.citedIn(picture.draw(room)), [courier], '2030')
  return toPoster({
    words: { title: findingOf(picture.sentence), asOf: picture.asOf, plan: picture.plan, sources, step: '2 / 5' },
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
