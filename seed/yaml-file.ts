import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Place, Problem } from './problem.ts'
import { type Path, parseYaml, type YamlText } from './yaml-text.ts'

/**
 * A parsed file: its value, and where each part of it stands.
 * `broken`: of the records that nobody can read, and that are not in the value, whatever id can be made out.
 */
export type YamlFile = {
  value: unknown
  place(path: Path, record?: Path): Place
  problems: Problem[]
  broken: { id: unknown; place: Place }[]
}

/** Reads one file. Where the writing of some records of a list is at fault, the others are read all the same. */
export function readYaml(path: string): YamlFile | { problems: Problem[] } {
  const file = basename(path)
  const text = readText(path)
  if (typeof text !== 'string') return { problems: [{ file, field: 'file', ...text }] }
  const whole = parseYaml(text)
  if (!whole.garbled) return { ...contentOf(file, whole), problems: problemsIn(file, whole), broken: [] }
  // A record that repeats part of another by an alias cannot be read by itself.
  const broken = whole.aliased ? [] : recordsIn(text).filter((record) => record.yaml.garbled)
  const rest = parseYaml(withoutLines(text, broken))
  if (broken.length === 0 || rest.garbled) return { problems: problemsIn(file, whole) }
  const { value, place } = contentOf(file, rest)
  return {
    value: value ?? [],
    place,
    problems: [...broken.map(({ yaml }) => yaml), rest].flatMap((part) => problemsIn(file, part)),
    broken: broken.map(({ yaml, line }) => ({ id: yaml.at([0, 'id']), place: { file, line, field: 'id' } })),
  }
}

function contentOf(file: string, yaml: YamlText): Pick<YamlFile, 'value' | 'place'> {
  return {
    value: yaml.value(),
    place: (at, record = []) => ({ file, line: yaml.lineOf(at), field: toField(at.slice(record.length)) }),
  }
}

function problemsIn(file: string, { faults }: YamlText): Problem[] {
  return faults.map((fault) => ({ file, field: 'file', ...fault }))
}

/** The lines of one record of a list: from `line` on, up to but not with `end`, counted from 1. */
type RecordLines = { line: number; end: number; yaml: YamlText }

/** Each record of a list by itself, as far as a dash at the beginning of a line tells one from the next. */
function recordsIn(text: string): RecordLines[] {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, i) => (/^-(\s|$)/.test(line) ? [i] : []))
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? lines.length
    const record = lines.slice(start, end).join('\n')
    return { line: start + 1, end: end + 1, yaml: parseYaml(record, start + 1) }
  })
}

/** The text with these records left empty, so that every other line keeps its number. */
function withoutLines(text: string, records: readonly RecordLines[]): string {
  const lines = text.split('\n')
  for (const { line, end } of records) lines.fill('', line - 1, end - 1)
  return lines.join('\n')
}

const mostMegabytes = 8

/** Each may be a part of its own, and the parser takes a thousand bytes for a part. */
const mostSigns = 1_000_000

const parting = new Set(Buffer.from('\n,:[{'))

/** The text of a file, or what keeps it from being read. What is no file, as a pipe is none, might never end. */
function readText(path: string): string | Pick<Problem, 'line' | 'expected'> {
  let bytes: Buffer
  try {
    const file = statSync(path)
    if (!file.isFile())
      return { line: 1, expected: `a file, not ${file.isDirectory() ? 'a folder' : 'a pipe or device'}` }
    const megabytes = Math.ceil(file.size / 1e6)
    if (megabytes > mostMegabytes)
      return { line: 1, expected: `a file of at most ${mostMegabytes} MB, not ${megabytes}` }
    bytes = readFileSync(path)
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? cause.code : cause
    return { line: 1, expected: `a file that can be read (${reason})` }
  }
  const signs = bytes.reduce((sum, byte) => sum + (parting.has(byte) ? 1 : 0), 0)
  if (signs > mostSigns)
    return { line: 1, expected: `at most ${mostSigns} lines, commas, colons and brackets, not ${signs}` }
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const line = bytes.toString('utf8').split('\uFFFD', 1)[0]?.split('\n').length ?? 1
  return { line, expected: 'text in UTF-8' }
}

/** `['citations', 0, 'source']` as `citations[0].source`. */
function toField(path: Path): string {
  const field = path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
  return field === '' ? 'record' : field
}
