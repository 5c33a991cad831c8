import { useRef, useState } from 'react'
import { isTyping, useKeys } from '../../state/keys.ts'
import { ComboboxAtRest, type Wanted } from '../../ui/combobox-at-rest.tsx'
import { later, useLater } from '../../ui/later.ts'
import styles from './search.module.css'

export const label = 'Search, or ask who supports, opposes or brokered a point'
export const placeholder = 'Search actors, points, events'

const searchInUse = later(() => import('./in-use.tsx').then((m) => m.SearchInUse))

/** Finds anything by name, or takes a whole question: "Who opposes the handover of the Donbas?", "What changed since Monday?" */
export function Search() {
  const input = useRef<HTMLInputElement>(null)
  const [SearchInUse, ask] = useLater(searchInUse)
  const [wanted, setWanted] = useState<Wanted>()
  useKeys((event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!slash && !ctrlK) return
    event.preventDefault()
    input.current?.focus()
  })
  return (
    <search className={styles.search}>
      {wanted && SearchInUse ? (
        <SearchInUse input={input} wanted={wanted} />
      ) : (
        <ComboboxAtRest
          ref={input}
          label={label}
          className={styles.input}
          placeholder={placeholder}
          text={wanted?.typed ?? ''}
          onSoon={ask}
          onWanted={(more) => {
            setWanted({ ...wanted, ...more })
            ask()
          }}
        />
      )}
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </search>
  )
}
