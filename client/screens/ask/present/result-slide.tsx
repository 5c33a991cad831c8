import { useMemo } from 'react'
import type { ResultForm } from '#domain/question'
import { sayCount } from '#domain/words/plurals'
import type { Things } from '../../../api/names.ts'
import { layeredScene } from '../../../canvas/layouts/layered/layered.ts'
import { type Capped, cappedNetwork, mostDrawn, type Network } from '../../../canvas/layouts/layered/material.ts'
import { drawScene } from '../../../canvas/paint/draw-scene.ts'
import { tag } from '../../../canvas/paint/markup.ts'
import { pagePalette } from '../../../canvas/paint/palette.ts'
import type { Frame, Scene } from '../../../canvas/scene.ts'
import { Drawing } from '../../../canvas/slide/drawing.tsx'
import { slideFor } from '../../../canvas/slide/slide.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ChartForm } from '../result/chart-form.tsx'
import { type Result, whyNot } from '../result/forms.ts'
import { SaidLeftOut } from '../result/left-out.tsx'
import { MatrixForm } from '../result/matrix-form.tsx'
import { networkOf } from '../result/network.ts'
import { Lines } from '../result/network-lines-key.tsx'
import { ResultTable } from '../result/table.tsx'
import { sayThings } from '../schema/label-words.ts'

type Wall = { width: number; height: number }

/** How wide a desk the form is made for: text of 14 px on one of 1020 is 26 px on a wall of 1920. */
const desk: Record<ResultForm, number> = { table: 1020, graph: 1020, matrix: 1280, chart: 1020 }

/** The share of the wall that the question and what stands below leave. */
const share = 0.66

/** As many things as may stand on a wall, and fewer where these are higher than it is. */
const mostOnWall = [40, 32, 26, 22, 19, 16]
const leastOnWall = 12

/** A picture is shrunk so far and no further: letters stay larger than on a desk by half. */
const shrunk = 1.5

function drawnIn(network: Network, frame: Frame, most: typeof mostDrawn): Capped & { scene: Scene } {
  const capped = cappedNetwork(network, most)
  return { ...capped, scene: layeredScene(capped.drawn, frame, sayThings) }
}

/** A graph that a wall has room for in letters as large as a wall asks for, and what of it is left out. */
function onWall(network: Network, frame: Frame): Capped & { scene: Scene } {
  const fits = ({ scene }: { scene: Scene }) =>
    scene.height <= frame.height * shrunk && scene.width <= frame.width * shrunk
  const drawn = (nodes: number) => drawnIn(network, frame, { nodes, lines: nodes * 3 })
  for (const nodes of mostOnWall) {
    const one = drawn(nodes)
    if (fits(one)) return one
  }
  return drawn(leastOnWall)
}

/** The graph of an answer as large as the wall allows, with what its lines are and what is left out. */
function GraphSlide({ result, title, wall }: { result: Result; title: string; wall: Wall }) {
  const { width, height, scale } = slideFor(wall)
  const { drawn, leftOut, svg } = useMemo(() => {
    const network = networkOf(result.graph, result.standing)
    const frame = { width: width * 0.94, height: (height ?? width) * share, scale }
    // Upright, a slide is as high as its picture.
    const { scene, ...capped } = height === undefined ? drawnIn(network, frame, mostDrawn) : onWall(network, frame)
    const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${scene.width} ${scene.height}` }
    return { ...capped, svg: tag('svg', box, drawScene(scene, pagePalette)) }
  }, [result, width, height, scale])
  const label = `${title} ${sayCount(drawn.nodes.length, 'thing')}, ${sayCount(drawn.lines.length, 'line')} between them.`
  return (
    <>
      <div className="ask-slide-graph">
        <Drawing svg={svg} label={label} />
      </div>
      <Lines lines={drawn.lines} />
      <SaidLeftOut leftOut={leftOut} drawn={drawn} />
    </>
  )
}

type Props = { result: Result; things: Things; form: ResultForm; title: string; wall: Wall }

/** The answer in its form, as large as a wall asks for. */
export function ResultSlide({ result, things, form, title, wall }: Props) {
  if (result.answer.rows.length === 0)
    return <EmptyState title="No rows">What no report says is not recorded.</EmptyState>
  const shown = whyNot(result, form) ? 'table' : form
  if (shown === 'graph') return <GraphSlide result={result} title={title} wall={wall} />
  return (
    <div style={{ zoom: wall.width > wall.height ? wall.width / desk[shown] : 1 }}>
      {shown === 'matrix' && result.matrix ? (
        <MatrixForm matrix={result.matrix} />
      ) : shown === 'chart' && result.chart ? (
        <ChartForm chart={result.chart} />
      ) : (
        <ResultTable result={result} things={things} caption={title} />
      )}
    </div>
  )
}
