import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isMap, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type { Place, Problem } from './problem.ts'

export type Path = readonly (string | number)[]

/** A parsed file: its value, and where each part of it stands. A part that is absent stands where its parent does. */
export type YamlFile = { value: unknown; place(path: Path, record?: Path): Place }

/** Reads one file; all its faults of writing are problems, and then its value cannot be trusted. */
export function readYaml(path: string): YamlFile | { problems: Problem[] } {
  const file = basename(path)
  const text = readText(path)
  if (typeof text !== 'string') return { problems: [{ file, field: 'file', ...text }] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const problems = faultsIn(document).map(({ at, fault }) => ({
    file,
    line: lines.linePos(at).line,
    field: 'file',
    expected: `valid YAML: ${fault}`,
  }))
  if (problems.length > 0) return { problems }
  const lineOf = (at: Path): number => {
    const start = startOf(document, at) ?? document.contents?.range?.[0]
    return start === undefined ? 1 : lines.linePos(start).line
  }
  return {
    value: document.toJS(),
    place: (at, record = []) => ({ file, line: lineOf(at), field: toField(at.slice(record.length)) }),
  }
}

/** The text of a file, or what keeps it from being read. */
function readText(path: string): string | Pick<Problem, 'line' | 'expected'> {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? cause.code : cause
    return { line: 1, expected: `a file that can be read (${reason})` }
  }
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const line = bytes.toString('utf8').split('\uFFFD', 1)[0]?.split('\n').length ?? 1
  return { line, expected: 'text in UTF-8' }
}

/** Every fault of writing, and where it is. A tag that nobody knows is one too: its value would be a guess. */
function faultsIn(document: Document): { at: number; fault: string }[] {
  const faults = [...document.errors, ...document.warnings].map((e) => ({ at: e.pos[0], fault: e.message }))
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return
      faults.push({ at: alias.range?.[0] ?? 0, fault: `*${alias.source} names no anchor above it` })
    },
  })
  return faults.length > 0 ? faults : aliasBomb(document)
}

/** A few lines of aliases can stand for more records than any memory holds. */
function aliasBomb(document: Document): { at: number; fault: string }[] {
  try {
    document.toJS()
    return []
  } catch (cause) {
    return [{ at: 0, fault: cause instanceof Error ? cause.message : String(cause) }]
  }
}

type Document = ReturnType<typeof parseDocument>

/** Where the part begins: at its key, where it has one. */
function startOf(document: Document, path: Path): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const key = path[depth - 1]
    const parent = document.getIn(path.slice(0, depth - 1), true)
    const pair = isMap(parent) ? parent.items.find((p) => String(p.key) === key) : undefined
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0]
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
}

/** `['citations', 0, 'source']` as `citations[0].source`. */
function toField(path: Path): string {
  const field = path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
  return field === '' ? 'record' : field
}
