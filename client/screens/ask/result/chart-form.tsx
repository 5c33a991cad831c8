import { useEffect, useRef } from 'react'
import { joined, upper } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { useFrame } from '../../../canvas/stage/use-frame.ts'
import { Glyph } from '../../../claims/glyph.tsx'
import { signWord } from '../../../claims/marks.ts'
import { changeView } from '../../../state/view-history.ts'
import buttons from '../../../ui/button.module.css'
import type { ResultChart } from './chart.ts'
import { fillOfPart, toneOfPart } from './chart-parts.ts'
import { isMatch, isStance } from './column-kinds.ts'

function sayChart(chart: ResultChart): string {
  switch (chart.kind) {
    case 'bars':
      return `${chart.of} by ${chart.over}, ${chart.parts.length > 0 ? `in parts: ${joined(chart.parts.map(wordOf))}` : 'a bar for each row'}`
    case 'line':
      return `${chart.of} over ${chart.over}, as a line through ${sayCount(chart.dots.length, 'row')}`
    case 'days':
      return `How many rows there are by ${chart.over}, of ${chart.dots.length}`
    case 'spread':
      return `How ${chart.over} is spread over ${sayCount(chart.numbers.length, 'row')}`
  }
}

/** What the parts of the bars are. */
function Parts({ parts }: Pick<ResultChart, 'parts'>) {
  if (parts.length === 0) return null
  return (
    <ul className="ask-lines ask-parts" aria-label="Parts">
      {parts.map((part) => (
        <li key={part} data-tone={toneOfPart(part)}>
          {isStance(part) || isMatch(part) ? (
            <Glyph name={part} />
          ) : (
            <span className="ask-swatch" style={{ background: fillOfPart(part, parts) }} aria-hidden="true" />
          )}
          {wordOf(part)}
        </li>
      ))}
    </ul>
  )
}

function wordOf(part: string): string {
  return isStance(part) || isMatch(part) ? signWord[part] : part
}

/** The answer as a chart, once the code that draws charts is here. Every number of it stands in the table. */
export function ChartForm({ chart }: { chart: ResultChart }) {
  const place = useRef<HTMLDivElement>(null)
  const room = useFrame(place)
  const width = room?.width
  useEffect(() => {
    const element = place.current
    if (!element || !width) return
    let gone = false
    void import('./plot-chart.ts').then(({ drawChart }) => {
      if (!gone) element.replaceChildren(drawChart(chart, width))
    })
    return () => {
      gone = true
    }
  }, [chart, width])
  return (
    <figure className="ask-chart">
      <Parts parts={chart.parts} />
      <div ref={place} className="ask-chart-place" role="img" aria-label={sayChart(chart)} />
      <figcaption>
        {upper(sayChart(chart))}.{chart.left > 0 && ` ${sayCount(chart.left, 'row')} more have no room here.`}
        {chart.undated > 0 && ` Left out, without a date: ${sayCount(chart.undated, 'row')}.`}
        {chart.partial > 0 &&
          ` Dates of a month or a year alone count from its beginning: ${sayCount(chart.partial, 'row')}.`}{' '}
        <button type="button" className={buttons.link} onClick={() => changeView({ form: 'table' })}>
          See the numbers as a table
        </button>
      </figcaption>
    </figure>
  )
}
