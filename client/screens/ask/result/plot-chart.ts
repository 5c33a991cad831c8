import {
  areaY,
  axisX,
  axisY,
  barX,
  binX,
  dot,
  gridY,
  lineY,
  plot,
  type RectYOptions,
  rectY,
  ruleX,
  ruleY,
  stackX,
  textX,
} from '@observablehq/plot'
import { shortened } from '#domain/printable'
import { matchMark, stanceMark } from '../../../claims/marks.ts'
import type { Bar, ResultChart } from './chart.ts'
import { fillOfPart, toneOfPart } from './chart-parts.ts'
import { isMatch, isStance } from './column-kinds.ts'

const glyphOf = (part: string | undefined) =>
  isStance(part) ? stanceMark[part].glyph : isMatch(part) ? matchMark[part].glyph : ''

const sayNumber = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 })

type BarsChart = Extract<ResultChart, { kind: 'bars' }>

/** A row for each name; where it has parts they follow each other in it. Without parts each row of the answer is a bar. */
function barRows({ bars, parts }: BarsChart) {
  if (parts.length === 0) return bars.map((bar, at) => ({ ...bar, at }))
  const names = [...new Set(bars.map(({ name }) => name))]
  return bars.map((bar) => ({ ...bar, at: names.indexOf(bar.name) }))
}

/** Bars with their numbers on them, and so without an axis. */
function barMarks(chart: BarsChart, width: number) {
  const { parts } = chart
  const most = width < 600 ? 20 : 44
  const rows = barRows(chart)
  const ats = [...new Set(rows.map(({ at }) => at))]
  const nameAt = (at: number) => shortened(rows.find((row) => row.at === at)?.name ?? '', most)
  const marginLeft = Math.max(...ats.map((at) => nameAt(at).length)) * 6.6 + 16
  const lengths = ats.map((at) => rows.filter((row) => row.at === at).reduce((sum, { value }) => sum + value, 0))
  const unit = (width - marginLeft - 64) / Math.max(1, ...lengths.map(Math.abs))
  const order = (bar: Bar) => parts.indexOf(bar.part ?? '')
  const label = ({ part, value }: Bar) => {
    const room = Math.abs(value) * unit
    if (room < 16) return ''
    return room < 40 ? sayNumber(value) : `${glyphOf(part)} ${sayNumber(value)}`.trim()
  }
  const place = { y: 'at', x: 'value' } as const
  const inset = { insetTop: 3, insetBottom: 3 }
  const numbers =
    parts.length > 0
      ? [textX(rows, stackX({ ...place, order, text: label, fill: inkOfPart }))]
      : [
          textX(rows, {
            ...place,
            text: ({ value }: Bar) => sayNumber(value),
            fill: 'var(--ink)',
            textAnchor: 'start',
            dx: 5,
          }),
        ]
  return {
    height: ats.length * 28 + 24,
    marginLeft,
    marginRight: 64,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { label: null, domain: ats },
    marks: [
      axisY({ label: null, tickSize: 0, fill: 'var(--ink)', tickFormat: nameAt }),
      barX(rows, {
        ...place,
        ...inset,
        ...(parts.length > 0 && { order }),
        fill: (bar: Bar) => fillOfPart(bar.part, parts),
        stroke: (bar: Bar) => (toneOfPart(bar.part) ? `var(--${toneOfPart(bar.part)}-mark)` : 'none'),
        insetRight: parts.length > 0 ? 1.5 : 0,
      }),
      ...numbers,
      ruleX([0], { stroke: 'var(--muted)' }),
    ],
  }
}

const inkOfPart = ({ part }: Bar) => {
  const tone = toneOfPart(part)
  return tone ? `var(--${tone}-ink)` : 'var(--ink)'
}

const fillOf = ({ part }: { part?: string }) => {
  const tone = toneOfPart(part)
  return tone ? `var(--${tone}-mark)` : 'var(--muted)'
}

/** Counts have no halves, and so neither has their axis. */
const countAxis = axisY({
  label: 'rows',
  tickSize: 0,
  tickFormat: (n: number) => (Number.isInteger(n) ? String(n) : ''),
})

function marksOf(chart: ResultChart, width: number) {
  if (chart.kind === 'bars') return barMarks(chart, width)
  const grid = gridY({ stroke: 'var(--hairline)', strokeOpacity: 1 })
  const floor = ruleY([0], { stroke: 'var(--muted)' })
  // The caption names the axis below: its label would stand on the last tick's year.
  const upright = { height: 360, x: { label: null }, y: { label: chart.of, nice: true, zero: true } }
  if (chart.kind === 'line') {
    const dots = [...chart.dots].sort((a, b) => a.day.getTime() - b.day.getTime())
    return {
      ...upright,
      marks: [
        grid,
        areaY(dots, { x: 'day', y: 'value', fill: 'var(--silence)' }),
        lineY(dots, { x: 'day', y: 'value', stroke: 'var(--ink)' }),
        dot(dots, { x: 'day', y: 'value', fill: 'var(--ink)', r: 3 }),
        floor,
      ],
    }
  }
  const bars =
    chart.kind === 'days'
      ? rectY(chart.dots, binX<RectYOptions>({ y: 'count' }, { x: 'day', fill: fillOf, interval: stepFor(chart.dots) }))
      : rectY(chart.numbers, binX<RectYOptions>({ y: 'count' }, { x: (n: number) => n, fill: 'var(--muted)' }))
  return { ...upright, marks: [grid, countAxis, axisX({ tickSize: 4, label: null }), bars, floor] }
}

/** A bar for each day, month or year, whichever gives no more than some sixty. */
function stepFor(dots: readonly { day: Date }[]): 'day' | 'month' | 'year' {
  const times = dots.map(({ day }) => day.getTime())
  const days = (Math.max(...times) - Math.min(...times)) / 86_400_000
  return days <= 60 ? 'day' : days <= 60 * 30 ? 'month' : 'year'
}

/**
 * The chart as one element, in the page's colours. Its `<style>` is taken out before it stands in the page, where our content
 * security policy would refuse it; ask.css says the same.
 */
export function drawChart(chart: ResultChart, width: number): Element {
  const figure = plot({
    ...marksOf(chart, width),
    width,
    className: 'ask-plot',
    style: { fontFamily: 'var(--sans)', fontSize: '12px', color: 'var(--muted)' },
  })
  for (const style of figure.querySelectorAll('style')) style.remove()
  // The figure as a whole has its words; those of its parts belong to no role that may have any.
  for (const part of figure.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  return figure
}
