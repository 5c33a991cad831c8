import { QueryRefused } from '../strangers-query.ts'

/** As the engine calls them. */
const brackets: Record<string, string> = {
  LParen: '(',
  RParen: ')',
  LBracket: '[',
  RBracket: ']',
  LBrace: '{',
  RBrace: '}',
}

/** Tells the asker what the engine says, in fewer words. `EXPLAIN` stands on a line of its own before the query. */
export function faultOfEmbedded(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof QueryRefused) return error
  const { message } = error
  if (/Schema commands should be routed/.test(message))
    return new QueryRefused('forbidden', 'The schema is neither changed nor listed this way: not allowed here.')
  if (/read-only|GRAFEO-T003/.test(message))
    return new QueryRefused('forbidden', 'This only reads: nothing can be written here.')
  if (/memory limit|out of memory|GRAFEO-\w*MEM/i.test(message))
    return new QueryRefused('stopped', 'It was stopped: it took too much memory. Ask for less, or add a LIMIT.')
  if (/time(d)? ?out|GRAFEO-Q004/i.test(message))
    return new QueryRefused('stopped', 'It was stopped: it took too long. Ask for less, or add a LIMIT.')
  if (/nul byte found/.test(message))
    return new QueryRefused('faulty', 'The name of a column holds the character U+0000: name it anew with `AS`.')
  if (!/GRAFEO-Q/.test(message)) return error
  const [first = ''] = message.split('\n')
  const said = first
    .replace(/^.*?GRAFEO-Q\d+: /, '')
    .replace(/^(syntax|semantic|execution) error: /, '')
    .replace(/^\[Cypher\] /, '')
    .replace(/\b[LR](?:Paren|Bracket|Brace)\b/g, (name) => `\`${brackets[name]}\``)
  const told = `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`
  const hint = message.match(/help: (.*)/)?.[1]
  const [, line, column] = message.match(/--> query:(\d+):(\d+)/) ?? []
  const place = line && Number(line) > 1 ? { line: Number(line) - 1, column: Number(column) } : undefined
  return new QueryRefused('faulty', hint ? `${told}. ${hint}` : told, place)
}
