import type { CypherAnswer } from '#domain/cypher'
import type { Things } from '../../../api/things.ts'
import { type Column, thingIn } from './column-kinds.ts'
import { sayValue } from './say-value.ts'

/** What an answer looks like in a chart. `over` names the axis, `of` what is measured; `left`: rows that have no room. */
export type Bar = { name: string; value: number; stance?: string }
export type Dot = { day: Date; value: number; stance?: string }
export type ResultChart = { over: string; of: string; left: number } & (
  | { kind: 'bars'; bars: Bar[] }
  | { kind: 'line'; dots: Dot[] }
  | { kind: 'days'; dots: Dot[] }
  | { kind: 'spread'; numbers: number[] }
)

/** More bars than that are no picture. */
const mostBars = 40

/** A partial date counts from the start of its period. */
const dayOf = (text: string) => new Date(`${`${text}-01-01`.slice(0, 10)}T00:00:00Z`)

function nameIn(value: unknown, things: Things): string {
  const thing = thingIn(value, things)
  return thing?.name ?? (sayValue(value) || 'nothing')
}

function chosen(columns: readonly Column[]) {
  const first = (...kinds: Column['kind'][]) => columns.find(({ kind }) => kinds.includes(kind))
  return {
    number: first('number'),
    date: first('date'),
    category: first('thing') ?? first('text', 'graph') ?? first('stance'),
    stance: first('stance'),
  }
}

/** Numbers by category as bars, numbers over days as a line, days alone or numbers alone counted. Undefined: neither. */
export function chartIn({ rows }: CypherAnswer, columns: readonly Column[], things: Things): ResultChart | undefined {
  const { number, date, category, stance } = chosen(columns)
  const stanceIn = (row: readonly unknown[]) =>
    stance && typeof row[stance.at] === 'string' ? { stance: sayValue(row[stance.at]) } : {}
  const days = (value: (row: readonly unknown[]) => unknown): Dot[] =>
    rows.flatMap((row) => {
      const [day, height] = [date && row[date.at], value(row)]
      return typeof day === 'string' && typeof height === 'number'
        ? [{ day: dayOf(day), value: height, ...stanceIn(row) }]
        : []
    })
  if (number && category) {
    const bars = rows.flatMap((row): Bar[] => {
      const value = row[number.at]
      if (typeof value !== 'number') return []
      return [{ name: nameIn(row[category.at], things), value, ...(stance !== category && stanceIn(row)) }]
    })
    const shown = bars.slice(0, mostBars)
    return { kind: 'bars', over: category.name, of: number.name, bars: shown, left: bars.length - shown.length }
  }
  if (number && date)
    return { kind: 'line', over: date.name, of: number.name, dots: days((row) => row[number.at]), left: 0 }
  if (date) return { kind: 'days', over: date.name, of: 'rows', dots: days(() => 1), left: 0 }
  if (!number) return undefined
  const numbers = rows.map((row) => row[number.at]).filter((value) => typeof value === 'number')
  return { kind: 'spread', over: number.name, of: 'rows', numbers, left: 0 }
}
