import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { inForm } from '#server/commands/answer-forms'

const node = (id: string) => ({ kind: 'node', labels: ['Plan', 'parley'], properties: { id, title: 'A plan' } })
const edge = (from: string, to: string) => ({ kind: 'relationship', type: 'REVISES', from, to, properties: {} })
const path = {
  kind: 'path',
  nodes: [node('a'), node('b'), node('c')],
  relationships: [edge('a', 'b'), edge('c', 'b')],
}

describe('an answer in a form', () => {
  test('is a table of equal columns', () => {
    expect(
      inForm.table({
        columns: ['id', 'reports', 'plan'],
        rows: [
          ['donbas', 12, node('x')],
          ['Öl', null, true],
        ],
      }),
    ).toBe(
      ['id      reports  plan', '──────  ───────  ────', 'donbas  12       x', 'Öl               true', ''].join('\n'),
    )
  })

  test('as a table says a list as one would', () => {
    const [, , row] = inForm.table({ columns: ['by'], rows: [[['Russia', 'Vladimir Putin']]] }).split('\n')
    expect(row).toBe('Russia, Vladimir Putin')
  })

  test('as a table is cut where a text is long, and lets no cell break its line or steer the terminal', () => {
    const [, , row] = inForm
      .table({ columns: ['a', 'b'], rows: [['red \u001b[31m\nnext\u202e', 'x'.repeat(100)]] })
      .split('\n')
    expect(row).toBe(`red [31m next  ${'x'.repeat(59)}…`)
  })

  test('as a table names a node by its id, a relationship and a path by their ends', () => {
    const off = { ...edge('a', 'b'), type: 'TOOK_PART', properties: { status: 'cancelled' } }
    const [, , row] = inForm
      .table({
        columns: ['edge', 'path', 'list', 'map', 'off'],
        rows: [[edge('a', 'b'), path, [node('a'), 1], { of: node('b') }, off]],
      })
      .split('\n')
    expect(row?.split(/ {2,}/)).toStrictEqual([
      '(a)-[REVISES]->(b)',
      '(a)-[REVISES]->(b)<-[REVISES]-(c)',
      '["a",1]',
      '{"of":"b"}',
      '(a)-[TOOK_PART (called off)]->(b)',
    ])
  })

  test('as a table says a map that only looks like a node as a map', () => {
    const [, , row] = inForm
      .table({ columns: ['map'], rows: [[{ kind: 'map', entries: { ...node('a'), of: node('b') } }]] })
      .split('\n')
    expect(row).toBe('{"kind":"node","labels":["Plan","parley"],"properties":{"id…')
  })

  test('as CSV has lists, maps, nodes, relationships and paths whole, as JSON', () => {
    const values = [edge('a', 'b'), path, [node('a'), 1], { of: node('b') }]
    const csv = inForm.csv({ columns: ['edge', 'path', 'list', 'map'], rows: [values] })
    const [, row = []] = papaparse.parse<string[]>(csv.trimEnd()).data
    expect(row.map((cell) => JSON.parse(cell))).toStrictEqual(values)
  })

  test('as CSV is executed by no spreadsheet, and has its numbers as numbers', () => {
    const rows = [['=1+1', '+a', '-x', '@x, "y"', -5, null, 'a\nb']]
    expect(inForm.csv({ columns: ['=a', 'b', 'c', 'd', 'e', 'f', 'g'], rows })).toBe(
      `'=a,b,c,d,e,f,g\r\n'=1+1,'+a,'-x,"'@x, ""y""",-5,,"a\nb"\r\n`,
    )
  })

  test('as CSV has its columns also where there is no row', () => {
    expect(inForm.csv({ columns: ['a', 'b'], rows: [] })).toBe('a,b\r\n')
  })

  test('as JSON is a list of rows with all there is', () => {
    expect(JSON.parse(inForm.json({ columns: ['n', 'x'], rows: [[node('a'), null]] }))).toStrictEqual([
      { n: node('a'), x: null },
    ])
  })
})
