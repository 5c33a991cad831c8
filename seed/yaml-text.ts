import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml'
import { shortened } from '#domain/printable'

export type Path = readonly (string | number)[]

type Fault = { line: number; expected: string }

/**
 * A text as YAML, with its faults of writing. `garbled`: they leave open what was meant, so that the value cannot be
 * trusted. `aliased`: some of it repeats, by an alias, what stands elsewhere. A part that is absent stands where its
 * parent does.
 */
export type YamlText = {
  faults: Fault[]
  garbled: boolean
  aliased: boolean
  value(): unknown
  at(path: Path): unknown
  lineOf(path: Path): number
}

type Document = ReturnType<typeof parseDocument>

const tooDeep = 'fewer lists and records within each other'

/** `firstLine`: the number of the line that the text begins on. */
export function parseYaml(text: string, firstLine = 1): YamlText {
  try {
    return parsed(text, firstLine)
  } catch (cause) {
    // What the parser has no room for on the stack.
    if (!(cause instanceof RangeError)) throw cause
    return unparsed({ line: firstLine, expected: `valid YAML: ${tooDeep}` })
  }
}

function unparsed(fault: Fault): YamlText {
  return {
    faults: [fault],
    garbled: true,
    aliased: false,
    value: () => undefined,
    at: () => undefined,
    lineOf: () => fault.line,
  }
}

function parsed(text: string, firstLine: number): YamlText {
  const lines = new LineCounter()
  // The parser's own search for doubled keys compares each with each.
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const
  const document = parseDocument(text, options)
  const { aliases, loose, doubled } = partsOf(document)
  const garbling = garblingFaults(document, aliases, loose)
  const lineAt = (offset: number) => firstLine - 1 + lines.linePos(offset).line
  return {
    faults: [...doubled, ...document.warnings.map(toSpotted), ...garbling].map(({ at, fault }) => {
      const said = isIndentedByTab(text, at) ? 'spaces, not a tab, before the text' : shortened(fault)
      return { line: lineAt(at), expected: `valid YAML: ${said}` }
    }),
    garbled: garbling.length > 0,
    aliased: aliases > 0,
    value: () => document.toJS(),
    at: (path) => document.getIn(path),
    lineOf: (path) => lineAt(startOf(document, path) ?? document.contents?.range?.[0] ?? 0),
  }
}

type Spotted = { at: number; fault: string }

function toSpotted({ pos, message }: Document['warnings'][number]): Spotted {
  return { at: pos[0], fault: message }
}

/**
 * How many aliases there are; those without an anchor above them; and keys that their map has already: which of the two
 * values is meant is a guess, but the rest is as it is written.
 */
function partsOf(document: Document): { aliases: number; loose: Spotted[]; doubled: Spotted[] } {
  const anchors = new Set<string>()
  const parts: ReturnType<typeof partsOf> = { aliases: 0, loose: [], doubled: [] }
  visit(document, {
    Node: (_, node) => {
      if (isMap(node)) for (const key of doubledKeys(node)) parts.doubled.push(key)
      if (!isAlias(node)) return void (node.anchor !== undefined && anchors.add(node.anchor))
      parts.aliases++
      if (!anchors.has(node.source))
        parts.loose.push({ at: node.range?.[0] ?? 0, fault: `*${node.source} names no anchor above it` })
    },
  })
  return parts
}

function doubledKeys({ items }: YAMLMap): Spotted[] {
  const keys = new Set<string>()
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    const name = String(key.value)
    if (keys.has(name)) return [{ at: key.range?.[0] ?? 0, fault: 'Map keys must be unique' }]
    keys.add(name)
    return []
  })
}

/** To follow an alias takes as long as there are aliases. */
const mostAliases = 10_000

/** What cannot be made out after the first fault of grammar follows from it. */
function garblingFaults(document: Document, aliases: number, loose: Spotted[]): Spotted[] {
  const [grammar] = document.errors
  if (grammar?.message.includes('call stack')) return [{ at: grammar.pos[0], fault: tooDeep }]
  if (grammar) return [{ at: openQuote(document, grammar) ?? grammar.pos[0], fault: grammar.message }]
  if (loose.length > 0) return loose
  return aliases > mostAliases ? [{ at: 0, fault: `at most ${mostAliases} aliases` }] : aliasBomb(document)
}

/** Where a quotation begins that never ends: its end says nothing. */
function openQuote(document: Document, { code, message, pos }: Document['errors'][number]): number | undefined {
  if (code !== 'MISSING_CHAR' || !message.startsWith('Missing closing')) return undefined
  let start: number | undefined
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] <= pos[0]) start = range[0]
    },
  })
  return start
}

/** A few lines of aliases can stand for more records than any memory holds. */
function aliasBomb(document: Document): Spotted[] {
  try {
    document.toJS()
    return []
  } catch (cause) {
    if (cause instanceof RangeError) throw cause
    return [{ at: 0, fault: cause instanceof Error ? cause.message : String(cause) }]
  }
}

function isIndentedByTab(text: string, at: number): boolean {
  const begins = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', begins)
  return /^ *\t/.test(text.slice(begins, end < 0 ? undefined : end))
}

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
