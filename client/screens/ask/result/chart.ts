import type { CypherAnswer } from '#domain/cypher'
import { MatchKind } from '#domain/demand'
import type { Things } from '../../../api/names.ts'
import { type Column, isMatch, isStance, thingIn } from './column-kinds.ts'
import { sayKind } from './said-kinds.ts'
import { sayValue } from './say-value.ts'
import { shortName } from './shown-columns.ts'

/**
 * What an answer looks like in a chart. `over` names the axis, `of` what is measured; `left`: rows that have no room; `undated`: rows
 * that have no day to stand at; `partial`: dates of a month or a year.
 */
export type Bar = { name: string; value: number; part?: string }
export type Dot = { day: Date; value: number; part?: string }
export type ResultChart = {
  over: string
  of: string
  left: number
  undated: number
  partial: number
  parts: string[]
} & (
  | { kind: 'bars'; bars: Bar[] }
  | { kind: 'line'; dots: Dot[] }
  | { kind: 'days'; dots: Dot[] }
  | { kind: 'spread'; numbers: number[] }
)

/** More bars than that are no picture, and more parts than that no bar. */
const mostBars = 40
const mostParts = 6

/** For on the left, against on the right, as everywhere. */
const partOrder = ['supports', 'conditional', 'mixed', 'undeclared', 'opposes', ...MatchKind.options]

const isPartial = (value: unknown) => typeof value === 'string' && value.length < 10

/** A partial date counts from the start of its period. */
const dayOf = (text: string) => new Date(`${`${text}-01-01`.slice(0, 10)}T00:00:00Z`)

function nameIn(value: unknown, things: Things): string {
  const thing = thingIn(value, things)
  return thing?.name ?? ((typeof value === 'string' && sayKind(value)) || sayValue(value) || 'nothing')
}

type Row = CypherAnswer['rows'][number]

const distinct = (rows: readonly Row[], at: number) => new Set(rows.map((row) => sayValue(row[at])))

/** The column that parts the bars: a stance; or where names repeat, another that tells their rows apart. */
function partColumn(rows: readonly Row[], columns: readonly Column[], category: Column | undefined) {
  const stance = columns.find(({ kind }) => kind === 'stance')
  if (stance) return stance === category ? undefined : stance
  if (!category || distinct(rows, category.at).size === rows.length) return undefined
  return columns.find(
    ({ kind, at, name }) =>
      (kind === 'thing' || kind === 'text') &&
      shortName(name) !== shortName(category.name) &&
      distinct(rows, at).size <= mostParts,
  )
}

function chosen(rows: readonly Row[], columns: readonly Column[]) {
  const first = (...kinds: Column['kind'][]) => columns.find(({ kind }) => kinds.includes(kind))
  const category = first('thing') ?? first('text', 'graph') ?? first('stance')
  return { number: first('number'), date: first('date'), category, part: partColumn(rows, columns, category) }
}

const placeOfPart = (part: string) => (isStance(part) || isMatch(part) ? partOrder.indexOf(part) : partOrder.length)

function partsOf(all: readonly { part?: string }[]): string[] {
  return [...new Set(all.flatMap(({ part }) => part ?? []))].sort((a, b) => placeOfPart(a) - placeOfPart(b))
}

/** The first so many names with all their parts. */
function firstBars(bars: readonly Bar[]): Bar[] {
  const names = new Set([...new Set(bars.map(({ name }) => name))].slice(0, mostBars))
  return bars.some(({ part }) => part) ? bars.filter(({ name }) => names.has(name)) : bars.slice(0, mostBars)
}

/** Numbers by category as bars, numbers over days as a line, days alone or numbers alone counted. Undefined: neither. */
export function chartIn({ rows }: CypherAnswer, columns: readonly Column[], things: Things): ResultChart | undefined {
  const { number, date, category, part } = chosen(rows, columns)
  const partIn = (row: Row) => {
    const value = part && row[part.at]
    return value === null || value === undefined ? {} : { part: isStance(value) ? value : nameIn(value, things) }
  }
  const days = (value: (row: Row) => unknown): Dot[] =>
    rows.flatMap((row) => {
      const [day, height] = [date && row[date.at], value(row)]
      return typeof day === 'string' && typeof height === 'number'
        ? [{ day: dayOf(day), value: height, ...partIn(row) }]
        : []
    })
  const whole = { left: 0, undated: 0, partial: 0 }
  const told = (dots: readonly Dot[]) => ({
    ...whole,
    undated: rows.length - dots.length,
    partial: rows.filter((row) => isPartial(date && row[date.at])).length,
  })
  if (number && category) {
    const all = rows.flatMap((row): Bar[] => {
      const value = row[number.at]
      return typeof value === 'number' ? [{ name: nameIn(row[category.at], things), value, ...partIn(row) }] : []
    })
    const bars = firstBars(all)
    const words = { over: shortName(category.name), of: shortName(number.name) }
    return { kind: 'bars', ...words, ...whole, bars, left: all.length - bars.length, parts: partsOf(bars) }
  }
  if (number && date) {
    const dots = days((row) => row[number.at])
    return { kind: 'line', over: shortName(date.name), of: shortName(number.name), dots, ...told(dots), parts: [] }
  }
  if (date) {
    const dots = days(() => 1)
    return { kind: 'days', over: shortName(date.name), of: 'rows', dots, ...told(dots), parts: partsOf(dots) }
  }
  if (!number) return undefined
  const numbers = rows.map((row) => row[number.at]).filter((value) => typeof value === 'number')
  return { kind: 'spread', over: shortName(number.name), of: 'rows', numbers, ...whole, parts: [] }
}
