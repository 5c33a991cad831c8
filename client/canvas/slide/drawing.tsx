import { useRef } from 'react'
import { useMarkup } from '../paint/use-markup.ts'
import styles from './drawing.module.css'

/** A picture that was made as markup, put into the page as elements. */
export function Drawing({ svg, label }: { svg: string; label: string }) {
  const place = useRef<HTMLDivElement>(null)
  useMarkup(place, svg)
  return <div ref={place} className={styles.drawing} data-drawing="" role="img" aria-label={label} />
}
