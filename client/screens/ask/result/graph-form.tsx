import { useMemo, useRef } from 'react'
import panel from '../../../canvas/graph-panel.module.css'
import { layeredScene } from '../../../canvas/layouts/layered/layered.ts'
import { cappedNetwork, mostDrawn, mostEver, type Network } from '../../../canvas/layouts/layered/material.ts'
import type { Frame } from '../../../canvas/scene.ts'
import { GraphStage } from '../../../canvas/stage/graph-stage.tsx'
import { GraphTools } from '../../../canvas/stage/graph-tools.tsx'
import { useFrame } from '../../../canvas/stage/use-frame.ts'
import { useView } from '../../../state/view-history.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { sayThings } from '../schema/label-words.ts'
import type { Result } from './forms.ts'
import { allOfIt, LeftOut } from './left-out.tsx'
import { networkOf } from './network.ts'
import { Lines } from './network-lines-key.tsx'

function Drawn({ network, room }: { network: Network; room: Frame }) {
  const { width, height, scale } = room
  const scene = useMemo(
    () => layeredScene(network, { width, height, scale }, sayThings),
    [network, width, height, scale],
  )
  return (
    <div style={{ width: scene.width }}>
      <GraphStage scene={scene} onExpand={() => undefined} />
    </div>
  )
}

/** The answer as a graph, in columns. The same answer stands the same way. */
export function GraphForm({ result: { graph, standing } }: { result: Pick<Result, 'graph' | 'standing'> }) {
  const place = useRef<HTMLDivElement>(null)
  const room = useFrame(place)
  const wide = useView().state.expanded.includes(allOfIt)
  const capped = useMemo(
    () => cappedNetwork(networkOf(graph, standing), wide ? mostEver : mostDrawn),
    [graph, standing, wide],
  )
  return (
    <section className={`${panel.panel} ask-graph`} aria-label="The answer as a graph" data-grows="true">
      <LeftOut {...capped} wide={wide} />
      <div ref={place} className={`${panel.place} ask-graph-place`}>
        {room ? <Drawn network={capped.drawn} room={room} /> : <Skeleton height={28} />}
      </div>
      <div className={panel.foot}>
        <Lines lines={capped.drawn.lines} />
        {room && <GraphTools room={room} />}
      </div>
    </section>
  )
}
