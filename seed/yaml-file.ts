import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { Place, Problem } from './problem.ts'

export type Path = readonly (string | number)[]

/** A parsed file: its value, and where each part of it stands. A part that is absent stands where its parent does. */
export type YamlFile = { value: unknown; place(path: Path, record?: Path): Place }

/** Reads one file; all its faults of writing are problems, and then its value cannot be trusted. */
export function readYaml(path: string): YamlFile | { problems: Problem[] } {
  const file = basename(path)
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      field: 'file',
      expected: `valid YAML: ${error.message}`,
    }))
    return { problems }
  }
  const lineOf = (at: Path): number => {
    const start = startOf(document, at) ?? document.contents?.range?.[0]
    return start === undefined ? 1 : lines.linePos(start).line
  }
  return {
    value: document.toJS(),
    place: (at, record = []) => ({ file, line: lineOf(at), field: toField(at.slice(record.length)) }),
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
