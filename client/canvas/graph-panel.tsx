import { useMemo, useRef } from 'react'
import type { Camps } from '../camps/camps-from.ts'
import { useCamps } from '../camps/use-camps.ts'
import { changeView, useView } from '../state/view-history.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { DownloadMenu } from './export/download-menu.tsx'
import styles from './graph-panel.module.css'
import type { DrawOptions } from './layouts/layout.ts'
import { Legend } from './legend.tsx'
import type { Picture } from './picture.ts'
import type { Frame, Scene } from './scene.ts'
import { GraphStage } from './stage/graph-stage.tsx'
import { GraphTools } from './stage/graph-tools.tsx'
import { useFrame } from './stage/use-frame.ts'
import { type Focus, usePicture } from './use-picture.ts'
import { withCamps } from './with-camps.ts'

type Props = {
  /** What stands in the middle. An actor is told apart by its label. */
  focus: Focus
  /** As high as the picture needs, for pages that scroll; otherwise as high as its place. */
  grows?: boolean
}

/** Opens a region's "+n more", or closes what is open: nothing named closes all. */
function useExpanded() {
  const { expanded } = useView().state
  const toggle = (region: string) => {
    const opens = region !== '' && !expanded.includes(region)
    changeView({ expanded: opens ? [...expanded, region] : expanded.filter((one) => region && one !== region) })
  }
  return [useMemo(() => new Set(expanded), [expanded]), toggle] as const
}

function frameFor(room: Frame, grows: boolean): Frame {
  if (!grows) return room
  const scale = room.width < 720 * room.scale ? room.scale : room.scale * 1.1
  return { width: room.width, height: 420 * room.scale, scale }
}

/** How much smaller than the page's own text a picture may become, before it is cut off instead. */
const least = 0.92

/** Larger where there is room, closer together where there is little, and a little smaller before anything is cut off. */
function fitting(picture: Picture, room: Frame, options: DrawOptions): Scene {
  const larger = Math.min(1.15, room.width / (1100 * room.scale))
  const tries = [
    ...(larger > 1 ? [{ frame: { ...room, scale: room.scale * larger }, compact: false }] : []),
    { frame: room, compact: false },
  ]
  for (const { frame, compact } of tries) {
    const whole = picture.draw(frame, { ...options, compact, expanded: undefined })
    if (whole.height > room.height) continue
    return options.expanded?.size ? picture.draw(frame, { ...options, compact }) : whole
  }
  const whole = picture.draw(room, { ...options, compact: true, expanded: undefined })
  const frame = whole.height > room.height ? { ...room, scale: room.scale * least } : room
  return picture.draw(frame, { ...options, compact: true })
}

type DrawnProps = { picture: Picture; room: Frame; grows: boolean; camps?: Camps }

function Drawn({ picture, room, grows, camps }: DrawnProps) {
  const { hide } = useView().state
  const [expanded, toggle] = useExpanded()
  const { width, height, scale } = frameFor(room, grows)
  const bare = useMemo(() => {
    const options = { hide: new Set(hide), expanded }
    return grows ? picture.draw({ width, height, scale }, options) : fitting(picture, { width, height, scale }, options)
  }, [picture, width, height, scale, hide, expanded, grows])
  const scene = useMemo(() => withCamps(bare, camps), [bare, camps])
  return <GraphStage scene={scene} onExpand={toggle} />
}

/** The answer as a graph: its canvas, what its signs mean and count, and its tools. Asks for what it needs itself. */
export function GraphPanel({ focus, grows = false }: Props) {
  const picture = usePicture(focus)
  const { camps: known } = useCamps()
  const camps = focus.label === 'Actor' ? undefined : known
  const place = useRef<HTMLDivElement>(null)
  const room = useFrame(place)
  const open = grows || (room !== undefined && room.width < 640 * room.scale)
  // Under a picture that grows its tools could be out of sight.
  const foot = (
    <div className={styles.foot}>
      {picture && <Legend counts={picture.counts} byDemand={picture.byDemand} said={picture.said} />}
      {picture && room && (
        <GraphTools room={frameFor(room, open)}>
          <DownloadMenu picture={picture} room={frameFor(room, open)} camps={camps} />
        </GraphTools>
      )}
    </div>
  )
  return (
    <section className={styles.panel} aria-label={picture && `Graph of ${picture.ref.name}`} data-grows={open}>
      {grows && foot}
      {/* Below a foot that is yet to come, what is seen would be seen to move. */}
      <div ref={place} className={styles.place} style={{ visibility: grows && !picture ? 'hidden' : 'visible' }}>
        {picture && room ? (
          <Drawn picture={picture} room={room} grows={open} camps={camps} />
        ) : (
          <Skeleton height={28} />
        )}
      </div>
      {!grows && foot}
    </section>
  )
}
