import {
  areaY,
  axisX,
  axisY,
  barX,
  binX,
  dot,
  gridX,
  gridY,
  lineY,
  plot,
  type RectYOptions,
  rectY,
  ruleX,
  ruleY,
} from '@observablehq/plot'
import { isStance } from './column-kinds.ts'
import type { ResultChart } from './result-chart.ts'

const fillOf = ({ stance }: { stance?: string }) => (isStance(stance) ? `var(--${stance}-mark)` : 'var(--muted)')

const clip = (name: string, most: number) => (name.length > most ? `${name.slice(0, most - 1)}…` : name)

function marksOf(chart: ResultChart, width: number) {
  const grid = { stroke: 'var(--line)', strokeOpacity: 1 }
  if (chart.kind === 'bars') {
    const most = width < 600 ? 20 : 44
    const bars = chart.bars.map((bar, at) => ({ ...bar, at }))
    return {
      height: bars.length * 26 + 60,
      marginLeft: Math.min(most, Math.max(...bars.map(({ name }) => name.length))) * 6.6 + 16,
      x: { label: chart.of, nice: true },
      y: { label: null, domain: bars.map(({ at }) => at) },
      marks: [
        gridX(grid),
        axisX({ tickSize: 0, label: chart.of }),
        axisY({
          label: null,
          tickSize: 0,
          fill: 'var(--ink)',
          tickFormat: (at: number) => clip(bars[at]?.name ?? '', most),
        }),
        barX(bars, { y: 'at', x: 'value', fill: fillOf, insetTop: 3, insetBottom: 3 }),
        ruleX([0], { stroke: 'var(--muted)' }),
      ],
    }
  }
  const upright = { height: 360, x: { label: chart.over }, y: { label: chart.of, nice: true, zero: true } }
  if (chart.kind === 'line') {
    const dots = [...chart.dots].sort((a, b) => a.day.getTime() - b.day.getTime())
    return {
      ...upright,
      marks: [
        gridY(grid),
        areaY(dots, { x: 'day', y: 'value', fill: 'var(--silence)' }),
        lineY(dots, { x: 'day', y: 'value', stroke: 'var(--ink)' }),
        dot(dots, { x: 'day', y: 'value', fill: 'var(--ink)', r: 3 }),
        ruleY([0], { stroke: 'var(--muted)' }),
      ],
    }
  }
  const bars =
    chart.kind === 'days'
      ? rectY(chart.dots, binX<RectYOptions>({ y: 'count' }, { x: 'day', fill: fillOf, interval: stepFor(chart.dots) }))
      : rectY(chart.numbers, binX<RectYOptions>({ y: 'count' }, { x: (n: number) => n, fill: 'var(--muted)' }))
  return { ...upright, marks: [gridY(grid), bars, ruleY([0], { stroke: 'var(--muted)' })] }
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
