import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import request from 'supertest'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadDataset } from '#seed/load-dataset'
import { saveWhatIsReadable } from '#server/commands/save-readable'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { lakeAccord } from '../../lake-accord.ts'
import { run } from '../../seed/parley-process.ts'
import { mountSmallDisk, type SmallDisk } from '../../small-disk.ts'
import { oldFolder } from '../graph/versions/old-store.ts'
import { serving } from '../serving.ts'

const base = mkdtempSync(join(tmpdir(), 'parley-rescue-'))
/** A store that was closed, and the same as it lay there while it was open, with all in its log. */
const closed = join(base, 'closed')
const open = join(base, 'open')
const disk = mountSmallDisk()
const names = ['First', 'Second', 'Third']
const log = join('graph.grafeo.wal', 'wal_00000000000000000000.log')

beforeAll(async () => {
  const store = new EmbeddedStore(closed)
  await loadDataset(store, lakeAccord)
  for (const name of names)
    await request(serving(store)).post('/api/questions/saved').send({ name, cypher: 'RETURN 1 AS one' })
  cpSync(closed, open, { recursive: true })
  await store.close()
})

afterAll(() => rmSync(base, { recursive: true }))

let number = 0
function copyOf(store: string): { store: string; out: string } {
  const place = join(base, `case-${++number}`)
  cpSync(store, place, { recursive: true })
  return { store: place, out: join(base, `out-${number}`) }
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file)
  bytes.fill(Number(bytes[at]) ^ 0xff, at, at + 1)
  writeFileSync(file, bytes)
}

/** Changes one byte in 512, throughout its middle. */
function spoil(file: string): void {
  const { length } = readFileSync(file)
  for (let at = Math.floor(length / 4); at < (length * 3) / 4; at += 512) flip(file, at)
}

function cut(file: string): void {
  truncateSync(file, Math.floor(readFileSync(file).length / 2))
}

function sum(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort()
}

/** The names of the questions that a fresh store has after it has imported what was rescued. */
async function importedFrom(out: string): Promise<string[]> {
  const store = new EmbeddedStore()
  const file = JSON.parse(readFileSync(join(out, 'questions.json'), 'utf8'))
  const { status, body } = await request(serving(store)).post('/api/questions/saved/import').send(file)
  await store.close()
  expect(status).toBe(201)
  return body.items.map((question: { name: string }) => question.name).sort()
}

