import { type Alias, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml'

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

export function parseYaml(text: string): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const garbling = garblingFaults(document)
  const indentedByTab = (line: number) => /^ *\t/.test(text.split('\n')[line - 1] ?? '')
  return {
    faults: [...plainFaults(document), ...garbling].map(({ at, fault }) => {
      const { line } = lines.linePos(at)
      return { line, expected: `valid YAML: ${indentedByTab(line) ? 'spaces, not a tab, before the text' : fault}` }
    }),
    garbled: garbling.length > 0,
    aliased: aliasesIn(document).length > 0,
    value: () => document.toJS(),
    at: (path) => document.getIn(path),
    lineOf: (path) => {
      const start = startOf(document, path) ?? document.contents?.range?.[0]
      return start === undefined ? 1 : lines.linePos(start).line
    },
  }
}

type Spotted = { at: number; fault: string }

/** A key that is written twice, or a tag that nobody knows: a value is a guess, but the rest is as it is written. */
function plainFaults({ errors, warnings }: Document): Spotted[] {
  const plain = [...errors.filter(({ code }) => code === 'DUPLICATE_KEY'), ...warnings]
  return plain.map(({ pos, message }) => ({ at: pos[0], fault: message }))
}

/** What cannot be made out after the first fault of grammar follows from it. */
function garblingFaults(document: Document): Spotted[] {
  const grammar = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  if (grammar) return [{ at: openQuote(document, grammar) ?? grammar.pos[0], fault: grammar.message }]
  const loose = aliasesIn(document).filter((alias) => !alias.resolve(document))
  if (loose.length === 0) return aliasBomb(document)
  return loose.map((alias) => ({ at: alias.range?.[0] ?? 0, fault: `*${alias.source} names no anchor above it` }))
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

function aliasesIn(document: Document): Alias[] {
  const aliases: Alias[] = []
  visit(document, { Alias: (_, alias) => void aliases.push(alias) })
  return aliases
}

/** A few lines of aliases can stand for more records than any memory holds. */
function aliasBomb(document: Document): Spotted[] {
  try {
    document.toJS()
    return []
  } catch (cause) {
    return [{ at: 0, fault: cause instanceof Error ? cause.message : String(cause) }]
  }
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
