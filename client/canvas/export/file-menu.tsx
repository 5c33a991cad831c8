import { useRef, useState } from 'react'
import buttons from '../../ui/button.module.css'
import { announce } from '../../ui/live-region.tsx'
import styles from './file-menu.module.css'
import { saveFile } from './save-file.ts'

/** A file that can be made of what is shown. `name`: how it ends. `holds`: in what form. `why`: why it cannot be made, where that is so. */
export type FileFormat = { name: string; what: string; holds?: string; why?: string; make: () => Promise<Blob> }

/** What is shown, as files: each is made when it is asked for. */
export function FileMenu({ file, formats }: { file: string; formats: readonly FileFormat[] }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [upwards, setUpwards] = useState(false)
  const place = () => {
    if (!menu.current?.open || !list.current) return
    setUpwards(menu.current.getBoundingClientRect().bottom + list.current.offsetHeight + 8 > window.innerHeight)
  }
  const save = async ({ name, make }: FileFormat) => {
    if (menu.current) menu.current.open = false
    const named = `${file}.${name}`
    try {
      saveFile(named, await make())
      announce(`Saved ${named}`)
    } catch (cause) {
      announce(cause instanceof Error ? cause.message : 'The file could not be made.')
    }
  }
  return (
    <details
      ref={menu}
      className={styles.menu}
      data-upwards={upwards}
      onToggle={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && menu.current) menu.current.open = false
      }}
      onBlur={(event) => {
        if (menu.current && !menu.current.contains(event.relatedTarget)) menu.current.open = false
      }}
    >
      <summary className={buttons.button}>Download</summary>
      <ul ref={list} className={styles.list} data-files="">
        {formats.map((format) => (
          <li key={format.name}>
            <button
              type="button"
              disabled={format.why !== undefined}
              title={format.why ?? format.holds}
              onClick={() => save(format)}
            >
              {format.what}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
