import { DownloadMenu } from '../canvas/export/download-menu.tsx'
import type { Picture } from '../canvas/picture.ts'

const desk = { width: 1180, height: 720, scale: 1 }

type Controls = {
  picture?: Picture
  go: (by: 1 | -1) => void
  at: number
  count: number
  onBlack: () => void
  onLeave: () => void
}

/** What the keys do, for hands. Out of the picture's way, and gone while nobody moves. */
export function PresentControls({ picture, go, at, count, onBlack, onLeave }: Controls) {
  return (
    <div className="present-controls">
      <button type="button" className="button" title="Before (←)" disabled={at <= 0} onClick={() => go(-1)}>
        ← Before
      </button>
      <button type="button" className="button" title="Next (→)" disabled={at >= count - 1} onClick={() => go(1)}>
        Next →
      </button>
      <button type="button" className="button present-black-button" title="Black screen (B)" onClick={onBlack}>
        Black
      </button>
      {picture && <DownloadMenu picture={picture} room={desk} />}
      <button type="button" className="button" title="Leave (Esc)" onClick={onLeave}>
        Leave
      </button>
    </div>
  )
}
