import { leastOf } from '#domain/words/basis'
import { joined } from '#domain/words/naming'
import { sizesOf } from '../../looks.ts'
import type { Frame, Scene } from '../../scene.ts'
import { textWidth } from '../../text/text-width.ts'
import { folded, leadingFirst } from './fold.ts'
import type { Star, StarItem } from './material.ts'
import { sayHowKnown, sayTally } from './tally.ts'
import { starWide } from './wide.ts'

const most = 20
const mostInSide = 8
/** How many lines notes may have at the sides, and above and below. */
const lines = [
  [3, 3],
  [3, 2],
  [3, 1],
  [2, 2],
  [2, 1],
  [1, 2],
  [1, 1],
] as const

const there = (items: readonly StarItem[]) =>
  items.filter(({ absent }) => !absent).map(({ others, ...item }): StarItem => item)

/** What those in the chips say, in one line under the picture instead of one chip for each. */
function chipLine({ chips, cite }: Star): string | undefined {
  const spoke = chips ? there([...chips.for, ...chips.between, ...chips.against]) : []
  const cited = cite?.(spoke.flatMap(({ citations = [] }) => citations))
  return spoke.length > 0 ? [`${chips?.title}: ${sayTally(spoke)}`, cited].filter(Boolean).join(' · ') : undefined
}

/** Those who take part have no columns on a wall: they stand below. */
const unlisted = (star: Star): Star => ({ ...star, below: [...star.below, ...(star.parts ?? [])] })

type Limits = { above: number; inSide: number; noteLines: number; rowNoteLines: number }

/** The brokers in one line, as many by name as it has room for. */
function leadIn(star: Star, { width, scale }: Frame): string | undefined {
  const { note, margin } = sizesOf(scale)
  const lines = [4, 3, 2, 1].map((named) => brokerLine(there(star.above), named, star))
  return lines.find((line = '') => textWidth(line, note, 'bold') <= width - margin * 2) ?? lines.at(-1)
}

/** Below there is room for a name of one line. */
const named = (item: StarItem): StarItem =>
  item.more || item.title !== item.ref.name ? item : { ...item, title: item.ref.short ?? item.title }

/** Nobody absent keeps a place here, and what is beyond the limits is counted. */
function limited(star: Star, { above, inSide, noteLines, rowNoteLines }: Limits, frame: Frame): Star {
  const cap = (region: 'for' | 'against' | 'above' | 'below', limit: number) => {
    const items = there(star[region])
    const inOrder = region === 'above' || items.length <= limit ? items : leadingFirst(items, limit - 1, star)
    return folded(inOrder, limit, region, star)
  }
  // Whoever makes a demand is no broker; the words in the middle name them too.
  const made = star.above.some(({ sign }) => sign === 'part')
  return {
    ...star,
    above: above > 0 ? cap('above', above) : [],
    below: cap('below', star.parts ? 6 : 2).map(named),
    for: cap('for', inSide),
    against: cap('against', inSide),
    chips: undefined,
    compact: true,
    noteLines,
    rowNoteLines,
    foot: chipLine(star),
    ...(above === 0 && !made && { lead: leadIn(star, frame) }),
  }
}

function nodesIn({ above, below, for: supporters, against }: Star): number {
  return 1 + above.length + below.length + supporters.length + against.length
}

const fits = (star: Star, scene: Scene, frame: Frame) => nodesIn(star) <= most && scene.height <= frame.height

function tried(star: Star, limits: Limits, frame: Frame): Scene | undefined {
  const part = limited(star, limits, frame)
  const scene = starWide(part, frame, new Set())
  return fits(part, scene, frame) ? scene : undefined
}

const least = { above: 0, noteLines: 1, rowNoteLines: 1 } as const

/** As many in a side as a wall can carry where everything else takes the least room: rather another actor than a broker. */
function mostActors(star: Star, frame: Frame): number {
  const longest = Math.max(star.for.length, star.against.length)
  for (let inSide = Math.min(mostInSide, longest); inSide > 2; inSide -= 1)
    if (tried(star, { ...least, inSide }, frame)) return inSide
  return 2
}

const worth = ({ above, noteLines, rowNoteLines }: Limits) => Math.min(5, above) + noteLines * 1.2 + rowNoteLines * 0.3

/** As much of the star as a wall can carry, at most 20 nodes at full size. */
export function onWall(whole: Star, frame: Frame): Scene {
  const star = unlisted(whole)
  const inSide = mostActors(star, frame)
  const choices = [6, 5, 4, 3, 0].flatMap((above) =>
    lines.map(([noteLines, rowNoteLines]): Limits => ({ above, inSide, noteLines, rowNoteLines })),
  )
  for (const limits of choices.toSorted((a, b) => worth(b) - worth(a))) {
    const scene = tried(star, limits, frame)
    if (scene) return scene
  }
  return starWide(limited(star, { ...least, inSide: 2 }, frame), frame, new Set())
}

const leastIn = ({ known: [best] = [] }: StarItem) => best && leastOf(best)

const reported = 'unnamed source'

/** The best deed of each as it is known, where nobody named says so; said once in front of all who are only reported to have done it. */
function sayMakers(makers: readonly StarItem[], named: number, brokered: string): string {
  const shown = makers.slice(0, named)
  const others = makers.slice(named)
  const allReported = shown.every((one) => leastIn(one) === reported)
  const names = shown.map((one) => {
    const least = allReported ? undefined : leastIn(one)
    return least ? `${one.title} (${least})` : one.title
  })
  const said = `${allReported ? `Reportedly ${brokered.toLowerCase()}` : brokered} ${joined(names)}`
  const more = others.length === 0 ? '' : `${others.length} more (${sayHowKnown(others)})`
  return [said, more].filter(Boolean).join('; ')
}

/** The brokers in one line, makers by name: "Reportedly brokered by A and B; 2 more (2 by inference); made known by 4 · [1, 3]"; round an actor, what it brokered. */
export function brokerLine(
  brokers: readonly StarItem[],
  named: number,
  { shape, cite }: Pick<Star, 'shape' | 'cite'>,
): string | undefined {
  if (brokers.length === 0) return undefined
  const toldOf = brokers.filter(({ family }) => family === 'made-known')
  const makers = brokers.filter((one) => !toldOf.includes(one))
  const cited = cite?.(brokers.flatMap(({ citations = [] }) => citations))
  const said = [
    makers.length > 0 && sayMakers(makers, named, shape === 'card' ? 'Brokered' : 'Brokered by'),
    toldOf.length > 0 && `${makers.length > 0 ? 'made' : 'Made'} known by ${toldOf.length}`,
  ].filter(Boolean)
  return [said.join('; '), cited].filter(Boolean).join(' · ')
}
