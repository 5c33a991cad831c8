import { lineHeight, textLooks } from '../looks.ts'
import type { Box, SceneNode, SceneText } from '../scene.ts'
import { textWidth } from './text-width.ts'

export function heightOf(lines: number, size: number): number {
  return lines * size * lineHeight
}

/** The rectangle that a text covers, its corner at the top left. */
export function textBox({ x, y, lines, size, anchor, kind }: SceneText): Box {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size, textLooks[kind].face)))
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { x: left, y, width, height: heightOf(lines.length, size) }
}

/** The rectangle around bodies and their words, its corner at the top left. */
export function nodeBox(node: SceneNode): Box {
  const body = { x: node.x - node.width / 2, y: node.y - node.height / 2, width: node.width, height: node.height }
  const boxes = [body, ...node.texts.map(textBox)]
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}