function rescuedLines(out: string): { kind: string; from?: string; properties: { id?: string } }[] {
  return readFileSync(join(out, 'graph.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('a store that is rescued', () => {
  test.each([
    ['closed', closed],
    ['as it lay there while it was open', open],
  ])('gives all of itself where it is whole, %s', async (_, whole) => {
    const { store, out } = copyOf(whole)
    const before = sum(store)
    const { outcome, lines } = await saveWhatIsReadable(store, out)
    expect({ outcome, first: lines[0] }).toStrictEqual({
      outcome: 'all',
      first: `Read the store as it is: into ${join(out, 'graph.jsonl')}`,
    })
    expect(await importedFrom(out)).toStrictEqual(names)
    const rescued = rescuedLines(out)
    const ids = new Set(rescued.flatMap(({ kind, properties }) => (kind === 'node' ? [properties.id] : [])))
    expect(ids).toContain('northland-on-accord')
    expect(rescued.filter(({ kind, from }) => kind === 'relationship' && !ids.has(from))).toStrictEqual([])
    expect(sum(store)).toStrictEqual(before)
    expect(readdirSync(out).sort()).toStrictEqual(['graph.jsonl', 'questions.json'])
  })

  test.each<[string, string, (store: string) => void, boolean]>([
    ['it was changed', closed, (s) => spoil(join(s, 'graph.grafeo')), false],
    ['its head was changed', closed, (s) => writeFileSync(join(s, 'graph.grafeo'), 'not a graph'), false],
    ['it was cut short', closed, (s) => cut(join(s, 'graph.grafeo')), false],
    ['it is empty', closed, (s) => truncateSync(join(s, 'graph.grafeo'), 0), false],
    ['it is gone', closed, (s) => rmSync(join(s, 'graph.grafeo')), false],
    ['its log is gone', open, (s) => rmSync(join(s, 'graph.grafeo.wal'), { recursive: true }), false],
    ['its log was cut short', open, (s) => cut(join(s, log)), false],
    ['its log was changed', open, (s) => spoil(join(s, log)), false],
    [
      'an older file lies beside it',
      closed,
      (s) => {
        cpSync(join(s, 'graph.grafeo'), join(s, 'older.grafeo'))
        spoil(join(s, 'graph.grafeo'))
      },
      true,
    ],
  ])('gives back every saved question where %s, and stays as it is', async (_, whole, damage, hasGraph) => {
    const { store, out } = copyOf(whole)
    damage(store)
    const before = sum(store)
    const { outcome } = await saveWhatIsReadable(store, out)
    expect(outcome).toBe('some')
    expect(await importedFrom(out)).toStrictEqual(names)
    expect(existsSync(join(out, 'graph.jsonl'))).toBe(hasGraph)
    expect(sum(store)).toStrictEqual(before)
  })

  test('gives its questions also where the file beside it cannot be read', async () => {
    const { store, out } = copyOf(closed)
    writeFileSync(join(store, 'questions.json'), '[{')
    const { outcome, lines } = await saveWhatIsReadable(store, out)
    expect({ outcome, first: lines[0] }).toStrictEqual({
      outcome: 'some',
      first: 'Could not read questions.json beside the store',
    })
    expect(await importedFrom(out)).toStrictEqual(names)
  })

  test('gives what its log has before the damage', async () => {
    const { store, out } = copyOf(open)
    rmSync(join(store, 'questions.json'))
    // In the last of the saved questions, behind the load.
    flip(join(store, log), readFileSync(join(store, log)).length - 40)
    await saveWhatIsReadable(store, out)
    expect(await importedFrom(out)).toStrictEqual(names.slice(0, 2))
    expect(rescuedLines(out).length).toBeGreaterThan(100)
  })

  test('gives the newest of the older files, wherever it lies', async () => {
    const { store, out } = copyOf(closed)
    const older = (name: string, day: string) => {
      cpSync(join(closed, 'graph.grafeo'), join(store, name))
      utimesSync(join(store, name), new Date(day), new Date(day))
    }
    mkdirSync(join(store, 'snapshots'))
    older('graph.schema-1.grafeo', '2030-11-24')
    older(join('snapshots', '7.grafeo'), '2030-11-26')
    older(join('snapshots', '5.grafeo'), '2030-11-25')
    spoil(join(store, 'graph.grafeo'))
    const { lines } = await saveWhatIsReadable(store, out)
    expect(lines.filter((line) => line.startsWith('Read '))).toStrictEqual([
      `Read snapshots/7.grafeo: into ${join(out, 'graph.jsonl')}`,
    ])
  })

  test('is not all where it comes from an older file and the store itself is gone', async () => {
    const { store, out } = copyOf(closed)
    renameSync(join(store, 'graph.grafeo'), join(store, 'older.grafeo'))
    const { outcome, lines } = await saveWhatIsReadable(store, out)
    expect({ outcome, first: lines[0] }).toStrictEqual({
      outcome: 'some',
      first: `Read older.grafeo: into ${join(out, 'graph.jsonl')}`,
    })
  })

  test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
    'keeps its questions through damage %i',
    async (seed) => {
      const random = seeded(seed)
      const { store, out } = copyOf(random() < 0.5 ? closed : open)
      const files = sum(store)
        .map((line) => line.split(' ')[0] ?? '')
        .filter((path) => !path.endsWith('questions.json'))
      const file = files[Math.floor(random() * files.length)] ?? ''
      const { length } = readFileSync(file)
      if (random() < 0.3) truncateSync(file, Math.floor(random() * length))
      else for (let flips = Math.ceil(random() * 20); flips > 0; flips--) flip(file, Math.floor(random() * length))
      const before = sum(store)
      await saveWhatIsReadable(store, out)
      expect(await importedFrom(out)).toStrictEqual(names)
      expect(sum(store)).toStrictEqual(before)
    },
  )
})

