import { type Token, tokensOf } from '#domain/cypher-tokens'
import type { Params } from '../graph-store.ts'
import { QueryRefused } from '../strangers-query.ts'
import { placeOf } from './refuse-beforehand.ts'

const mostInAList = 1_000_000
const mostInNestedLists = 10_000_000
const mostDoublings = 8

type Span = { from: number; to: number; length: number }

/**
 * Neo4j does not interrupt one big expression, so the plainest of them are refused unseen: a list of millions, lists
 * within lists that come to as many, and a value that is added to itself again and again.
 */
export function refuseLiteralBombs(query: string, params: Params): void {
  for (const text of new Set([query, unescaped(query)])) {
    const tokens = tokensOf(text)
    const ranges = tokens.flatMap((_, i) => (isCall(tokens, i, 'range') ? [spanOf(tokens, i, params)] : []))
    const big = ranges.find(({ length }) => length > mostInAList)
    if (big) throw bomb(`\`range\` of more than ${inWords(mostInAList)} numbers`, text, tokens[big.from]?.at)
    const nested = lists(tokens).find((list) => product(ranges, list) > mostInNestedLists)
    if (nested)
      throw bomb(`lists within lists of more than ${inWords(mostInNestedLists)} members`, text, tokens[nested.from]?.at)
    const doublings = tokens.flatMap((_, i) => (doubles(tokens, i) ? [i] : []))
    const reduces = tokens.some((_, i) => isCall(tokens, i, 'reduce'))
    if (doublings.length > mostDoublings || (reduces && doublings.length > 0))
      throw bomb('a value that is added to itself over and over', text, tokens[doublings[0] ?? 0]?.at)
  }
}

function bomb(what: string, text: string, at = 0): QueryRefused {
  return new QueryRefused(
    'forbidden',
    `This makes ${what}, which this engine could not stop: not allowed here.`,
    placeOf(text, at),
  )
}

/** Neo4j reads `\u0027` as a quote wherever it stands. */
function unescaped(query: string): string {
  return query.replace(/\\u+([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function isCall(tokens: Token[], i: number, name: string): boolean {
  const token = tokens[i]
  const named = token?.kind === 'word' || token?.kind === 'name'
  return named && token.text.toLowerCase() === name && tokens[i + 1]?.text === '('
}

function doubles(tokens: Token[], i: number): boolean {
  const [left, plus, right] = tokens.slice(i, i + 3)
  if (plus?.text !== '+' || plus.kind !== 'sign' || left?.kind !== right?.kind || left?.text !== right?.text)
    return false
  return (left?.kind === 'word' || left?.kind === 'name') && tokens[i - 1]?.text !== '.' && tokens[i + 3]?.text !== '.'
}

function spanOf(tokens: Token[], i: number, params: Params): Span {
  const to = closing(tokens, i + 1)
  const args = commaSeparated(tokens.slice(i + 2, to)).map((arg) => numberIn(arg, params))
  const [first = 0, last = 0, step = 1] = args
  return { from: i, to, length: Math.max(0, (last - first) / (step || 1) + 1) }
}

/** What a number comes to, also as a product, sum or power of numbers; unknown counts as none. */
function numberIn(tokens: Token[], params: Params): number {
  const values = tokens.map((token) => amountOf(token, params))
  if (tokens.length > 1 && tokens[0]?.text === '-' && tokens.length === 2) return -(values[1] ?? 0)
  let total = values[0] ?? 0
  for (let i = 1; i + 1 < tokens.length; i += 2) {
    const value = values[i + 1] ?? 0
    if (tokens[i]?.text === '*') total *= value
    else if (tokens[i]?.text === '^') total **= value
    else if (tokens[i]?.text === '+') total += value
    else if (tokens[i]?.text === '-') total -= value
  }
  return total
}

function amountOf({ kind, text }: Token, params: Params): number | undefined {
  const value =
    kind === 'number'
      ? Number(text.replaceAll('_', ''))
      : kind === 'parameter'
        ? params[text.replaceAll(/[$`]/g, '')]
        : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function commaSeparated(tokens: Token[]): Token[][] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    depth += turn(token)
    if (token.text === ',' && depth === 0) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** Lists and calls: what Neo4j evaluates in one go. */
function lists(tokens: Token[]): { from: number; to: number }[] {
  return tokens.flatMap((token, from) => ('[('.includes(token.text) ? [{ from, to: closing(tokens, from) }] : []))
}

function product(ranges: readonly Span[], { from, to }: { from: number; to: number }): number {
  return ranges
    .filter((range) => range.from > from && range.to <= to)
    .reduce((all, { length }) => all * Math.max(1, length), 1)
}

function closing(tokens: Token[], from: number): number {
  let depth = 0
  for (let i = from; i < tokens.length; i++) {
    const step = turn(tokens[i])
    depth += step
    if (step < 0 && depth === 0) return i
  }
  return tokens.length
}

/** 1 where something opens, -1 where it closes. */
function turn(token: Token | undefined): number {
  if (token?.kind !== 'sign' || token.text === '') return 0
  if ('([{'.includes(token.text)) return 1
  return ')]}'.includes(token.text) ? -1 : 0
}

function inWords(count: number): string {
  return count === 1_000_000 ? 'a million' : `${count / 1_000_000} million`
}
