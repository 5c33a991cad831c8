import type { DrawnSeat, TableScene } from '../../layouts/table/table-scene.ts'
import type { Ink, InkBody, InkLine } from './ink.ts'

/** Seats with what they wear, stacks, outlets, what lies on the table, the stances on the plan apart, and where moved seats are at home. */
export function bodiesOf({ seats, stacks, outlets, plate, planMarks, folds }: TableScene): Ink[] {
  const boxed = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
    x: x + width / 2,
    y: y + height / 2,
    width,
    height,
  })
  const look = { form: 'body', shape: 'round', fill: 'surface', outline: 'line', border: 1.2 } as const
  return [
    ...seats.flatMap(homeOf),
    ...seats.flatMap(seatOf),
    ...stacks.map(({ id, box, lit }): InkBody => {
      const about = { ...look, id, of: id, emphasis: lit > 0 ? 'lit' : 'plain', ...boxed(box) } as const
      return { ...about, corner: box.height / 2, ...(lit > 0 && { outline: 'ink' }) }
    }),
    ...outlets.map(({ id, box, emphasis }): InkBody => {
      const about = { ...look, id, of: id, emphasis, ...boxed(box), corner: 1.5 } as const
      return { ...about, outline: emphasis === 'faded' ? 'ink' : 'muted' }
    }),
    ...planMarks.flatMap(planMarkOf),
    ...folds.map(({ side, at, size, folded }): Ink => {
      const half = size / 2
      const right = [
        { x: -half * 0.7, y: -half },
        { x: half * 0.8, y: 0 },
        { x: -half * 0.7, y: half },
      ]
      const corners = folded ? right : right.map(({ x, y }) => ({ x: -y, y: x }))
      const body = { form: 'body', shape: 'polygon', fill: 'muted', border: 0, emphasis: 'plain' } as const
      return { ...body, id: `fold ${side}`, of: `side ${side}`, ...at, width: size, height: size, corners }
    }),
    ...(plate
      ? [
          {
            ...look,
            id: 'plate',
            of: 'plate',
            emphasis: 'plain',
            ...boxed(plate),
            corner: 10,
            fill: 'ink',
            border: 0,
          } as const,
        ]
      : []),
  ]
}

/** What nobody is said to have said stands in a broken ring. */
function planMarkOf({ of, stance, at, size, weak }: TableScene['planMarks'][number]): Ink[] {
  const about = { of, emphasis: 'plain', ...at } as const
  const ring = { form: 'body', id: `ring ${of}`, shape: 'ellipse', width: size, height: size, silent: true } as const
  return [
    ...(weak ? [{ ...about, ...ring, outline: stance, border: 1, dash: [2, 2] }] : []),
    { ...about, form: 'sign', id: `plan ${of}`, sign: stance, colour: stance, size: size * (weak ? 0.66 : 0.82) },
  ]
}

/** A hairline to the place that a seat was moved from. */
function homeOf({ id, at, home }: DrawnSeat): Ink[] {
  if (!home) return []
  const about = { id: `home ${id}`, of: id, emphasis: 'plain' } as const
  const line: InkLine = { ...about, form: 'line', points: [home, at], width: 1, dash: [2, 3], colour: 'line' }
  const dot = { form: 'body', shape: 'ellipse', fill: 'line', border: 0, silent: true, width: 4, height: 4 } as const
  return [line, { ...about, ...dot, id: `home of ${id}`, ...home }]
}

function seatOf({ id, form, at, radius, unnamed, principal, picked, emphasis, stance }: DrawnSeat): Ink[] {
  const size = { width: radius * 2, height: radius * 2 }
  const about = { form: 'body', id, of: id, emphasis, ...at, ...size, movable: true } as const
  // What fades keeps its ink: of a hairline's colour nothing would be left.
  if (form === 'dot') return [{ ...about, shape: 'ellipse', fill: emphasis === 'faded' ? 'ink' : 'line', border: 0 }]
  const { way, stance: side, answer, weak, brokered } = stance ?? {}
  const sign = { form: 'sign', id: `sign ${id}`, of: id, emphasis, ...at } as const
  if (way === 'point' && side) {
    const worn = { ...about, shape: 'ellipse', outline: side, border: 1.3 } as const
    if (!weak)
      return [
        { ...worn, fill: side },
        { ...sign, sign: side, colour: 'surface', size: radius * 1.35 },
      ]
    return [
      { ...worn, fill: 'surface', dash: [2.5, 2] },
      { ...sign, sign: side, colour: side, size: radius * 1.35 },
    ]
  }
  if (way === 'demand' && side && answer)
    return [
      { ...about, shape: 'round', corner: 4, fill: 'surface', outline: side, border: 1.3, dash: [2.5, 2] },
      { ...sign, sign: answer, colour: side, size: radius * 1.5 },
    ]
  const seat: InkBody = {
    ...about,
    shape: 'ellipse',
    fill: picked ? 'ink' : 'surface',
    outline: 'ink',
    border: principal ? 1.9 : 1.5,
    ...(unnamed && { dash: [2, 2] }),
  }
  const broker = { ...sign, sign: 'broker', colour: 'ink', size: radius * 1.5 } as const
  return brokered ? [seat, broker] : [seat]
}
