import { useRef } from 'react'
import { tag } from '../markup.ts'
import { pagePalette } from '../palette.ts'
import { useMarkup } from '../use-markup.ts'
import { drawInk } from './draw-ink.ts'
import { type Sampled, sampleInk, sampleRoom } from './sample-ink.ts'

/** A relation's line in the page, beside its word. */
export function LineSample({ short, ...line }: Sampled & { short?: boolean }) {
  const place = useRef<HTMLSpanElement>(null)
  const { height } = sampleRoom
  const width = short ? sampleRoom.short : sampleRoom.long
  const box = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }
  useMarkup(place, tag('svg', box, drawInk(sampleInk(line, width), pagePalette)))
  return <span ref={place} aria-hidden="true" />
}
