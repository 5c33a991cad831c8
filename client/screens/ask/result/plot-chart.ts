import { areaY, axisX, axisY, binX, dot, gridY, lineY, plot, type RectYOptions, rectY, ruleY } from '@observablehq/plot'
import { toneOfPart } from './chart-parts.ts'
import { barMarks } from './plot-bars.ts'
import type { ResultChart } from './result-chart.ts'

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
