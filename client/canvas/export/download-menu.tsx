import { useRef } from 'react'
import { announce } from '../../ui/live-region.tsx'
import type { Picture } from '../picture.ts'
import type { Frame } from '../scene.ts'
import { toCsv } from './csv.ts'
import { columns } from './rows.ts'
import { saveFile } from './save-file.ts'
import { toPng } from './to-png.ts'
import { useViewPoster } from './use-poster.ts'
import './download-menu.css'

type Format = { name: string; what: string; make: () => Promise<Blob> }

/** The view as a picture, with its title, date, legend and sources, and its claims as a table. */
export function DownloadMenu({ picture, room }: { picture: Picture; room: Frame }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const poster = useViewPoster(picture, room)
  const formats: Format[] = [
    { name: 'svg', what: 'Picture (SVG)', make: async () => new Blob([poster()], { type: 'image/svg+xml' }) },
    { name: 'png', what: 'Picture (PNG)', make: () => toPng(poster()) },
    {
      name: 'csv',
      what: 'Claims (CSV)',
      make: async () => new Blob([toCsv(columns, picture.rows)], { type: 'text/csv' }),
    },
  ]
  const save = async ({ name, make }: Format) => {
    if (menu.current) menu.current.open = false
    const file = `${picture.ref.id}-${picture.asOf}.${name}`
    try {
      saveFile(file, await make())
      announce(`Saved ${file}`)
    } catch (cause) {
      announce(cause instanceof Error ? cause.message : 'The file could not be made.')
    }
  }
  return (
    <details
      ref={menu}
      className="download"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && menu.current) menu.current.open = false
      }}
      onBlur={(event) => {
        if (menu.current && !menu.current.contains(event.relatedTarget)) menu.current.open = false
      }}
    >
      <summary className="button">Download</summary>
      <ul className="download-list">
        {formats.map((format) => (
          <li key={format.name}>
            <button type="button" onClick={() => save(format)}>
              {format.what}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
