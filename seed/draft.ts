import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Id } from '#domain/id'
import { isOptional, type Kind, kinds, type RecordOf, recordSchemaOf, singleKind } from './kinds.ts'
import type { Place, Problem } from './problem.ts'
import { recordProblems } from './record-problems.ts'
import { type Sound, soundPart } from './sound.ts'
import { didYouMean } from './suggestion.ts'
import { type Written, writtenIn } from './written.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-text.ts'

/**
 * What is right of one record, and where each field of it stands.
 * `faulty`: the keys whose fault is said already, so that nothing is said of what follows from it.
 */
export type Entry<R> = { record: Sound<R>; faulty: ReadonlySet<string>; place(path: Path): Place }

/**
 * What could be read of a dataset: what is right of each record, every id, and all that is wrong so far.
 * `unread`: the kinds whose file is missing or cannot be read, so that nobody can say which of their ids exist.
 * `nameless`: the kinds of which some record has no id that can be read.
 */
export type Draft = {
  values: Partial<Record<Kind, unknown>>
  entries: { [K in Kind]: Entry<RecordOf<K>>[] }
  written: Written[]
  unread: Set<Kind>
  nameless: Set<Kind>
  problems: Problem[]
}

const mostRecords = 50_000

const notData = ['README.md', 'LICENSE', 'LICENSE.md']

/** Reads every file of the folder, whatever is wrong with one of them. */
export function readDraft(folder: string): Draft {
  const draft = emptyDraft()
  const names = namesIn(folder)
  if (typeof names === 'string') {
    draft.problems.push({ file: folder, line: 1, field: 'folder', expected: names })
    return draft
  }
  draft.problems.push(...strangeFiles(names))
  for (const kind of kinds) readKind(draft, folder, kind)
  return draft
}

function emptyDraft(): Draft {
  const entries: Draft['entries'] = {
    negotiation: [],
    sides: [],
    seating: [],
    sources: [],
    actors: [],
    issues: [],
    plans: [],
    headings: [],
    points: [],
    positions: [],
    brokerages: [],
    forecasts: [],
    quotations: [],
    demands: [],
    events: [],
    pressures: [],
    discrepancies: [],
    retired: [],
  }
  return { values: {}, entries, written: [], unread: new Set(), nameless: new Set(), problems: [] }
}

/** What the folder holds, or what was expected instead of it. */
function namesIn(folder: string): string[] | string {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return 'the folder of a dataset; there is none'
  try {
    return readdirSync(folder)
  } catch (cause) {
    return `a folder that can be read (${cause instanceof Error && 'code' in cause ? cause.code : cause})`
  }
}

function strangeFiles(names: readonly string[]): Problem[] {
  const expected = kinds.map((kind) => `${kind}.yaml`)
  return names
    .filter((name) => !name.startsWith('.') && !notData.includes(name) && !expected.includes(name))
    .map((name) => ({
      file: name,
      line: 1,
      field: 'file',
      expected: `one of the files ${expected.join(', ')}${didYouMean(name, expected)}`,
    }))
}

function readKind(draft: Draft, folder: string, kind: Kind): void {
  if (isOptional(kind) && !existsSync(join(folder, `${kind}.yaml`))) {
    draft.values[kind] = []
    return
  }
  const file = readFile(folder, kind)
  for (const problem of file.problems) draft.problems.push(problem)
  if (!('value' in file)) {
    draft.unread.add(kind)
    return
  }
  draft.values[kind] = file.value
  if (kind === singleKind) readRecord(draft, kind, file, [], file.value)
  else if (Array.isArray(file.value)) {
    for (const [i, value] of file.value.entries()) readRecord(draft, kind, file, [i], value)
  }
  const broken = file.broken.map(({ id, place }) => ({ id: Id.safeParse(id).data, kind, place }))
  for (const { id, ...rest } of [...writtenIn(draft.entries, kind), ...broken]) {
    if (id === undefined) draft.nameless.add(kind)
    else draft.written.push({ id, ...rest })
  }
}

function readFile(folder: string, kind: Kind): ReturnType<typeof readYaml> {
  const path = join(folder, `${kind}.yaml`)
  const content = kind === singleKind ? 'one record' : 'a list of records'
  if (!existsSync(path)) {
    return { problems: [{ file: `${kind}.yaml`, line: 1, field: 'file', expected: `${content}; the file is missing` }] }
  }
  const file = readYaml(path)
  if (!('value' in file) || kind === singleKind) return file
  if (Array.isArray(file.value)) {
    if (file.value.length <= mostRecords) return file
    const expected = `a list of at most ${mostRecords} records, not ${file.value.length}`
    return { problems: [{ file: `${kind}.yaml`, line: 1, field: 'file', expected }] }
  }
  const form = file.value === null ? '[] is an empty one' : 'each begins with a dash'
  return { problems: [{ ...file.place([]), field: 'file', expected: `${content}; ${form}` }] }
}

function readRecord(draft: Draft, kind: Kind, file: YamlFile, at: Path, value: unknown): void {
  const schema = recordSchemaOf(kind)
  const { problems, faulty } = recordProblems(file, schema, at, value)
  for (const problem of problems) draft.problems.push(problem)
  const entries: Entry<unknown>[] = draft.entries[kind]
  entries.push({ record: soundPart(schema, value), faulty, place: (path) => file.place([...at, ...path], at) })
}
