import { useMemo, useRef } from 'react'
import { sayCount } from '#domain/words/plurals'
import panel from '../../../canvas/graph-panel.module.css'
import { type AgreementGraph, agreementScene } from '../../../canvas/layouts/agreement.ts'
import { drawScene } from '../../../canvas/paint/draw-scene.ts'
import { tag } from '../../../canvas/paint/markup.ts'
import { pagePalette } from '../../../canvas/paint/palette.ts'
import type { Frame } from '../../../canvas/scene.ts'
import { Drawing } from '../../../canvas/slide/drawing.tsx'
import { GraphStage } from '../../../canvas/stage/graph-stage.tsx'
import { GraphTools } from '../../../canvas/stage/graph-tools.tsx'
import { useFrame } from '../../../canvas/stage/use-frame.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { type AgreementGrid, tieKey } from './grid.ts'
import { kindOfTie, sayPair } from './words.ts'

/** How high a network is on a wall against its width, and how large its names, which the wall enlarges again. */
const wallShape = 0.42
const wallScale = 1.25

/** The same ties as a graph, camp by camp. */
export function accordGraph({ groups, actors, ties, words }: AgreementGrid): AgreementGraph {
  const lines = actors.flatMap((a, at) =>
    actors.slice(at + 1).flatMap((b) => {
      const tie = ties.get(tieKey(a.id, b.id))
      if (!tie) return []
      const says = `${a.name} and ${b.name} ${sayPair({ words }, a.id, b.id)}`
      const count = tie.agreements + tie.conflicts
      return [{ id: tieKey(a.id, b.id), from: a.id, to: b.id, sign: kindOfTie(tie), count, says }]
    }),
  )
  return {
    groups: groups.map(({ camp, actors: own }) => ({
      title: camp ? `Camp ${camp}` : 'In no camp',
      letter: camp,
      actors: own.map((ref) => {
        const of = lines.filter(({ from, to }) => from === ref.id || to === ref.id)
        const count = (sign: string) => of.filter((line) => line.sign === sign).length
        const says = `${ref.name}, ${camp ? `camp ${camp}` : 'in no camp'}: counted as agreeing with ${count('agrees')}, as differing from ${count('differs')}, as both with ${count('divided')}`
        return { ref, says }
      }),
    })),
    lines,
  }
}

function Drawn({ grid, room }: { grid: AgreementGrid; room: Frame }) {
  const { width, height, scale } = room
  const scene = useMemo(() => agreementScene(accordGraph(grid), { width, height, scale }), [grid, width, height, scale])
  return (
    <GraphStage
      scene={scene}
      onExpand={() => undefined}
      onLine={({ from, to }) => changeView({ focus: from, other: to, select: [from, to] })}
    />
  )
}

/** The same as large as a wall asks for, drawn so that it stays sharp there. */
function OnWall({ grid, width }: { grid: AgreementGrid; width: number }) {
  const graph = useMemo(() => accordGraph(grid), [grid])
  const scene = agreementScene(graph, { width, height: width * wallShape, scale: wallScale })
  const box = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${scene.width} ${scene.height}` }
  const says = `Network of ${sayCount(grid.actors.length, 'actor')}. ${graph.lines.map(({ says }) => says).join('. ')}`
  return <Drawing svg={tag('svg', box, drawScene(scene, pagePalette))} label={says} />
}

/** Who agrees with whom as a network. A press on a line opens what it rests on. */
export function AgreementNetwork({ grid }: { grid: AgreementGrid }) {
  const place = useRef<HTMLDivElement>(null)
  const room = useFrame(place)
  const { present } = useView().state
  return (
    <section
      className={panel.panel}
      aria-label={`Network of ${sayCount(grid.actors.length, 'actor')}`}
      data-grows="true"
    >
      <div ref={place} className={panel.place}>
        {room && present ? (
          <OnWall grid={grid} width={room.width} />
        ) : room ? (
          <Drawn grid={grid} room={room} />
        ) : (
          <Skeleton height={34} />
        )}
      </div>
      <div className={`${panel.foot} agreement-foot`}>
        <p className="analysis-note">
          Actors stand camp by camp. Choose one to see its lines alone; choose a line to read what it rests on.
        </p>
        {room && <GraphTools room={room} />}
      </div>
    </section>
  )
}
