import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDataset } from '#seed/dataset'
import { loadDataset } from '#seed/load-dataset'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { run } from '../../seed/parley-process.ts'
import { serving } from '../serving.ts'

const plans = 'MATCH (p:Plan:parley) RETURN p.id AS id, p.date AS date, p AS plan ORDER BY id LIMIT 2'

let folder: string
let store: EmbeddedStore
let server: Server
let throughServer: Record<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-query-'))
  store = new EmbeddedStore()
  const read = readDataset('seed/us-russia-28-point-plan')
  if ('problems' in read) throw new Error('The shipped dataset has problems')
  await loadDataset(store, read.dataset)
  const onDisk = new EmbeddedStore(join(folder, 'store'))
  await loadDataset(onDisk, read.dataset)
  await onDisk.close()
  server = createServer(serving(store)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  throughServer = { PORT: String(address.port), PARLEY_STORE: join(folder, 'nowhere') }
})

afterAll(async () => {
  server.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const query = (...args: string[]) => run('server/commands/query.ts', args, throughServer)
const queryStore = (...args: string[]) =>
  run('server/commands/query.ts', args, { PORT: '0', PARLEY_STORE: join(folder, 'store') })

// Each starts a process, and some of them two.
describe('npm run query', () => {
  test('shows a table of equal columns, and says beside it how many rows there are', async () => {
    expect(await query(plans)).toStrictEqual({
      code: 0,
      out: [
        'id                date        plan',
        '────────────────  ──────────  ────────────────',
        'alaska-terms      2025-08-15  alaska-terms',
        'final-offer-2025  2025-04     final-offer-2025',
        '',
      ].join('\n'),
      err: '2 rows\n',
    })
  })

  test('asks the store itself where no server runs', async () => {
    expect((await queryStore(plans)).out).toBe((await query(plans)).out)
  })

  test('asks the store itself where the server that runs has another one', async () => {
    const stamp = "MATCH (n:Plan:parley) RETURN count(n) AS plans, 'Other' IN collect(n.title) AS other"
    await store.write("CREATE (:Plan:parley {id: 'other', title: 'Other'})")
    try {
      const settings = { ...throughServer, PARLEY_STORE: join(folder, 'store') }
      expect((await run('server/commands/query.ts', [stamp], settings)).out).toBe((await queryStore(stamp)).out)
      expect((await query(stamp)).out).not.toBe((await queryStore(stamp)).out)
    } finally {
      await store.write("MATCH (n:Plan:parley {id: 'other'}) DELETE n")
    }
  })

  test('takes parameters: what reads as JSON is that, all else is text', async () => {
    const asked = 'RETURN $n + 1 AS n, $list AS list, $day AS day, $word AS word'
    const params = ['n=5', 'list=["a"]', 'day=2025-11-26', 'word=a=b'].flatMap((pair) => ['--param', pair])
    const { out } = await query(asked, ...params, '--format', 'json')
    expect(JSON.parse(out)).toStrictEqual([{ n: 6, list: ['a'], day: '2025-11-26', word: 'a=b' }])
  })

  test('says that there are more rows than were asked for', async () => {
    const { out, err } = await query('UNWIND range(1, 5) AS n RETURN n', '--limit', '2', '--format', 'csv')
    expect(out).toBe('n\r\n1\r\n2\r\n')
    expect(err).toBe('There are more than these 2 rows: --limit takes more of them, up to 10000.\n')
  })

  test('answers a question of the library, with other parameters too, and says how to read it', async () => {
    const { code, out, err } = await query('--library', 'open-questions-of-a-plan', '--format', 'csv')
    expect(code).toBe(0)
    expect(out.split('\r\n').map((line) => line.split(',')[0])).toStrictEqual([
      ...['point_id', 'revised-security-guarantees-open', 'revised-southern-border-control', ''],
    ])
    expect(err).toBe('')
    const draft = await query('--library', 'open-questions-of-a-plan', '--param', 'plan=first-draft')
    expect(draft.out).toContain('nato-membership-open')
    expect(draft.err).toMatch('An open question is a point that a report calls unsettled.')
  })

  test('lists the library', async () => {
    const { out } = await query('--list')
    expect(out).toMatch(/^Brokers\n {2}brokers-and-their-stances +Where do the brokers of \{plan\} stand on it\?\n/)
  })

  test.each([
    ['through the server', query],
    ['on the store', queryStore],
  ])('puts a caret under the fault of a query, %s', async (_, ask) => {
    const { code, out, err } = await ask('MATCH (p:Plan)\nRETURN p.id AS id,, p')
    expect({ code, out }).toStrictEqual({ code: 1, out: '' })
    const [first = '', second, third = ''] = err.split('\n')
    const [, column = ''] = first.match(/^Line 2, column (\d+): /) ?? []
    expect(second).toBe('RETURN p.id AS id,, p')
    expect(third).toBe(`${' '.repeat(Number(column) - 1)}^`)
  })

  test.each<[string, string[], RegExp]>([
    ['a write', ['MATCH (n) DETACH DELETE n'], /not allowed/],
    ['an unknown question', ['--library', 'why'], /^The library has no question "why"/],
    [
      'a parameter that the query has not',
      ['RETURN $plan AS plan', '--param', 'plan=accord', '--param', 'paln=accord'],
      /^The query has no parameter `\$paln`; it has `\$plan`\.\n$/,
    ],
  ])('refuses %s in plain words', async (_, args, complaint) => {
    const { code, out, err } = await query(...args)
    expect({ code, out }).toStrictEqual({ code: 1, out: '' })
    expect(err).toMatch(complaint)
    expect(err).not.toMatch(/^ {4}at /m)
  })

  test('says in one line that there is nothing to ask yet, and makes no store', async () => {
    const nowhere = join(folder, 'nowhere')
    const { code, err } = await run('server/commands/query.ts', ['RETURN 1 AS a'], { PORT: '0', PARLEY_STORE: nowhere })
    expect({ code, err }).toStrictEqual({
      code: 1,
      err: 'There is nothing to ask yet: npm start or npm run seed puts the dataset in.\n',
    })
  })
})
