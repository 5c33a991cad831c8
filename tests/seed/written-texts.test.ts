import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lakeFolder, problemLines } from './lake-folder.ts'

const titled = (title: string) => problemLines(lakeFolder({ 'issues.yaml': ['title: Land', `title: ${title}`] }))

test.each([
  ['NUL', '"La\\0nd"', 'text without U+0000, which is character 3 of it, not "La\\u0000nd"'],
  ['an escape', '"\\e[31mLand"', 'text without U+001B, which is character 1 of it, not "\\u001b[31mLand"'],
  ['a carriage return', '"La\\rnd"', 'text without U+000D, which is character 3 of it, not "La\\rnd"'],
  ['an override of direction', '"La\\u202End"', 'text without U+202E, which is character 3 of it, not "La\\u202end"'],
  ['an isolate', '"La\\u2067nd"', 'text without U+2067, which is character 3 of it, not "La\\u2067nd"'],
  ['half a character', '"La\\uD83Dnd"', 'text without U+D83D, which is character 3 of it, not "La\\ud83dnd"'],
  ['two lines', '"La\\nnd"', 'text in one line, without a tab, not "La\\nnd"'],
  ['nothing that can be seen', '"\\u200F "', 'text that is not empty, not "\u200f "'],
  ['300 characters and one', 'x'.repeat(301), 'text of at most 300 characters, not 301'],
])('a title with %s is a problem', (_, title, expected) => {
  expect(titled(title)).toStrictEqual([`issues.yaml:2: title: expected ${expected}`])
})

test.each(['عبد الفتاح السيسي', 'בנימין נתניהו', 'דו"ח \u200eNATO\u200f', 'محمد (الأول)\u061c', '北京', '👩🏽‍🚀 Zoë'])(
  '%s is a title',
  (title) => expect(titled(JSON.stringify(title))).toStrictEqual([]),
)

test('prose has lines and tabs, and an end', () => {
  const summed = (summary: string) =>
    problemLines(lakeFolder({ 'events.yaml': ['summary: Envoys met.', `summary: ${JSON.stringify(summary)}`] }))
  expect(summed('Envoys met.\n\n\tTwice.\n')).toStrictEqual([])
  expect(summed('x'.repeat(5_001))).toStrictEqual([
    'events.yaml:8: summary: expected text of at most 5000 characters, not 5001',
  ])
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  'ftp://a.example/b',
  '//a.example',
  'https://',
  'https://a.example/b c',
])('%s is no link of a source', (url) => {
  const lines = problemLines(lakeFolder({ 'sources.yaml': ['paragraphs: 3', `paragraphs: 3\n  url: '${url}'`] }))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/url: expected a web address that begins with http:\/\/ or https:\/\/, not "/)
})

test('a source has a link', () => {
  const url = 'url: https://a.example/report?id=1#p2'
  expect(problemLines(lakeFolder({ 'sources.yaml': ['paragraphs: 3', `paragraphs: 3\n  ${url}`] }))).toStrictEqual([])
})

test('a line repeats no more of a value than can be read', () => {
  const long = 'y'.repeat(100_000)
  const [line = ''] = problemLines(lakeFolder({ 'actors.yaml': ['kind: state', `kind: ${long}`] }))
  expect(line).toMatch(/, not "y{119}…"$/)
  const [key = ''] = problemLines(lakeFolder({ 'actors.yaml': ['kind: state', `kind: state\n  ? ${long}\n  : x`] }))
  expect(key.length).toBeLessThan(400)
})

test('a file name steers no terminal', () => {
  expect(problemLines(lakeFolder({ 'a\u001b[2Jb.yaml': '[]' }))[0]).toMatch(
    /^a\\u001b\[2Jb\.yaml:1: file: expected one of/,
  )
})

test.each([
  [
    'deep nesting',
    `- ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
    'valid YAML: fewer lists and records within each other',
  ],
  ['very many records', '- x\n'.repeat(50_001), 'a list of at most 50000 records, not 50001'],
  ['very many aliases', `- &a x\n${'- *a\n'.repeat(10_001)}`, 'valid YAML: at most 10000 aliases'],
  ['very much', `- ${'x'.repeat(8_000_000)}\n`, 'a file of at most 8 MB, not 9'],
  [
    'very many parts',
    `- [${','.repeat(1_000_000)}]\n`,
    'at most 1000000 lines, commas, colons and brackets, not 1000002',
  ],
])('%s is refused in one line', (_, text, expected) => {
  expect(problemLines(lakeFolder({ 'pressures.yaml': text }))).toStrictEqual([
    `pressures.yaml:1: file: expected ${expected}`,
  ])
})

test('of a record with very many unknown keys the first are told', () => {
  const keys = Array.from({ length: 3_000 }, (_, i) => `  k${i}: x\n`).join('')
  expect(problemLines(lakeFolder({ 'issues.yaml': ['  title: Land\n', `  title: Land\n${keys}`] }))).toHaveLength(100)
})

test('a chain of very many points is no cycle', () => {
  const point = (i: number) =>
    `- { id: p-${i}, plan: ${i % 2 ? 'accord' : 'counter-plan'}, title: T, text: T, status: aim, order: 1, citations: [{ source: courier, paragraphs: [1] }]`
  const chain = Array.from(
    { length: 1_500 },
    (_, i) => `${point(i)}${i ? `, succeeds: [{ point: p-${i - 1}, change: no }]` : ''} }\n`,
  )
  const lines = (points: string[]) =>
    problemLines(lakeFolder({ 'points.yaml': points.join(''), 'positions.yaml': '[]', 'demands.yaml': '[]' }))
  expect(lines(chain)).toStrictEqual([])
  const closed = `${point(0)}, succeeds: [{ point: p-1499, change: no }] }\n`
  expect(lines(chain.with(0, closed))).toStrictEqual([
    expect.stringMatching(
      /^points\.yaml:1: succeeds\[0\]\.point: expected an earlier point, not a cycle: p-0 succeeds p-1499 .*…$/,
    ),
  ])
})

test('a paragraph is cited once', () => {
  expect(problemLines(lakeFolder({ 'positions.yaml': ['[2, 3]', '[2, 2]'] }))).toStrictEqual([
    'positions.yaml:11: citations[0].paragraphs[1]: expected another paragraph than "2", which citations[0].paragraphs[0] names',
  ])
})

test('a link to a file is that file; one that leads round in a circle is none', () => {
  const folder = lakeFolder({ 'pressures.yaml': undefined, 'demands.yaml': undefined })
  const elsewhere = mkdtempSync(join(tmpdir(), 'parley-linked-'))
  onTestFinished(() => rmSync(elsewhere, { recursive: true }))
  writeFileSync(join(elsewhere, 'p.yaml'), '[]\n')
  symlinkSync(join(elsewhere, 'p.yaml'), join(folder, 'pressures.yaml'))
  symlinkSync(join(folder, 'demands.yaml'), join(folder, 'demands.yaml'))
  mkdirSync(join(folder, '.git'))
  expect(problemLines(folder)).toStrictEqual(['demands.yaml:1: file: expected a list of records; the file is missing'])
})
