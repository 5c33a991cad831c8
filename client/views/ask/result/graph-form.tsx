import { useMemo, useRef } from 'react'
import { GraphStage } from '../../../canvas/graph-stage.tsx'
import { GraphTools } from '../../../canvas/graph-tools.tsx'
import type { Frame } from '../../../canvas/scene.ts'
import { type Capped, cappedNetwork, type Network } from '../../../canvas/scenes/network.ts'
import { networkScene } from '../../../canvas/scenes/network-scene.ts'
import { useFrame } from '../../../canvas/use-frame.ts'
import { sayCount, sayList } from '../../../ui/say-count.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { sayThings } from '../schema/label-words.ts'
import { Lines } from './network-lines-key.tsx'
import type { ResultGraph } from './result-graph.ts'
import { networkOf } from './result-network.ts'
import '../../../canvas/graph-panel.css'

function LeftOut({ leftOut, drawn }: Capped) {
  const parts = [
    leftOut.nodes > 0 && sayCount(leftOut.nodes, 'thing'),
    leftOut.lines > 0 && sayCount(leftOut.lines, 'line'),
  ].filter((part) => part !== false)
  if (parts.length === 0) return null
  return (
    <p className="ask-left-out">
      Drawn are the {drawn.nodes.length} things with the most lines; {sayList(parts)} are left out. The table has all.
    </p>
  )
}

function Drawn({ network, room }: { network: Network; room: Frame }) {
  const { width, height, scale } = room
  const scene = useMemo(
    () => networkScene(network, { width, height, scale }, (label, count) => sayThings(label, count)),
    [network, width, height, scale],
  )
  return (
    <div style={{ width: scene.width }}>
      <GraphStage scene={scene} onExpand={() => undefined} />
    </div>
  )
}

/** The answer as a graph: a column for each kind of thing, or a ring. The same answer stands the same way. */
export function GraphForm({ graph }: { graph: ResultGraph }) {
  const place = useRef<HTMLDivElement>(null)
  const room = useFrame(place)
  const capped = useMemo(() => cappedNetwork(networkOf(graph)), [graph])
  return (
    <section className="graph-panel ask-graph" aria-label="The answer as a graph" data-grows="true">
      <LeftOut {...capped} />
      <div ref={place} className="graph-place">
        {room ? <Drawn network={capped.drawn} room={room} /> : <Skeleton height={28} />}
      </div>
      <div className="graph-foot">
        <Lines lines={capped.drawn.lines} />
        {room && <GraphTools room={room} />}
      </div>
    </section>
  )
}
