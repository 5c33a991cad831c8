import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import pino from 'pino'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDataset } from '#seed/load-dataset'
import { makeApp } from '#server/app'
import type { GraphStore } from '#server/graph/graph-store'
import { aDataset, anActor } from '../../builders.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { grafeo, serving, storeWith } from '../serving.ts'

describe('what every answer carries', () => {
  const client = mkdtempSync(join(tmpdir(), 'parley-client-'))
  let store: GraphStore
  let app: Express
  beforeAll(async () => {
    mkdirSync(join(client, 'assets'))
    writeFileSync(join(client, 'index.html'), '<title>Parley</title>')
    writeFileSync(join(client, 'assets/main-abc123.js'), '1')
    store = await storeWith(grafeo)
    app = serving(store, undefined, client)
  })
  afterAll(async () => {
    await store.close()
    rmSync(client, { recursive: true })
  })

  test('nothing from elsewhere, and nobody named', async () => {
    const { headers } = await request(app).get('/api/health')
    expect(headers['content-security-policy']).toMatch(/^default-src 'self';/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('an ETag that stays while the data stay, and saves the body', async () => {
    const { headers } = await request(app).get('/api/actors')
    const again = await request(app).get('/api/actors').set('If-None-Match', String(headers.etag))
    expect({ status: again.status, text: again.text }).toStrictEqual({ status: 304, text: '' })
    expect(headers['cache-control']).toBe('no-cache')
  })

  test('an ETag that changes with the data', async () => {
    const { headers } = await request(app).get('/api/actors')
    await loadDataset(store, aDataset({ actors: [anActor()] }))
    const after = await request(app).get('/api/actors').set('If-None-Match', String(headers.etag))
    expect({ status: after.status, total: after.body.total }).toStrictEqual({ status: 200, total: 1 })
    expect((await request(app).get('/api/search?q=southmark')).body.items).toStrictEqual([])
    await loadDataset(store, lakeAccord)
    expect((await request(app).get('/api/search?q=southmark')).body.total).toBe(1)
  })

  test('compressed where asked', async () => {
    const { headers } = await request(app).get('/api/positions').set('Accept-Encoding', 'gzip')
    expect(headers['content-encoding']).toBe('gzip')
  })

  test.each([
    'localhost',
    'LOCALHOST:3000',
    '127.0.0.1:80',
    '[::1]:3000',
    'parley.example.org',
    'parley.example.org:8',
  ])('it answers for the host %s', async (host) =>
    expect((await request(app).get('/api/health').set('Host', host)).status).toBe(200),
  )

  test.each(['evil.example.com', 'localhost.evil.example.com', 'localhost:3000.evil.example.com', '10.0.0.1', '[::2]'])(
    'it does not answer for the host %s',
    async (host) => {
      for (const address of ['/api/health', '/', '/assets/main-abc123.js'])
        expect((await request(app).get(address).set('Host', host)).status).toBe(421)
    },
  )

  test('it answers for the IPv6 address that it listens on', async () => {
    const config = { host: 'fd00::5', hosts: [], writes: 'local' as const }
    const listening = makeApp({ store, config, log: pino({ level: 'silent' }), client })
    const statusOf = async (host: string) => (await request(listening).get('/api/health').set('Host', host)).status
    expect([await statusOf('[fd00::5]:3000'), await statusOf('[fd00::6]:3000')]).toStrictEqual([200, 421])
  })

  test('every view is the one page, which is asked for anew; files with a hash are kept', async () => {
    for (const address of ['/', '/?view=matrix']) {
      const { text, headers } = await request(app).get(address)
      expect({ text, cache: headers['cache-control'] }).toStrictEqual({
        text: '<title>Parley</title>',
        cache: 'no-cache',
      })
    }
    const { headers } = await request(app).get('/assets/main-abc123.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test.each(['/matrix', '/answer/withdrawal', '/nothing.png', '/assets', '/assets/gone-abc123.js'])(
    'whoever reads pages is told on one that there is nothing at %s',
    async (address) => {
      const page = await request(app).get(address).set('Accept', 'text/html,application/xhtml+xml,*/*;q=0.8')
      expect({ status: page.status, type: page.type }).toStrictEqual({ status: 404, type: 'text/html' })
      expect(page.text).toMatch('<title>Not found · Parley</title>')
      expect(page.text).toMatch('href="/"')
      expect(page.text).not.toMatch(/https?:|<script|style=/)
      const program = await request(app).get(address).set('Accept', 'application/json')
      expect({ status: program.status, type: program.type }).toStrictEqual({
        status: 404,
        type: 'application/problem+json',
      })
      const head = await request(app).head(address).set('Accept', 'text/html')
      expect({ status: head.status, text: head.text }).toStrictEqual({ status: 404, text: undefined })
    },
  )

  test.each(['/assets/gone-abc123.js', '/nothing.png', '/../package.json', '/..%2fpackage.json'])(
    'there is no file %s',
    async (address) => expect((await request(app).get(address)).status).toBe(404),
  )

  test('a page lists the API with files of its own alone', async () => {
    const page = await request(app).get('/api/docs')
    expect(page.headers['content-type']).toMatch('text/html')
    const files = [...page.text.matchAll(/(?:src|href)="(\/api\/docs\/[^"]+)"/g)].map(([, file]) => String(file))
    expect(files).toStrictEqual(['/api/docs/docs.css', '/api/docs/docs.js'])
    for (const file of files) expect((await request(app).get(file)).status).toBe(200)
    expect(page.text).not.toMatch(/https?:|<script>|style=/)
  })
})
