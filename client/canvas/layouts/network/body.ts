import { initialsOf } from '../../initials.ts'
import { type Sizes, textLooks } from '../../looks.ts'
import type { Point, SceneNode, SceneText } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { textWidth } from '../../text/text-width.ts'
import { wrapText } from '../../text/wrap-text.ts'
import type { NetworkNode } from './material.ts'

export const nameSize = (sizes: Sizes) => sizes.note * 1.05

/** The lines of a name in a column or beside a ring. */
function nameLines(node: NetworkNode, width: number, lines: number, sizes: Sizes): string[] {
  return wrapText(node.ref.name, { width, lines, size: nameSize(sizes), face: textLooks.thing.face })
}

type Side = { side: 1 | -1; width: number; lines: number }

/** A thing at a place with its name beside it, and how far the name reaches. Actors are round, what they speak of is square. */
export function networkBody(node: NetworkNode, at: Point, { side, width, lines }: Side, sizes: Sizes) {
  const size = sizes.radius * 1.35
  const words = nameLines(node, width, lines, sizes)
  const from = at.x + side * (size / 2 + sizes.gap * 0.6)
  const name: SceneText = {
    x: from,
    y: at.y - heightOf(words.length, nameSize(sizes)) / 2,
    lines: words,
    anchor: side > 0 ? 'start' : 'end',
    kind: 'thing',
    size: nameSize(sizes),
  }
  const actor = node.ref.label === 'Actor'
  const mark: SceneText = {
    x: at.x,
    y: at.y - heightOf(1, sizes.mark) / 2,
    lines: [initialsOf(node.ref.name)],
    anchor: 'middle',
    kind: 'mark',
    size: sizes.mark,
  }
  const body: SceneNode = {
    id: node.ref.id,
    ref: node.ref,
    kind: actor ? 'circle' : 'card',
    ...at,
    width: size,
    height: size,
    tone: node.tone,
    dashed: false,
    texts: actor ? [mark, name] : [name],
    says: node.says,
  }
  const reach = Math.max(0, ...words.map((line) => textWidth(line, nameSize(sizes), textLooks.thing.face)))
  return { body, edge: from + side * (reach + sizes.gap * 0.5), half: size / 2 + 1 }
}
