import { isPlain, type Sizes, sizesOf, textLooks, toneOf } from '../../looks.ts'
import { relationLooks } from '../../relation-looks.ts'
import type { Frame, Scene, SceneEdge } from '../../scene.ts'
import { heightOf, nodeBox, textBox } from '../../text/text-box.ts'
import { textWidth } from '../../text/text-width.ts'
import type { Layout } from '../layout.ts'
import { captionsOver } from './captions.ts'
import { columnsIn } from './columns.ts'
import { curvesOf } from './curves.ts'
import { layersOf } from './layers.ts'
import { lineId, mergedLines, type Network, type NetworkLine } from './material.ts'
import { around, writerOn } from './on-lines.ts'
import { inOrder } from './order.ts'
import { placed } from './placed.ts'
import { badgeSize, portsOf } from './ports.ts'
import { slotsOf } from './slots.ts'
import { withoutWords } from './words.ts'

/** What so many of a kind are called over their column. */
type WordFor = (group: string, count: number) => string

/**
 * Any graph in columns, in the order that crosses little: lines run in the gaps between columns, and where they pass one, in a place that is
 * kept for them. The same graph stands the same way.
 */
export function layeredScene(network: Network, frame: Frame, wordFor: WordFor): Scene {
  const sizes = sizesOf(frame.scale)
  const lines = mergedLines(network.lines)
  const { columns: things, named } = layersOf({ ...network, lines })
  const unordered = slotsOf(things, lines)
  const slots = { ...unordered, columns: inOrder(unordered.columns, unordered.near) }
  const silent = withoutWords(lines)
  const speaks = ({ sign, words }: NetworkLine) => isPlain(sign) && words !== '' && !silent.has(words)
  const columns = columnsIn(things, {
    ...{ frame, sizes, words: widestOf(lines.filter(speaks), sizes) },
    bowed: slots.inner.some(({ from }) => things[0]?.some(({ ref }) => ref.id === from)),
  })
  const captions = named ? captionsOver(things, columns, wordFor, sizes) : []
  const captioned = Math.max(0, ...captions.map(({ lines, size }) => heightOf(lines.length, size)))
  const top = named ? sizes.gap * 2 + captioned : sizes.margin
  const { nodes, ends, passAt, height } = placed(things, columns, { slots, ports: portsOf(slots), frame, sizes, top })
  const curves = curvesOf(slots, columns, { nodes, ends, passAt, sizes })
  const boxes = [...nodes.map(nodeBox), ...captions.map(textBox)]
  const write = writerOn(new Map([...curves].map(([id, { curve }]) => [id, curve])), boxes, sizes)
  for (const { badge } of curves.values()) if (badge) write.cover(around(badge, badge.size))
  const marked = lines.map((line) => {
    const [id, mark] = [lineId(line), line.form && relationLooks[line.form].mark]
    if (mark) return write.mark(id, sizes.gap * (mark === 'cross' ? 1.1 : 1.6), mark === 'cross')
    if (isPlain(line.sign)) return undefined
    return curves.get(id)?.badge ?? write.mark(id, badgeSize(sizes))
  })
  const edges = lines.flatMap((line, i): SceneEdge[] => {
    const id = lineId(line)
    const found = curves.get(id)
    if (!found) return []
    const { from, to, sign, form, weak, says } = line
    const badge = marked[i]
    const words = speaks(line) ? write.words(id, line.words) : undefined
    const tone = isPlain(sign) ? 'plain' : toneOf(sign)
    const look = { sign, tone, ...(form && { form }), ...(weak && { weak }) } as const
    return [{ id, from, to, ...look, ...found.curve, ...(badge && { badge }), ...(words && { words }), count: 1, says }]
  })
  const reach = Math.max(...boxes.map(({ x, width }) => x + width)) + sizes.margin
  return { width: Math.max(frame.width, reach), height, scale: frame.scale, nodes, edges, captions, rules: [] }
}

const widestOf = (lines: readonly NetworkLine[], { note }: Sizes) =>
  Math.max(0, ...lines.map(({ words }) => textWidth(words, note, textLooks.link.face)))

/** Any graph, in columns. */
export const layeredLayout: Layout<{ network: Network; wordFor: WordFor }> = {
  name: 'layered',
  needs: 'Things, in columns where they have some, and lines between them',
  draw: ({ network, wordFor }, frame) => layeredScene(network, frame, wordFor),
}
