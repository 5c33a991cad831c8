import type { Ref } from '#domain/ref'
import { type Sizes, sizesOf } from '../looks.ts'
import type { AgreementSign, Frame, Point, Scene, SceneEdge, SceneNode, SceneText, Tone } from '../scene.ts'
import { heightOf } from '../text/text-box.ts'
import type { Layout } from './layout.ts'
import { nameSize, networkBody } from './network/body.ts'
import { acrossRing } from './network/lines.ts'
import type { NetworkPlace } from './network/material.ts'

/** `letter`: of the camp, where the group is one. */
export type AgreementGroup = { title: string; letter?: string; actors: readonly { ref: Ref; says: string }[] }
export type AgreementLine = { id: string; from: string; to: string; sign: AgreementSign; count: number; says: string }
export type AgreementGraph = { groups: readonly AgreementGroup[]; lines: readonly AgreementLine[] }

const toneOf = { agrees: 'supports', differs: 'opposes', divided: 'mixed' } as const satisfies Record<
  AgreementSign,
  Tone
>

/** The largest camp on the left, the next on the right, each further one where there is more room. */
function inHalves(groups: readonly AgreementGroup[]): [AgreementGroup[], AgreementGroup[]] {
  const halves: [AgreementGroup[], AgreementGroup[]] = [[], []]
  const rowsOf = (half: readonly AgreementGroup[]) => half.reduce((sum, { actors }) => sum + actors.length + 2, 0)
  for (const group of groups) halves[rowsOf(halves[0]) <= rowsOf(halves[1]) ? 0 : 1].push(group)
  return halves
}

/** A group's title and its actors, each a row; a row is left free between groups. */
function rowsOf(half: readonly AgreementGroup[]) {
  return half.flatMap((group, at) => [
    ...(at > 0 ? [undefined] : []),
    { group },
    ...group.actors.map((actor) => ({ actor, group })),
  ])
}

/** Who is in a camp wears its letter instead of initials: the name stands beside it anyway. */
function withLetter(body: SceneNode, letter: string | undefined, sizes: Sizes): SceneNode {
  if (!letter) return body
  const texts = body.texts.filter(({ kind }) => kind !== 'mark')
  return { ...body, texts, camp: { x: body.x, y: body.y, size: sizes.badge, letter, fills: false } }
}

type Place = NetworkPlace & { side: 1 | -1 }

/**
 * Within a side: a bow into the middle, the deeper the further apart the two stand, so that each shows beside the others.
 * `slope`: how much deeper.
 */
function bow(from: Place, to: Place, slope: number, sizes: Sizes): Pick<SceneEdge, 'start' | 'controls' | 'end'> {
  const [a, b] = [from.node, to.node]
  const deep = sizes.radius * 1.2 + Math.abs(a.y - b.y) * slope
  const inmost = from.side < 0 ? Math.max(a.x, b.x) : Math.min(a.x, b.x)
  const x = inmost - from.side * deep
  const control = { x, y: (a.y + b.y) / 2 }
  const rim = (node: SceneNode) => {
    const length = Math.hypot(control.x - node.x, control.y - node.y)
    const reach = (node.width / 2 + 2) / length
    return { x: node.x + (control.x - node.x) * reach, y: node.y + (control.y - node.y) * reach }
  }
  return { start: rim(a), controls: [control], end: rim(b) }
}

/** From side to side, nearly straight: lines that fan out are told apart sooner than lines that are drawn together. */
function across(from: Place, to: Place, middle: Point) {
  const [x, y] = [(from.node.x + to.node.x) / 2, (from.y + to.y) / 2]
  return acrossRing(from, to, { x: x + (middle.x - x) * 0.2, y: y + (middle.y - y) * 0.2 })
}

/**
 * Actors by camp on two arcs that face each other: agreement stays within a side, conflict crosses the middle. Where there is
 * no room for two sides all stand in one column, and every line is a bow beside it.
 */
export function agreementScene({ groups, lines }: AgreementGraph, frame: Frame): Scene {
  const sizes = sizesOf(frame.scale)
  const narrow = frame.width < 560 * frame.scale
  const halves = (narrow ? [groups] : inHalves(groups)).map(rowsOf)
  // Where the lines have far to go, rows that stand apart let them fan out.
  const apart = frame.width > 1000 * frame.scale ? 1.9 : 0.9
  const pitch = Math.max(heightOf(1, nameSize(sizes)), sizes.radius * 1.25) + sizes.gap * apart
  const longest = Math.max(...halves.map((rows) => rows.length), 8)
  const height = longest * pitch + sizes.margin * 2
  const room = Math.min(230 * frame.scale, frame.width * (narrow ? 0.42 : 0.3))
  const wide = Math.max(30 * frame.scale, Math.min(frame.width / 2 - room - sizes.radius * 2, 440 * frame.scale))
  const places = new Map<string, Place>()
  const captions: SceneText[] = []
  halves.forEach((rows, half) => {
    const side = half === 0 ? -1 : 1
    const top = (height - rows.length * pitch) / 2
    rows.forEach((row, i) => {
      if (!row) return
      const y = top + pitch * (i + 0.5)
      const bend = Math.sqrt(Math.max(0.2, 1 - ((y - height / 2) / (height * 0.62)) ** 2))
      const x = narrow ? room + sizes.radius * 2 : frame.width / 2 + side * wide * bend
      if (!('actor' in row)) {
        const size = nameSize(sizes)
        const from = x + side * (sizes.radius * 0.62 + sizes.gap * 0.6)
        const anchor = side > 0 ? 'start' : 'end'
        captions.push({ x: from, y: y - size / 2, lines: [row.group.title], anchor, kind: 'caption', size })
        return
      }
      const node = { ref: row.actor.ref, group: row.group.title, tone: 'plain', says: row.actor.says } as const
      const { body, half: reach } = networkBody(node, { x, y }, { side, width: room, lines: 1 }, sizes)
      const worn = withLetter(body, row.group.letter, sizes)
      places.set(row.actor.ref.id, { node: worn, left: x - reach, right: x + reach, y, column: 0, side })
    })
  })
  const middle = { x: frame.width / 2, y: height / 2 }
  const deepest = 2 * (frame.width - room - sizes.radius * 4)
  const slope = narrow ? Math.min(0.95, deepest / height) : 0.95
  const edges = lines.flatMap(({ id, from, to, sign, count, says }): SceneEdge[] => {
    const [a, b] = [places.get(from), places.get(to)]
    if (!a || !b) return []
    const curve = a.side === b.side ? bow(a, b, slope, sizes) : across(a, b, middle)
    return [{ id, from, to, sign, tone: toneOf[sign], ...curve, count, says }]
  })
  const nodes = [...places.values()].map(({ node }) => node)
  return { width: frame.width, height, scale: frame.scale, nodes, edges, captions, rules: [] }
}

/** Who agrees with whom, camp by camp. */
export const agreementLayout: Layout<AgreementGraph> = {
  name: 'agreement',
  needs: 'Actors by camp, and what is computed between each two',
  draw: agreementScene,
}
