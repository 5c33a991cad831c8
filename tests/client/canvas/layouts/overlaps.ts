import type { Box, Scene } from '#client/canvas/scene.ts'
import { textBox } from '#client/canvas/text/text-box.ts'

const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5

export function textsOf(scene: Scene) {
  return [...scene.nodes.flatMap(({ texts }) => texts), ...scene.captions].filter(({ lines }) => lines.join('') !== '')
}

/** The words that stand over others. */
export function overlapsIn(scene: Scene): string[] {
  const texts = textsOf(scene).map((text) => ({ text: text.lines.join(' '), box: textBox(text) }))
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
  )
}

/** The words that are not wholly in the picture. */
export function outsideOf(scene: Scene): string[] {
  const out = ({ x, y, width, height }: Box) =>
    x < -0.5 || y < -0.5 || x + width > scene.width + 0.5 || y + height > scene.height + 0.5
  return textsOf(scene).flatMap((text) => (out(textBox(text)) ? [text.lines.join(' ')] : []))
}
