import type { EventStatus } from '#domain/event'
import type { RelationKind } from '#domain/relation'
import { tipsOf, widthOf } from '../../layouts/table/forms.ts'
import { straight } from '../../layouts/table/stroke.ts'
import type { Ink } from './ink.ts'
import { linesOf } from './lines.ts'

/** The room of a sample, in pixels; a short one stands in a narrow column. */
export const sampleRoom = { long: 52, short: 32, height: 14 }

const { height } = sampleRoom

/** A kind of line; `weak`: of strength 1. */
export type Sampled = { kind: RelationKind; status?: EventStatus; weak?: boolean }

/** A relation's line, as it is drawn on the Table, for a legend. */
export function sampleInk(line: Sampled, width = sampleRoom.long): Ink[] {
  const { kind, status, weak } = line
  const [from, to] = [
    { x: 4, y: height / 2, angle: Math.PI },
    { x: width - 4, y: height / 2, angle: 0 },
  ]
  const middle = { x: width / 2, y: height / 2 }
  const about = { kind, ...(status && { status }), count: 1 }
  const isCut = status === 'cancelled' || status === 'on-hold'
  const mark = isCut ? 'cross' : status === 'possible' ? 'possible' : kind === 'drafted-with' ? 'drafted' : undefined
  const around = { x: middle.x - 6, y: 1, width: 12, height: 12 }
  return linesOf({
    lines: [
      {
        id: 'sample',
        lines: ['sample'],
        ends: [],
        ...about,
        width: widthOf(about, 1),
        route: 'across',
        strokes: [{ lines: ['sample'], stroke: straight(from, to) }],
        tips: tipsOf(about, from, to),
        ...(isCut && {
          gap: {
            from: middle.x - 12,
            to: middle.x + 4,
            caps: [-8, 8].map((by) => ({ x: middle.x + by, y: middle.y, angle: 0 })),
          },
        }),
        emphasis: 'plain',
      },
    ],
    spokes: [],
    scale: 1,
    weak: new Set(weak ? ['sample'] : []),
    marks: mark
      ? [
          {
            line: 'sample',
            form: mark,
            ...middle,
            size: mark === 'possible' ? 16.5 : 8,
            box: around,
            emphasis: 'plain',
          },
        ]
      : [],
  })
}
