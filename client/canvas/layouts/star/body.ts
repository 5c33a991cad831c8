import { isMatch } from '../../../claims/marks.ts'
import { lineHeight, type Sizes, toneOf } from '../../looks.ts'
import type { Point, SceneEdge, SceneNode, SceneText } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { wrapText } from '../../text/wrap-text.ts'
import { isWeakItem, type Star, type StarItem } from './material.ts'

export const centreId = 'centre'

/** A body for one item, with its initials or sign inside and its label beside it. */
export function bodyOf(item: StarItem, shape: Star['shape'], at: Point, texts: SceneText[], sizes: Sizes): SceneNode {
  const size = sizes.radius * 2
  const mark: SceneText = {
    x: at.x,
    y: at.y - (sizes.mark * lineHeight) / 2,
    lines: [item.mark],
    anchor: 'middle',
    kind: 'mark',
    size: sizes.mark,
  }
  const kind = item.shape ?? shape
  const wearsSign = !item.more && item.sign !== 'part' && (kind === 'card' || item.sign === 'broker')
  return {
    id: item.id,
    ref: item.ref,
    kind: item.more ? 'more' : kind,
    ...at,
    width: size,
    height: size,
    tone: toneOf(item.sign),
    ...(item.sign !== 'part' && { sign: item.sign }),
    dashed: isMatch(item.sign) || isWeakItem(item),
    texts: wearsSign ? texts : [mark, ...texts],
    ...(wearsSign && { glyph: { ...at, size: sizes.badge * 0.75 } }),
    says: item.says,
    ...(item.kinds && { kinds: item.kinds }),
  }
}

/** The box in the middle: its title in serif, and under it what it belongs to. */
export function centreOf({ centre }: Star, at: Point, width: number, sizes: Sizes): SceneNode {
  const inner = width - sizes.margin * 1.6
  const title = wrapText(centre.title, { width: inner, lines: 4, size: sizes.title, face: 'serif' })
  const note = wrapText(centre.note, { width: inner, lines: 3, size: sizes.note, face: 'sans' })
  const titleHeight = heightOf(title.length, sizes.title)
  const words = titleHeight + heightOf(note.length, sizes.note) + sizes.gap * 0.6
  const height = words + sizes.margin * 1.5
  const y = at.y - words / 2
  return {
    id: centreId,
    ref: centre.ref,
    kind: 'centre',
    ...at,
    width,
    height,
    tone: 'plain',
    dashed: false,
    texts: [
      { x: at.x, y, lines: title, anchor: 'middle', kind: 'title', size: sizes.title },
      {
        x: at.x,
        y: y + titleHeight + sizes.gap * 0.6,
        lines: note,
        anchor: 'middle',
        kind: 'subtitle',
        size: sizes.note,
      },
    ],
    says: centre.says,
  }
}

type Drawn = Pick<SceneEdge, 'start' | 'controls' | 'end'>

/** The line from an item to the middle. `badge`: where its sign stands on it. */
export function edgeOf(item: StarItem, curve: Drawn, badge: Point | undefined, sizes: Sizes): SceneEdge {
  const { sign } = item
  return {
    id: `${item.id}-line`,
    from: item.id,
    to: centreId,
    // Nobody is joined to a point by what it did to the plan.
    sign: item.ofPlan ? 'tie' : sign,
    tone: toneOf(sign),
    ...curve,
    ...(badge && sign !== 'broker' && sign !== 'part' && { badge: { ...badge, size: sizes.badge } }),
    count: item.count,
    ...(isWeakItem(item) && { weak: true }),
    says: item.says,
  }
}
