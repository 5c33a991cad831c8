import { useEffect, useRef } from 'react'
import { useFrame } from '../../../canvas/use-frame.ts'
import { changeView } from '../../../state/view-history.ts'
import { sayCount } from '../../../ui/say-count.ts'
import type { ResultChart } from './result-chart.ts'

function sayChart(chart: ResultChart): string {
  switch (chart.kind) {
    case 'bars':
      return `${chart.of} by ${chart.over}, a bar for each of ${sayCount(chart.bars.length, 'row')}`
    case 'line':
      return `${chart.of} over ${chart.over}, as a line through ${sayCount(chart.dots.length, 'row')}`
    case 'days':
      return `How many rows there are by ${chart.over}, of ${chart.dots.length}`
    case 'spread':
      return `How ${chart.over} is spread over ${sayCount(chart.numbers.length, 'row')}`
  }
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
      <div ref={place} className="ask-chart-place" role="img" aria-label={sayChart(chart)} />
      <figcaption>
        {sayChart(chart)}.{chart.left > 0 && ` ${sayCount(chart.left, 'row')} more have no room here.`}{' '}
        <button type="button" className="link-button" onClick={() => changeView({ form: 'table' })}>
          See the numbers as a table
        </button>
      </figcaption>
    </figure>
  )
}
