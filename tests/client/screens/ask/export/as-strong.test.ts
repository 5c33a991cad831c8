import { describe, expect, test } from 'vitest'
import { toGraphMl } from '#client/canvas/export/graphml.ts'
import { toGexf } from '#client/screens/ask/export/gexf.ts'
import { toRowsCsv, toRowsJson } from '#client/screens/ask/export/row-files.ts'
import type { ResultGraph, ResultLink } from '#client/screens/ask/result/graph.ts'
import type { Dataset } from '#domain/dataset'
import { relationshipRows } from '#seed/relationships'
import { parseTable } from '#server/analysis/csv-table'
import { datasets } from '../../../../as-strong.ts'
import { poorAccord } from '../../../../poor-accord.ts'

const all: [string, Dataset][] = [...datasets, ['one without bases, dates and plans', poorAccord]]

/** What says something by itself: a stance, an act, an answer to a demand. */
const claiming =
  /^(SUPPORTS|CONDITIONAL_ON|OPPOSES|MIXED_ON|UNDECLARED_ON|BROKERED|MEETS|PARTLY_MEETS|CONTRADICTS|REPRESENTS)$/

const linksIn = (dataset: Dataset): ResultLink[] =>
  relationshipRows(dataset)
    .filter(({ type }) => claiming.test(type))
    .map((row, at) => ({ ...row, id: `${at}`, directed: true }))

const valuesIn = (marks: readonly string[], value: RegExp) => marks.map((mark) => value.exec(mark)?.[1])
const marksOf = (text: string) => text.match(/<edge [\s\S]*?<\/edge>/g) ?? []

describe.each(all)('the files of a graph of %s', (_, dataset) => {
  const links = linksIn(dataset)
  const graph: ResultGraph = {
    nodes: [...new Set(links.flatMap(({ from, to }) => [from, to]))].map((id) => ({
      ...{ id, label: 'Actor', name: id, properties: { id } },
    })),
    links,
  }
  const properties = ['basis', 'hedged', 'hedge', 'condition'] as const
  const expected = (property: (typeof properties)[number]) =>
    links.map((link) => (link.properties[property] === undefined ? undefined : String(link.properties[property])))
  const plain = (text: string | undefined) => text?.replaceAll('&amp;', '&').replaceAll('&quot;', '"')

  test.each(properties)('say the %s of each line', (property) => {
    const graphMl = toGraphMl(graph)
    const key = new RegExp(`<key id="(e\\d+)" for="edge" attr.name="${property}"`).exec(graphMl)?.[1]
    const inGraphMl = valuesIn(marksOf(graphMl), new RegExp(`<data key="${key}">([^<]*)<`))
    expect(inGraphMl.map(plain)).toStrictEqual(expected(property))
    const gexf = toGexf(graph)
    const attribute = new RegExp(`<attribute id="(e\\d+)" title="${property}"`).exec(gexf)?.[1]
    expect(valuesIn(marksOf(gexf), new RegExp(`for="${attribute}" value="([^"]*)"`)).map(plain)).toStrictEqual(
      expected(property),
    )
  })

  test('have no line without a basis', () => {
    expect(links.length).toBeGreaterThan(5)
    expect(expected('basis')).not.toContain(undefined)
  })

  test('as rows say all of each line', () => {
    const rows = links.map(({ id, directed, ...link }) => [{ kind: 'relationship', ...link }])
    const answer = { columns: ['line'], rows, truncated: false, elapsedMs: 1 }
    expect(parseTable(toRowsCsv(answer)).records.map(([cell = '']) => [JSON.parse(cell)])).toStrictEqual(rows)
    expect(JSON.parse(toRowsJson(answer)).rows).toStrictEqual(rows)
  })
})
