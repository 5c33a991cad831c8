import { axisY, barX, ruleX, stackX, textX } from '@observablehq/plot'
import { shortened } from '#domain/printable'
import { matchMark, stanceMark } from '../../../claims/marks.ts'
import { fillOfPart, toneOfPart } from './chart-parts.ts'
import { isMatch, isStance } from './column-kinds.ts'
import type { Bar, ResultChart } from './result-chart.ts'

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
export function barMarks(chart: BarsChart, width: number) {
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
