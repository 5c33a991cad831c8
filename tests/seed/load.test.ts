import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { graphContent } from '../graph-content.ts'
import { lakeFolder } from './lake-folder.ts'
import { run } from './parley-process.ts'

let store: string

beforeEach(() => {
  store = join(mkdtempSync(join(tmpdir(), 'parley-seed-')), 'store')
})

afterEach(() => rmSync(join(store, '..'), { recursive: true }))

const seed = (args: string[], settings: Record<string, string> = {}) =>
  run('seed/load.ts', args, { PARLEY_STORE: store, ...settings })

async function content(): Promise<string[]> {
  const opened = new EmbeddedStore(store)
  const lines = await graphContent(opened)
  await opened.close()
  return lines
}

describe('npm run seed', () => {
  test('loads a folder and says what it loaded, by label, into what and how fast', async () => {
    const folder = lakeFolder()
    const { code, out, err } = await seed([folder])
    expect({ code, err, out: out.replace(/\d+\.\d\d s/, '… s') }).toStrictEqual({
      code: 0,
      err: '',
      out: `Loaded ${folder} into grafeo 0.6.0 in … s:
  Negotiation        1
  Side               2
  Actor              2
  Plan               2
  PlanPoint          2
  Heading            2
  Issue              1
  Position           2
  Brokerage          1
  Demand             1
  Event              1
  Source             1
  Discrepancy        1
  Reading            2
  relationships     36
Wrote ${folder}/seating.yaml: who sits where at the Table.
`,
    })
  })

  test('says every problem, loads nothing and leaves the store as it was', async () => {
    await seed([lakeFolder()])
    const before = await content()
    const folder = lakeFolder({
      'actors.yaml': ['name: Northland', 'nam: Northland'],
      'positions.yaml': ['holder: adler', 'holder: alder'],
    })
    expect(await seed([folder])).toStrictEqual({
      code: 1,
      out: '',
      err: `actors.yaml:1: name: expected text; the key is absent
actors.yaml:2: nam: expected one of the keys id, name, short, code, article, plural, kind, side, aliases, role, summary, citations, note, represents, memberOf, alliedWith, relatedTo; did you mean "name"?
positions.yaml:13: holder: expected the id of an actor; "alder" is unknown; did you mean "adler"?
${folder} has 3 problems; nothing was loaded.
`,
    })
    expect(await content()).toStrictEqual(before)
  })

  test('only checks with --check, and names the paragraphs that no record cites', async () => {
    const folder = lakeFolder({ 'sources.yaml': ['paragraphs: 3', 'paragraphs: 5'] })
    expect(await seed([folder, '--check'])).toStrictEqual({
      code: 0,
      err: '',
      out: `${folder} has no problems: 2 sides, 0 seated sides, 1 source, 2 actors, 1 issue, 2 plans, 2 headings, 2 points, 2 positions, 1 brokerage, 0 forecasts, 0 quotations, 1 demand, 1 event, 0 pressures, 1 discrepancy, 0 retired ids.
Note: no record cites courier, paragraphs 4, 5.
`,
    })
    expect(existsSync(store)).toBe(false)
  })

  test('leaves a store that another process has open', async () => {
    const other = new EmbeddedStore(store)
    const result = await seed([lakeFolder()])
    await other.close()
    expect(result).toStrictEqual({
      code: 1,
      out: '',
      err: `The store ${store} is in use by another Parley; stop it first or set PARLEY_STORE.\n`,
    })
  })

  test.each([
    [['--chek'], {}, /^--chek: expected one of the options --check, --help\n$/],
    [['one', 'two'], {}, /^One folder at a time, not also two\n$/],
    [[], { PORT: 'first' }, /^PORT: expected a port: a whole number from 0 to 65535\n$/],
    [
      [],
      { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret' },
      /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: it is not up yet, or NEO4J_URI is wrong\.\n$/,
    ],
  ])('ends with %j and %j in a plain line', async (args, settings, line) => {
    const { code, out, err } = await seed(args, settings)
    expect({ code, out }).toStrictEqual({ code: 1, out: '' })
    expect(err).toMatch(line)
  })
})
