import { isMap, isNode, LineCounter, parseDocument } from 'yaml'

/** The comment lines at the top of a question's file, read as YAML, and what stands below them. */
export type Head = {
  value: unknown
  /** What is wrong with the YAML itself. */
  fault: { line: number; expected: string } | undefined
  /** The line of a field of the head, or of what the field would stand in. */
  lineOf(path: readonly PropertyKey[]): number
  cypher: string
  /** The first line below the head. */
  cypherLine: number
}

export function readHead(text: string): Head {
  const all = text.split('\n')
  const end = all.findIndex((line) => !line.startsWith('//'))
  const length = end === -1 ? all.length : end
  const yaml = all.slice(0, length).map((line) => line.replace(/^\/\/ ?/, ''))
  const lines = new LineCounter()
  const document = parseDocument(yaml.join('\n'), { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  return {
    value: error ? undefined : document.toJS(),
    fault: error && { line: lines.linePos(error.pos[0]).line, expected: `valid YAML: ${error.message}` },
    lineOf: (path) => lines.linePos(startOf(document, path)).line,
    cypher: all.slice(length).join('\n').trim(),
    cypherLine: length + 1,
  }
}

function startOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true)
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === path[depth - 1]) : undefined
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0]
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
