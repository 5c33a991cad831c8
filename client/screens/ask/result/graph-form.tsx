import { useMemo, useRef } from 'react'
import { joined } from '#domain/words/naming'
import { isCalledOff } from '#domain/words/parts'
import { sayCount } from '#domain/words/plurals'
import panel from '../../../canvas/graph-panel.module.css'
import {
  type Capped,
  cappedNetwork,
  mostDrawn,
  mostEver,
  type Network,
} from '../../../canvas/layouts/network/material.ts'
import { networkScene } from '../../../canvas/layouts/network/network.ts'
import type { Frame } from '../../../canvas/scene.ts'
import { GraphStage } from '../../../canvas/stage/graph-stage.tsx'
import { GraphTools } from '../../../canvas/stage/graph-tools.tsx'
import { useFrame } from '../../../canvas/stage/use-frame.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import buttons from '../../../ui/button.module.css'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { sayThings } from '../schema/label-words.ts'
import type { ResultGraph } from './graph.ts'
import { networkOf } from './network.ts'
import { Lines } from './network-lines-key.tsx'

/** The part of the view that says that all is to be drawn. */
const all = 'all'

/** What is not drawn, and the way to it: more of it in the picture, or all of it in the table. */
function LeftOut({ leftOut, drawn, wide }: Capped & { wide: boolean }) {
  const parts = [
    leftOut.nodes > 0 && sayCount(leftOut.nodes, 'thing'),
    leftOut.lines > 0 && sayCount(leftOut.lines, 'line'),
  ].filter((part) => part !== false)
  if (parts.length === 0)
    return wide ? (
      <p className="ask-left-out">
        All {sayCount(drawn.nodes.length, 'thing')} are drawn.{' '}
        <button type="button" className={buttons.link} onClick={() => changeView({ expanded: [], ...afresh })}>
          Draw those with the most lines
        </button>
      </p>
    ) : null
  return (
    <p className="ask-left-out">
      Drawn are the {drawn.nodes.length} things with the most lines; {joined(parts)} are left out.{' '}
      {!wide && (
        <button type="button" className={buttons.link} onClick={() => changeView({ expanded: [all], ...afresh })}>
          {leftOut.nodes + drawn.nodes.length > mostEver.nodes ? `Draw ${mostEver.nodes}` : 'Draw all'}
        </button>
      )}
      {!wide && ' · '}
      <button type="button" className={buttons.link} onClick={() => changeView({ form: 'table' })}>
        See all as a table
      </button>
    </p>
  )
}

const afresh = { pins: [], camera: undefined }

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

/** Parts in events that the answer has, but that were called off. */
function CalledOff({ links }: Pick<ResultGraph, 'links'>) {
  const count = links.filter(isCalledOff).length
  return count === 0 ? null : (
    <p className="ask-left-out">
      {sayCount(count, 'part')} in an event {count === 1 ? 'was' : 'were'} called off and {count === 1 ? 'is' : 'are'}{' '}
      not drawn.
    </p>
  )
}

/** The answer as a graph: a column for each kind of thing, or a ring. The same answer stands the same way. */
export function GraphForm({ graph }: { graph: ResultGraph }) {
  const place = useRef<HTMLDivElement>(null)
  const room = useFrame(place)
  const wide = useView().state.expanded.includes(all)
  const capped = useMemo(() => cappedNetwork(networkOf(graph), wide ? mostEver : mostDrawn), [graph, wide])
  return (
    <section className={`${panel.panel} ask-graph`} aria-label="The answer as a graph" data-grows="true">
      <LeftOut {...capped} wide={wide} />
      <CalledOff links={graph.links} />
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
