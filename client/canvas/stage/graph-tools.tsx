import type { ReactNode } from 'react'
import { changeView, useView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import { announce } from '../../ui/live-region.tsx'
import type { Frame } from '../scene.ts'
import styles from './graph-tools.module.css'

const middle = ({ width, height }: Frame) => ({ x: width / 2, y: height / 2 })

/** Closer and further by buttons: the camera is part of the link, so that a step back undoes it. */
function useZoom(room: Frame) {
  const camera = useView().state.camera ?? { x: 0, y: 0, zoom: 1 }
  return (factor: number) => {
    const zoom = Math.round(Math.min(4, Math.max(0.25, camera.zoom * factor)) * 1000) / 1000
    const at = middle(room)
    const moved = (from: number, around: number) => Math.round(around - ((around - from) * zoom) / camera.zoom)
    changeView({ camera: { x: moved(camera.x, at.x), y: moved(camera.y, at.y), zoom } }, { merge: 'camera' })
  }
}

type Tool = { label: string; title: string; sign: string; off?: boolean; act: () => void }

function ToolButton({ label, title, sign, off = false, act }: Tool) {
  return (
    <button type="button" className={buttons.icon} aria-label={label} title={title} disabled={off} onClick={act}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  )
}

function rearrange() {
  changeView({ pins: [], camera: undefined })
  announce('Everything is back in its place')
}

/** Closer, further, all of it, re-arrange; and what else there is to do with the picture. */
export function GraphTools({ room, children }: { room: Frame; children?: ReactNode }) {
  const { camera, pins } = useView().state
  const zoom = useZoom(room)
  return (
    <div className={styles.tools}>
      <ToolButton label="Zoom in" title="Closer (+)" sign="M10 4v12M4 10h12" act={() => zoom(1.25)} />
      <ToolButton label="Zoom out" title="Further (−)" sign="M4 10h12" act={() => zoom(0.8)} />
      <ToolButton
        label="Show all of it"
        title="All of it (0)"
        sign="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4"
        off={!camera}
        act={() => changeView({ camera: undefined })}
      />
      <ToolButton
        label="Re-arrange"
        title="Re-arrange: let go of what was dragged"
        sign="M4 10a6 6 0 0 1 10.5-4M16 10a6 6 0 0 1-10.5 4M15 2.5V6h-3.5M5 17.5V14h3.5"
        off={pins.length === 0 && !camera}
        act={rearrange}
      />
      {children}
    </div>
  )
}
