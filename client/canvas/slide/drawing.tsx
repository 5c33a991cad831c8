import { useEffect, useRef } from 'react'
import styles from './drawing.module.css'

/** A picture that was made as markup, put into the page as elements. */
export function Drawing({ svg, label }: { svg: string; label: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    documentElement.setAttribute('aria-hidden', 'true')
    place.current?.replaceChildren(document.importNode(documentElement, true))
  }, [svg])
  return <div ref={place} className={styles.drawing} data-drawing="" role="img" aria-label={label} />
}
