import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Kind, kinds, type RecordOf, recordSchemaOf, singleKind } from './kinds.ts'
import type { Place, Problem } from './problem.ts'
import { recordProblems } from './record-problems.ts'
import { didYouMean } from './suggestion.ts'
import { type Path, readYaml, type YamlFile } from './yaml-file.ts'

/** One record, and where each field of it stands. */
export type Entry<R> = { record: R; place(path: Path): Place }

/** An id as it is written, also of a record that is faulty otherwise: what refers to it is right. */
export type Written = { id: string; kind: Kind | 'readings'; place: Place }

/**
 * What could be read of a dataset: the records that are right in themselves, every id, and all that is wrong so far.
 * `unread`: the kinds whose file is missing or cannot be read, so that nobody can say which of their ids exist.
 */
export type Draft = {
  entries: { [K in Kind]: Entry<RecordOf<K>>[] }
  written: Written[]
  unread: Set<Kind>
  problems: Problem[]
}

const notData = ['README.md', 'LICENSE', 'LICENSE.md']

/** Reads every file of the folder, whatever is wrong with one of them. */
export function readDraft(folder: string): Draft {
  const draft = emptyDraft()
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    draft.problems.push({ file: folder, line: 1, field: 'folder', expected: 'the folder of a dataset; there is none' })
    return draft
  }
  draft.problems.push(...strangeFiles(folder))
  for (const kind of kinds) readKind(draft, folder, kind)
  return draft
}

function emptyDraft(): Draft {
  const entries: Draft['entries'] = {
    negotiation: [],
    sources: [],
    actors: [],
    issues: [],
    plans: [],
    headings: [],
    points: [],
    positions: [],
    brokerages: [],
    demands: [],
    events: [],
    pressures: [],
    discrepancies: [],
  }
  return { entries, written: [], unread: new Set(), problems: [] }
}

function strangeFiles(folder: string): Problem[] {
  const expected = kinds.map((kind) => `${kind}.yaml`)
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !notData.includes(name) && !expected.includes(name))
    .map((name) => ({
      file: name,
      line: 1,
      field: 'file',
      expected: `one of the files ${expected.join(', ')}${didYouMean(name, expected)}`,
    }))
}

function readKind(draft: Draft, folder: string, kind: Kind): void {
  const file = readFile(folder, kind)
  if ('problems' in file) {
    draft.unread.add(kind)
    draft.problems.push(...file.problems)
  } else if (kind === singleKind) readRecord(draft, kind, file, [], file.value)
  else if (Array.isArray(file.value)) {
    for (const [i, value] of file.value.entries()) readRecord(draft, kind, file, [i], value)
  }
}

function readFile(folder: string, kind: Kind): ReturnType<typeof readYaml> {
  const path = join(folder, `${kind}.yaml`)
  const content = kind === singleKind ? 'one record' : 'a list of records'
  if (!existsSync(path)) {
    return { problems: [{ file: `${kind}.yaml`, line: 1, field: 'file', expected: `${content}; the file is missing` }] }
  }
  const file = readYaml(path)
  if ('problems' in file || kind === singleKind || Array.isArray(file.value)) return file
  return { problems: [{ ...file.place([]), field: 'file', expected: `${content}; [] is an empty one` }] }
}

function readRecord(draft: Draft, kind: Kind, file: YamlFile, at: Path, value: unknown): void {
  const place = (path: Path) => file.place([...at, ...path], at)
  draft.written.push(...writtenIds(kind, place, value))
  const schema = recordSchemaOf(kind)
  const problems = recordProblems(file, schema, at, value)
  draft.problems.push(...problems)
  if (problems.length > 0) return
  const entries: Entry<unknown>[] = draft.entries[kind]
  entries.push({ record: schema.parse(value), place })
}

function writtenIds(kind: Kind, place: Entry<unknown>['place'], value: unknown): Written[] {
  const own = idIn(value).map((id) => ({ id, kind, place: place(['id']) }))
  if (kind !== 'discrepancies') return own
  const readings = listIn(value, 'readings').flatMap((reading, i) =>
    idIn(reading).map((id) => ({ id, kind: 'readings' as const, place: place(['readings', i, 'id']) })),
  )
  return [...own, ...readings]
}

function idIn(value: unknown): string[] {
  return isMapping(value) && typeof value.id === 'string' ? [value.id] : []
}

function listIn(value: unknown, key: string): unknown[] {
  const list = isMapping(value) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
