import { z } from 'zod'
import { quoted } from '#domain/printable'
import type { Problem } from './problem.ts'
import { withoutDefault } from './sound.ts'
import { didYouMean, nearest } from './suggestion.ts'
import type { YamlFile } from './yaml-file.ts'
import type { Path } from './yaml-text.ts'

/** Keys that datasets had once, and what stands in their place, by the file. */
const keys: Record<string, string> = {
  'negotiation.yaml sides': 'no such key: sides stand in sides.yaml now, a record each with id, name, order and kind',
}

/** Values that were allowed once. */
const values: Record<string, string> = {
  briefed:
    'who was merely told is no broker now: leave the record out, or make it an event in which they were informed',
}

const insteadOfKey = (file: string, key: string): string | undefined => keys[`${file} ${key}`]

const insteadOfValue = (value: unknown): string | undefined =>
  typeof value === 'string' && Object.hasOwn(values, value) ? values[value] : undefined

type Issue = z.core.$ZodIssue

/** What a record's schema finds wrong with it, said as what was expected, and the keys of the record where that is. */
export function recordProblems(file: YamlFile, schema: z.ZodType, at: Path, value: unknown) {
  const issues = schema.safeParse(value, { error: expectation }).error?.issues ?? []
  return {
    problems: issues.flatMap((issue) => problemsOf(file, schema, at, value, issue)),
    faulty: new Set(issues.flatMap((issue) => faultyKeys(schema, issue))),
  }
}

/** Where an unknown key stands for a known one, that is faulty: it is not merely absent. */
function faultyKeys(schema: z.ZodType, issue: Issue): string[] {
  if (issue.path.length > 0 || issue.code !== 'unrecognized_keys') return issue.path.slice(0, 1).map(String)
  return issue.keys.flatMap((key) => nearest(key, keysOf(schema)) ?? [])
}

/** Of the unknown keys of one record: nobody has more of them by mistake. */
const mostKeys = 100

function problemsOf(file: YamlFile, schema: z.ZodType, at: Path, value: unknown, issue: Issue): Problem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, path))
    return issue.keys.slice(0, mostKeys).map((key) => {
      const place = file.place([...at, ...path, key], at)
      const expected = `one of the keys ${known.join(', ')}${didYouMean(key, known)}`
      return { ...place, expected: insteadOfKey(place.file, key) ?? expected }
    })
  }
  const written = valueAt(value, path)
  const expected = `${issue.message}${notWhat(issue, written)}${suggestion(issue, written)}`
  return [{ ...file.place([...at, ...path], at), expected }]
}

const names: Record<string, string> = {
  string: 'text',
  int: 'a whole number',
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a record of keys and values',
}

/** The words for what zod only names; where the domain says in words what it expects, those stand. */
function expectation(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return names[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  if (issue.code === 'too_small') return `${issue.minimum} or more`
  if (issue.code === 'too_big')
    return issue.origin === 'array' ? `a list of at most ${issue.maximum}` : `${issue.maximum} or less`
  return undefined
}

function notWhat({ code }: Issue, written: unknown): string {
  if (written === undefined) return '; the key is absent'
  if (code === 'too_big' && typeof written === 'string') return `, not ${written.length}`
  if (typeof written === 'object' && written !== null) {
    if (code !== 'invalid_type' && code !== 'invalid_value') return ''
    return Array.isArray(written) ? ', not a list' : ', not keys and values'
  }
  return `, not ${quoted(written)}`
}

function suggestion(issue: Issue, written: unknown): string {
  if (issue.code !== 'invalid_value' || typeof written !== 'string') return ''
  const former = insteadOfValue(written)
  if (former !== undefined) return `: ${former}`
  return didYouMean(written, issue.values.map(String))
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (isKeyed(part) ? part[key] : undefined), value)
}

function isKeyed(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

function schemaAt(schema: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => {
    const inner = withoutDefault(part)
    if (inner instanceof z.ZodArray) return inner.element
    return inner instanceof z.ZodObject ? inner.shape[key] : undefined
  }, schema)
}

function keysOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}
