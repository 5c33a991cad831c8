import { cypherLimits } from '#domain/cypher'
import { type Token, tokensOf } from '#domain/cypher-tokens'
import { printable, shortened } from '#domain/printable'
import type { Params } from '../graph-store.ts'
import { type Place, QueryRefused } from '../strangers-query.ts'

const heads: Record<string, string> = {
  EXPLAIN: 'It is explained before it runs anyway: leave the word out.',
  PROFILE: 'It cannot be profiled here: leave the word out.',
  CYPHER: 'The engine’s own options are not for the asking: begin with the query.',
}

/** Refuses what needs no engine to be refused. Everything else is for the engine's own plan to tell. */
export function refuseBeforehand(query: string, params: Params): void {
  const bytes =
    Buffer.byteLength(query) + (Object.keys(params).length > 0 ? Buffer.byteLength(JSON.stringify(params)) : 0)
  if (bytes > cypherLimits.queryBytes)
    throw new QueryRefused(
      'too-long',
      `The query and its parameters have ${bytes} bytes; at most ${cypherLimits.queryBytes} are taken.`,
    )
  const tokens = tokensOf(query)
  if (tokens.length === 0) throw new QueryRefused('faulty', 'There is no query in it.')
  const tooDeep = deeperThan(cypherLimits.levels, tokens)
  if (tooDeep)
    throw new QueryRefused('faulty', `It nests more than ${cypherLimits.levels} levels.`, placeOf(query, tooDeep.at))
  expectNamed(tokens, params)
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'parameter') expectGiven(query, token, params)
    if (token.kind !== 'word') continue
    const word = token.text.toUpperCase()
    const why = i === 0 ? heads[word] : undefined
    if (why) throw new QueryRefused('forbidden', `\`${word}\` is not allowed here. ${why}`, placeOf(query, token.at))
    if (word === 'USE' && startsClause(tokens, i))
      throw new QueryRefused('forbidden', '`USE` asks another graph: not allowed here.', placeOf(query, token.at))
  }
}

/** A parameter that the query does not name was misspelt, here or there. */
function expectNamed(tokens: readonly Token[], params: Params): void {
  const named = new Set(tokens.filter(({ kind }) => kind === 'parameter').map(parameterName))
  const unknown = Object.keys(params).find((name) => !named.has(name))
  if (unknown === undefined) return
  const known = [...named].map((name) => `\`$${name}\``).join(', ') || 'none'
  throw new QueryRefused('faulty', `The query has no parameter \`$${printable(shortened(unknown))}\`; it has ${known}.`)
}

function parameterName({ text }: Token): string {
  return text.slice(1).replace(/^`|`$/g, '')
}

/** The bracket that goes beyond so many levels: the planner of an engine may never come back from there. */
function deeperThan(levels: number, tokens: readonly Token[]): Token | undefined {
  let depth = 0
  return tokens.find(({ kind, text }) => {
    if (kind !== 'sign') return false
    if ('([{'.includes(text)) depth++
    if (')]}'.includes(text)) depth--
    return depth > levels
  })
}

function expectGiven(query: string, token: Token, params: Params): void {
  const { at } = token
  const name = parameterName(token)
  if (!Object.hasOwn(params, name))
    throw new QueryRefused('faulty', `The parameter \`$${name}\` has no value.`, placeOf(query, at))
}

function startsClause(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]?.text.toUpperCase()
  return before === undefined || ['{', 'UNION', 'ALL', 'DISTINCT', ';'].includes(before)
}

/** Line and column of a character, both from 1. */
export function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at).split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
