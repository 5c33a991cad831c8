import { z } from 'zod'
import { type CypherRequest, cypherLimits } from '#domain/cypher'
import { printable, quoted, shortened } from '#domain/printable'
import type { LibraryQuestion } from '#domain/question'
import { parseCommandLine, WrongCommand } from '../command-line.ts'

export const usage = `Usage: npm run query -- 'MATCH …' [--param name=value]… [--limit n] [--seconds n] [--format table|csv|json]
       npm run query -- --library id [--param name=value]…   a question of the library, with its defaults
       npm run query -- --list                               the questions of the library

It asks through the running server, or the store itself where none runs, and only reads.
A value that reads as JSON is what it says (5, true, ["a"]); any other is text. "npm run -s query" leaves npm's own lines out.
At most ${cypherLimits.rows.most} rows (otherwise ${cypherLimits.rows.otherwise}) and ${cypherLimits.seconds.most} seconds (otherwise ${cypherLimits.seconds.otherwise}).

Example: npm run -s query -- 'MATCH (p:Plan) RETURN p.title AS title' --format csv
Exit codes: 0 answered; 1 the query or the command is at fault, or nothing could be asked.`

export const formats = ['table', 'csv', 'json'] as const
export type Format = (typeof formats)[number]

export type QueryCommand =
  | { do: 'list' }
  | {
      do: 'ask'
      query: string
      params: CypherRequest['params']
      limit: number
      seconds: number
      format: Format
      /** How the answer is to be read, where the question says so. */
      reading: string | undefined
    }

const options = {
  param: { type: 'string', multiple: true },
  limit: { type: 'string' },
  seconds: { type: 'string' },
  format: { type: 'string' },
  library: { type: 'string' },
  list: { type: 'boolean' },
} as const

/** `library`: asked for only where a question of it is named. */
export function parseQueryCommand(args: string[], library: () => readonly LibraryQuestion[]): QueryCommand {
  const { values, positionals } = parseCommandLine(args, options)
  if (values.list) return { do: 'list' }
  const written = writtenIn(values.param ?? [])
  const question = values.library === undefined ? undefined : questionOf(values.library, library())
  return {
    do: 'ask',
    query: queryOf(positionals, question),
    params: question ? paramsOf(question, written) : Object.fromEntries([...written].map(([k, v]) => [k, fromText(v)])),
    limit: numberOf('limit', values.limit, cypherLimits.rows),
    seconds: numberOf('seconds', values.seconds, cypherLimits.seconds),
    format: formatOf(values.format),
    reading: question?.reading,
  }
}

function queryOf(positionals: readonly string[], question: LibraryQuestion | undefined): string {
  const [query, another] = positionals
  if (question && query !== undefined) throw new WrongCommand('Expected a query or --library, not both.')
  if (question) return question.cypher
  if (another !== undefined) throw new WrongCommand(`One query at a time, in quotes: not also ${quoted(another)}.`)
  if (query === undefined || query.trim() === '') throw new WrongCommand(`Expected a query.\n${usage}`)
  return query
}

function questionOf(id: string, library: readonly LibraryQuestion[]): LibraryQuestion {
  const question = library.find((one) => one.id === id)
  if (!question)
    throw new WrongCommand(`The library has no question ${quoted(id)}: npm run query -- --list names them.`)
  return question
}

function writtenIn(params: readonly string[]): Map<string, string> {
  const written = new Map<string, string>()
  for (const text of params) {
    const [, name, value] = text.match(/^([a-zA-Z]\w*)=(.*)$/s) ?? []
    if (name === undefined || value === undefined)
      throw new WrongCommand(`--param ${said(text)}: expected name=value, as --param actor=russia`)
    if (written.has(name)) throw new WrongCommand(`--param ${name}: expected it once`)
    written.set(name, value)
  }
  return written
}

function said(text: string): string {
  return printable(shortened(text))
}

/** The defaults of the question, but where something else was written. */
function paramsOf({ id, parameters }: LibraryQuestion, written: ReadonlyMap<string, string>): CypherRequest['params'] {
  const known = parameters.map(({ name }) => name)
  const unknown = [...written.keys()].filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new WrongCommand(
      `--param ${said(unknown[0] ?? '')}: expected one of ${known.join(', ') || 'none'}, the parameters of ${id}`,
    )
  return Object.fromEntries(
    parameters.map(({ name, kind, value }) => {
      const own = written.get(name)
      if (own === undefined) return [name, value]
      return [name, kind === 'number' ? fromText(own) : own]
    }),
  )
}

function fromText(text: string): z.infer<ReturnType<typeof z.json>> {
  try {
    return z.json().parse(JSON.parse(text))
  } catch {
    return text
  }
}

function numberOf(name: string, text: string | undefined, { otherwise, most }: { otherwise: number; most: number }) {
  if (text === undefined) return otherwise
  const number = Number(text)
  if (!(/^\d+$/.test(text) && number >= 1 && number <= most))
    throw new WrongCommand(`--${name} ${said(text)}: expected a whole number from 1 to ${most}`)
  return number
}

function formatOf(text = 'table'): Format {
  const format = formats.find((one) => one === text)
  if (!format) throw new WrongCommand(`--format ${said(text)}: expected one of ${formats.join(', ')}`)
  return format
}
