import { useRef } from 'react'
import type { RelationForm } from '../../scene.ts'
import { tag } from '../markup.ts'
import { pagePalette } from '../palette.ts'
import { useMarkup } from '../use-markup.ts'
import { drawInk } from './draw-ink.ts'
import type { Ink } from './ink.ts'
import { formSample, type Sampled, sampleInk, sampleRoom } from './sample-ink.ts'

/** A relation's line in the page, beside its word. */
export function LineSample({ short, ...line }: Sampled & { short?: boolean }) {
  const width = short ? sampleRoom.short : sampleRoom.long
  return <Sample ink={sampleInk(line, width)} width={width} />
}

/** A line of such a form, as it is drawn in the graph of an answer. */
export function FormSample({ form }: { form: RelationForm }) {
  return <Sample ink={formSample({ form }, sampleRoom.long)} width={sampleRoom.long} />
}

function Sample({ ink, width }: { ink: Ink[]; width: number }) {
  const place = useRef<HTMLSpanElement>(null)
  const { height } = sampleRoom
  const box = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }
  useMarkup(place, tag('svg', box, drawInk(ink, pagePalette)))
  return <span ref={place} aria-hidden="true" />
}