describe('npm run rescue', () => {
  const rescue = (...args: string[]) => run('server/commands/rescue.ts', args, {})

  test('ends with 0 where all was read, with 2 where something is missing, with 1 where nothing is left', async () => {
    const whole = copyOf(closed)
    expect((await rescue('--store', whole.store, '--out', whole.out)).code).toBe(0)
    const { store, out } = copyOf(closed)
    spoil(join(store, 'graph.grafeo'))
    const partly = await rescue('--store', store, '--out', out)
    expect(partly.code).toBe(2)
    expect(partly.out).toMatch(/^Could not read the store as it is: the file .* is damaged at byte \d+: /)
    expect(partly.out).toMatch('  questions        3, 3 of them only in the file beside the store\n')
    rmSync(join(store, 'questions.json'))
    const nothing = await rescue('--store', store, '--out', `${out}-2`)
    expect({ code: nothing.code, left: existsSync(`${out}-2`) }).toStrictEqual({ code: 1, left: false })
    expect(nothing.err).toMatch(`Nothing of ${store} could be read.\n`)
  })

  test('does not touch a store that is in use', async () => {
    const { store, out } = copyOf(closed)
    const user = new EmbeddedStore(store)
    const { code, err } = await rescue('--store', store, '--out', out)
    await user.close()
    expect({ code, err }).toStrictEqual({
      code: 1,
      err: `The store ${store} is in use by another Parley: stop it first.\n`,
    })
    expect(existsSync(out)).toBe(false)
  })

  if (disk === undefined) test.skip('on a full disk')
  else onFullDisk(disk)

  function onFullDisk(disk: SmallDisk): void {
    const out = join(disk.folder, 'out')
    const noRoom =
      'The disk has no room for a copy of the graph: make room, or choose another disk, and name a new folder with --out.\n'
    beforeEach(() => disk.makeRoom())
    afterAll(() => disk.remove())

    test.each<[string, number, () => string, string[]]>([
      ['a copy of the graph', 20_000, () => closed, names],
      ['the graph as text', 470_000, oldFolder, ['Plain', 'Who opposes a point']],
    ])('saves the questions where the disk has no room for %s', async (_, left, storeOf, questions) => {
      disk.fill(left)
      const { code, out: said } = await rescue('--store', storeOf(), '--out', out)
      expect({ code, last: said.split('\n').slice(-2).join('\n') }).toStrictEqual({ code: 2, last: noRoom })
      expect(readdirSync(out)).toStrictEqual(['questions.json'])
      expect(await importedFrom(out)).toStrictEqual(questions)
      rmSync(out, { recursive: true })
    })

    test('leaves nothing on a disk that has no room at all, so that the same words work when there is room', async () => {
      disk.fill()
      const full = await rescue('--store', closed, '--out', out)
      expect({ code: full.code, left: existsSync(out) }).toStrictEqual({ code: 1, left: false })
      expect(full.err).toMatch(/^ENOSPC: no space left on device[^\n]*\n$/)
      disk.makeRoom()
      expect((await rescue('--store', closed, '--out', out)).code).toBe(0)
    })
  }

  test.each<[string[], RegExp]>([
    [['--sotre', 'x'], /^--sotre: expected one of the options --store, --out/],
    [['--store', join(base, 'nowhere')], /^There is no folder .*nowhere: name the store's with --store\.\n$/],
    [['--store', closed, '--out', closed], /is there already: name a new folder with --out\.\n$/],
  ])('ends with %j in plain words', async (args, complaint) => {
    const { code, err } = await rescue(...args)
    expect(code).toBe(1)
    expect(err).toMatch(complaint)
  })

  test('explains itself', async () => {
    expect((await rescue('--help')).out).toMatch(/^Usage: npm run rescue/)
  })
})

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed * 7919
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}
