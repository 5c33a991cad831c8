import { useMemo, useRef } from 'react'
import { GraphStage } from '../../../canvas/graph-stage.tsx'
import { GraphTools } from '../../../canvas/graph-tools.tsx'
import { isPlain } from '../../../canvas/line-style.ts'
import type { Frame } from '../../../canvas/scene.ts'
import { type Capped, cappedNetwork, mergedLines, type Network } from '../../../canvas/scenes/network.ts'
import { networkScene, withoutWords } from '../../../canvas/scenes/network-scene.ts'
import { useFrame } from '../../../canvas/use-frame.ts'
import { Glyph } from '../../../ui/glyph.tsx'
import { matchMark, stanceMark } from '../../../ui/marks.ts'
import { sayCount, sayList } from '../../../ui/say-count.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { sayThings } from '../schema/label-words.ts'
import type { ResultGraph } from './result-graph.ts'
import { networkOf } from './result-network.ts'
import '../../../canvas/graph-panel.css'

const wordOf = { ...stanceMark, ...matchMark, broker: { word: 'brokered' } }

/** What the lines are, with how many of each. */
function Lines({ lines }: Pick<Network, 'lines'>) {
  const silent = withoutWords(mergedLines(lines))
  const counts = new Map<string, { count: number; sign: Network['lines'][number]['sign']; word: string }>()
  for (const { sign, words } of lines) {
    const word = isPlain(sign) ? (sign === 'tie' ? 'named in one row' : words) : wordOf[sign].word
    const before = counts.get(word)
    counts.set(word, { sign, word, count: (before?.count ?? 0) + 1 })
  }
  return (
    <ul className="ask-lines" aria-label="Lines">
      {[...counts.values()].map(({ sign, word, count }) => (
        <li key={word} data-tone={isPlain(sign) || sign === 'broker' ? undefined : toneFor(sign)}>
          {isPlain(sign) ? <span className={`ask-line ask-line-${sign}`} aria-hidden="true" /> : <Glyph name={sign} />}
          {word}
          {isPlain(sign) && word === silent && counts.size > 1 && ' (lines without words)'}{' '}
          <span className="chip-count">{count}</span>
        </li>
      ))}
    </ul>
  )
}

function toneFor(sign: keyof typeof stanceMark | keyof typeof matchMark) {
  return sign in matchMark ? Object.entries(matchMark).find(([kind]) => kind === sign)?.[1].tone : sign
}

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
