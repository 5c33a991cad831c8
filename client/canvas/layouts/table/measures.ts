import type { Face } from '../../text/text-width.ts'

/** For a desk with two rows of names, for a wall with one and dots behind it, for a phone with one. */
export type TableForm = 'desk' | 'wall' | 'phone'

/** The room for the table, its headings and its outlets, in pixels. */
export type TableFrame = { width: number; height: number; form: TableForm }

/** How wide a text is, in pixels, at a font size in pixels. */
export type MeasureText = (text: string, size: number, face: Face) => number

const sizeNames = [
  'scale',
  'name',
  'behind',
  'heading',
  'mark',
  'seat',
  'dot',
  'front',
  'aisle',
  'back',
  'top',
  'bottom',
  'band',
  'pad',
  'widest',
  'headStep',
  'headCap',
  'port',
  'lane',
  'parallel',
] as const

type Sizes = Record<(typeof sizeNames)[number], number>

const small: Sizes = {
  scale: 1,
  name: 13,
  behind: 12,
  heading: 14,
  mark: 12,
  seat: 6,
  dot: 3,
  front: 132,
  aisle: 50,
  back: 112,
  top: 58,
  bottom: 48,
  band: 12,
  pad: 22,
  widest: 40,
  headStep: 91,
  headCap: 3,
  port: 3,
  lane: 6.5,
  parallel: 16,
}

const large: Sizes = {
  scale: 1.25,
  name: 15,
  behind: 13.5,
  heading: 17,
  mark: 15,
  seat: 8,
  dot: 4,
  front: 176,
  aisle: 70,
  back: 160,
  top: 84,
  bottom: 64,
  band: 14,
  pad: 30,
  widest: 52,
  headStep: 118,
  headCap: 5,
  port: 4.2,
  lane: 10,
  parallel: 16,
}

const wall: Sizes = {
  ...{ scale: 1.75, name: 28, behind: 28, heading: 30, mark: 28, seat: 10, dot: 5, front: 438, aisle: 58, back: 14 },
  ...{ top: 84, bottom: 10, band: 0, pad: 26, widest: 60, headStep: 228, headCap: 3, port: 6, lane: 11, parallel: 26 },
}

const phone: Sizes = {
  ...{ scale: 1, name: 12.5, behind: 12, heading: 13, mark: 12, seat: 5, dot: 0, front: 106, aisle: 0, back: 0 },
  ...{ top: 46, bottom: 8, band: 0, pad: 20, widest: 34, headStep: 66, headCap: 2, port: 1.8, lane: 0, parallel: 9 },
}

/** The frames for which the sizes were made. */
const desks = { small: { width: 948, height: 680 }, large: { width: 1468, height: 944 } }
const walls = { width: 1780, height: 818 }

/** A table narrower than that is none: its lines have no room. */
const narrowest = 200

/**
 * `front`, `aisle`, `back`: widths from the rim outwards, of the first row's names, of what is between the rows, of the second row's
 * names. `rows`: how many lines of text a name may take. `second`: what is seen of a second row.
 */
export type Measures = Sizes & TableFrame & { rows: number; cap: number; second: 'names' | 'dots' | 'none' }

/** The distance of two lines of text, in font sizes. */
export const textLine = 1.12

function between(share: number): Sizes {
  const mixed = { ...small }
  for (const key of sizeNames) mixed[key] = small[key] + (large[key] - small[key]) * share
  return { ...mixed, headCap: Math.floor(mixed.headCap) }
}

/** The width from the edge of the frame to the rim. */
export const sideWidth = ({ seat, front, aisle, back }: Sizes): number => seat * 2 + 6 + front + aisle + back

function desk({ width, height }: TableFrame): Sizes {
  const share = (of: 'width' | 'height', given: number) =>
    (given - desks.small[of]) / (desks.large[of] - desks.small[of])
  return between(Math.max(0, Math.min(1, share('width', width), share('height', height))))
}

function scaled(sizes: Sizes, by: number): Sizes {
  const mixed = { ...sizes }
  for (const key of sizeNames) mixed[key] = sizes[key] * by
  return { ...mixed, headCap: sizes.headCap }
}

/** Names take what the table can spare. */
function narrow(frame: TableFrame): Sizes {
  const front = Math.min(180, Math.max(phone.front, frame.width * 0.3))
  const left = (frame.width - 120) / 2 - phone.seat * 2 - 6
  return { ...phone, front: Math.max(60, Math.min(front, left)) }
}

/** A table is not much wider than it is long, else its corners reach far into its edges: what is left goes to the names. */
const widestTable = 1.1

function withWideNames(sizes: Sizes, { width, height }: TableFrame): Sizes {
  const table = width - 2 * sideWidth(sizes)
  const spare = Math.max(0, table - (height - sizes.top - sizes.bottom) * widestTable)
  return { ...sizes, front: sizes.front + spare / 6, back: sizes.back + spare / 3 }
}

/** All sizes for a frame. A desk that is too narrow for two rows of names is drawn as a phone. */
export function measuresOf(frame: TableFrame): Measures {
  if (frame.form === 'wall') {
    const by = Math.min(frame.width / walls.width, frame.height / walls.height)
    return { ...withWideNames(scaled(wall, by), frame), ...frame, rows: 1, cap: 7, second: 'dots' }
  }
  const sizes = desk(frame)
  if (frame.form === 'phone' || frame.width < 2 * sideWidth(sizes) + narrowest)
    return { ...narrow(frame), ...frame, form: 'phone', rows: 2, cap: 8, second: 'none' }
  return { ...withWideNames(sizes, frame), ...frame, rows: 2, cap: 8, second: 'names' }
}
