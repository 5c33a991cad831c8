import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Citation } from '#domain/citation'
import { Matrix } from '#domain/matrix'
import { parseTable } from '#server/analysis/csv-table'
import { routes } from '#server/http/routes'
import { aDataset, anActor, aPlan, aPoint, aPosition } from '../../builders.ts'
import { engines } from '../../engines.ts'
import { served } from '../served.ts'
import { serving, storeWith } from '../serving.ts'

const withTables = routes.filter(({ hasTable }) => hasTable).map(({ path }) => path)
const lists = withTables.filter((path) => !/analysis|matrix|search/.test(path))

const Evidenced = z.object({
  basis: z.string().optional(),
  hedged: z.boolean().optional(),
  hedge: z.string().optional(),
  stance: z.string().optional(),
  condition: z.string().optional(),
  strength: z.number().optional(),
  citations: z.array(Citation).optional(),
})

const said = (cited: readonly Citation[]) =>
  cited
    .map(({ source, paragraphs, via }) => {
      const from = via.length > 0 ? ` via ${via.join(', ')}` : ''
      return `${source}${paragraphs.map((paragraph) => ` ${paragraph}`).join('')}${from}`
    })
    .join('; ')

describe.each(engines)('a table of the API on $name', (engine) => {
  const parley = served(engine)

  const get = (path: string, accept: string) => request(parley.app).get(path).set('Accept', accept)

  async function rowsOf(path: string): Promise<Record<string, string>[]> {
    const { header, records, problems } = parseTable((await get(path, 'text/csv')).text)
    expect(problems).toStrictEqual([])
    return records.map((fields) => Object.fromEntries(header.map((column, at) => [column, fields[at] ?? ''])))
  }

  test('is there of actors, positions, the matrix and every list', () => {
    expect(withTables).toStrictEqual(expect.arrayContaining(['/api/actors', '/api/positions', '/api/matrix']))
    expect(lists).toHaveLength(19)
  })

  test.each([
    ['text/csv', 'text/csv'],
    ['application/json', 'application/json'],
    ['*/*', 'application/json'],
    ['text/*', 'text/csv'],
    ['application/json;q=0.5, text/csv', 'text/csv'],
    ['text/csv;q=0.1, application/json', 'application/json'],
    ['text/csv;q=0, */*', 'application/json'],
    ['application/json;q=0, */*', 'text/csv'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
  ])('comes to whoever accepts %s as %s', async (accept, type) => {
    const { status, headers } = await get('/api/positions', accept)
    expect([status, headers['content-type']]).toStrictEqual([200, `${type}; charset=utf-8`])
    expect(headers.vary).toMatch(/\bAccept\b(?!-)/)
  })

  test.each(withTables)('comes by Accept and by format alike, with a tag of its own: %s', async (path) => {
    const asked = path === '/api/search' ? `${path}?q=north&` : `${path}?`
    const [json, csv] = [await get(asked, 'application/json'), await get(asked, 'text/csv')]
    const named = await get(`${asked}format=csv`, 'application/json')
    expect([csv.status, csv.text]).toStrictEqual([200, named.text])
    expect(csv.headers.etag).not.toBe(json.headers.etag)
    expect(csv.headers['content-disposition']).toMatch(/^attachment; filename="?[a-z-]+\.csv"?$/)
    const tag = String(csv.headers.etag)
    expect((await get(asked, 'text/csv').set('If-None-Match', tag)).status).toBe(304)
    expect((await get(asked, 'application/json').set('If-None-Match', tag)).status).toBe(200)
    expect(await get(`${asked}format=json`, 'text/csv')).toMatchObject({ status: 200, text: json.text })
  })

  test.each(['/api/positions', '/api/plans/accord', '/api/health'])(
    'is no answer where nothing fits, and that is said: %s',
    async (path) => {
      for (const accept of ['text/html', 'application/json;q=0, text/csv;q=0', 'image/*']) {
        const { status, type, text } = await get(path, accept)
        expect([status, type]).toStrictEqual([406, 'application/problem+json'])
        expect(JSON.parse(text).detail).toMatch(path === '/api/positions' ? 'json, text/csv.' : 'application/json.')
      }
    },
  )

  test('is refused before anything is kept', async () => {
    const question = { name: 'Plans', cypher: 'MATCH (p:Plan) RETURN p' }
    const sent = await request(parley.app).post('/api/questions/saved').set('Accept', 'text/csv').send(question)
    expect(sent.status).toBe(406)
    expect((await get('/api/questions/saved', 'application/json')).body.total).toBe(0)
  })

  test.each(lists)(
    'has a row for each record, and says of each how it is known and where it stands: %s',
    async (path) => {
      const { items, total } = (await get(path, 'application/json')).body
      const rows = await rowsOf(path)
      expect(rows).toHaveLength(items.length)
      for (const [at, row] of rows.entries()) {
        const item = Evidenced.parse(items[at].known ? { ...items[at], ...items[at].known } : items[at])
        if (item.basis !== undefined) expect(row.basis).toBe(item.basis)
        if (item.basis !== undefined) expect(row.hedge).toBe(item.hedged ? (item.hedge ?? 'appears') : '')
        if (item.strength !== undefined) expect(row.strength).toBe(String(item.strength))
        if (item.citations !== undefined) expect(row.citations).toBe(said(item.citations))
        if (item.stance === 'conditional' && path === '/api/positions')
          expect(row.condition).toBe(item.condition ?? 'not recorded')
      }
      const page = await get(`${path}?limit=1`, 'text/csv')
      expect(page.headers['x-total-count']).toBe(String(total))
      expect(parseTable(page.text).records).toHaveLength(Math.min(1, total))
    },
  )

  test('of the matrix has a row for each claim behind each cell, and none for another', async () => {
    for (const filters of ['', '?plan=old-terms', '?plan=accord&asOf=2030-11-21']) {
      const path = `/api/matrix${filters}`
      const { actors, targets, cells } = Matrix.parse((await get(path, 'application/json')).body)
      const rows = await rowsOf(path)
      const counted = cells.map((cell) => {
        const ids = { 'actor id': actors[cell.actor]?.id, 'target id': targets[cell.target]?.id, way: cell.way }
        const of = rows.filter((row) => Object.entries(ids).every(([column, id]) => row[column] === id))
        const how = (what: string) => of.filter((row) => row.what === what)
        expect(how('position').at(-1)?.['stance, match or role']).toBe(cell.stance)
        expect(how('demand')).toHaveLength(cell.demands ?? 0)
        expect(how('brokerage')).toHaveLength(cell.brokered ?? 0)
        if (cell.known && cell.stance) expect(how('position').at(-1)?.basis).toBe(cell.known.basis)
        return of.length
      })
      expect(counted.every((number) => number > 0)).toBe(true)
      expect(counted.reduce((sum, number) => sum + number, 0)).toBe(rows.length)
    }
  })

  test('never runs in a spreadsheet', async () => {
    const name = '=HYPERLINK("x")'
    const summary = '@sum(1)'
    const other = await storeWith(
      { ...engine, open: async () => (engine.name === 'grafeo' ? engine.open() : parley.store) },
      aDataset({
        actors: [anActor({ name, summary })],
        plans: [aPlan()],
        points: [aPoint()],
        positions: [aPosition({ summary })],
      }),
    )
    const own = serving(other)
    for (const path of ['/api/actors', '/api/positions', '/api/matrix']) {
      const { header, records } = parseTable((await request(own).get(path).set('Accept', 'text/csv')).text)
      const cells = records.flat()
      expect([path, header.length > 5, cells.filter((cell) => /^[=+\-@]/.test(cell))]).toStrictEqual([path, true, []])
      expect(cells).toContain(`'${name}`)
    }
    if (other !== parley.store) await other.close()
  })
})
