import type { EventStatus } from '#domain/event'
import type { RelationKind } from '#domain/relation'
import { thinLine, widthOf } from '../../layouts/table/forms.ts'
import { straight } from '../../layouts/table/stroke.ts'
import { formOf, relationLooks, tipsAt } from '../../relation-looks.ts'
import type { RelationForm } from '../../scene.ts'
import type { Ink } from './ink.ts'
import { markInk, relationInk } from './lines.ts'

/** The room of a sample, in pixels; a short one stands in a narrow column. */
export const sampleRoom = { long: 52, short: 32, height: 14 }

const { height } = sampleRoom

/** A kind of line; `weak`: of strength 1. */
export type Sampled = { kind: RelationKind; status?: EventStatus; weak?: boolean }

/** A relation's line, as it is drawn on the Table, for a legend. */
export function sampleInk(line: Sampled, width = sampleRoom.long): Ink[] {
  const about = { form: formOf(line), ...(line.weak && { weak: line.weak }) }
  return formSample({ ...about, thick: widthOf({ ...line, count: 1 }, 1) }, width)
}

/** A line of such a form, `thick` pixels wide. */
export function formSample(
  { form, weak, thick = thinLine }: { form: RelationForm; weak?: boolean; thick?: number },
  width = sampleRoom.long,
): Ink[] {
  const look = relationLooks[form]
  const [from, to] = [
    { x: 4, y: height / 2, angle: Math.PI },
    { x: width - 4, y: height / 2, angle: 0 },
  ]
  const middle = { x: width / 2, y: height / 2 }
  const about = { id: 'sample', width: thick, emphasis: 'plain', look } as const
  const line = relationInk(
    {
      ...about,
      strokes: [{ lines: ['sample'], stroke: straight(from, to) }],
      tips: tipsAt(look, from, to),
      ...(look.mark === 'cross' && {
        gap: {
          from: middle.x - 12,
          to: middle.x + 4,
          caps: [-8, 8].map((by) => ({ x: middle.x + by, y: middle.y, angle: 0 })),
        },
      }),
    },
    { scale: 1, weak: new Set(weak ? ['sample'] : []) },
  )
  if (look.mark === undefined) return line
  const size = look.mark === 'possible' ? 16.5 : 8
  const box = { x: middle.x - 6, y: 1, width: 12, height: 12 }
  return [...line, ...markInk({ line: 'sample', form: look.mark, ...middle, size, box, emphasis: 'plain' })]
}
