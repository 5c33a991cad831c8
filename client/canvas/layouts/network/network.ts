import { isPlain, sizesOf, toneOf } from '../../looks.ts'
import type { Frame, Scene, SceneEdge } from '../../scene.ts'
import type { Layout } from '../layout.ts'
import { networkColumns } from './columns.ts'
import { byKind, byStep } from './groups.ts'
import { acrossRing, betweenColumns, lineWriter } from './lines.ts'
import { mergedLines, type Network, type NetworkLine } from './material.ts'
import { networkRing } from './ring.ts'

/** True where most lines stay within one group: then columns would show nothing but bows. */
function isAmongEquals({ nodes, lines }: Network): boolean {
  const group = new Map(nodes.map(({ ref, group: own }) => [ref.id, own]))
  const within = lines.filter(({ from, to }) => group.get(from) === group.get(to)).length
  return lines.length > 0 ? within * 2 > lines.length : new Set(group.values()).size === 1 && nodes.length > 8
}

/** More words than `some` on lines are a thicket, and more than `any` hide what they name. */
const mostWorded = { some: 20, any: 60 }

/**
 * The words that need not stand on their lines: where all say the same, or where there are many, what most of them say; where
 * there are very many, all, as the key to the lines and each thing's own list have them.
 */
export function withoutWords(lines: readonly Pick<NetworkLine, 'sign' | 'words'>[]): ReadonlySet<string> {
  const plain = lines.filter(({ sign }) => isPlain(sign))
  const counts = new Map<string, number>()
  for (const { words } of plain) counts.set(words, (counts.get(words) ?? 0) + 1)
  if (plain.length > mostWorded.any) return new Set(counts.keys())
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return new Set(most && (counts.size === 1 || plain.length > mostWorded.some) ? [most[0]] : [])
}

/** Any graph as a picture: a column for each kind of thing, or for each step where there is one kind; a ring where that has no steps. The same graph stands the same way. */
export function networkScene(network: Network, frame: Frame, wordFor: (group: string, count: number) => string): Scene {
  const sizes = sizesOf(frame.scale)
  const lines = mergedLines(network.lines)
  const groups = isAmongEquals(network) ? byStep({ ...network, lines }) : byKind(network)
  const ring = groups === undefined
  const { places, captions, width, height } = groups
    ? networkColumns(network, groups, frame, wordFor)
    : networkRing(network, frame)
  const nodes = [...places.values()].map(({ node }) => node)
  const write = lineWriter(nodes, sizes)
  const silent = withoutWords(lines)
  const edges = lines.flatMap((line): SceneEdge[] => {
    const [from, to] = [places.get(line.from), places.get(line.to)]
    if (!from || !to || from === to) return []
    const curve = ring ? acrossRing(from, to, { x: width / 2, y: height / 2 }) : betweenColumns(from, to, sizes)
    const { sign, says } = line
    const badge = isPlain(sign) ? undefined : write.badge(curve)
    const words = isPlain(sign) && !silent.has(line.words) ? write.words(line, curve) : undefined
    return [
      {
        id: `${line.from} ${sign} ${line.to}`,
        from: line.from,
        to: line.to,
        sign,
        tone: isPlain(sign) ? 'plain' : toneOf(sign),
        ...curve,
        ...(badge && { badge }),
        ...(words && { words }),
        count: 1,
        says,
      },
    ]
  })
  return { width, height, scale: frame.scale, nodes, edges, captions, rules: [] }
}

/** `wordFor`: what so many of a kind are called over their column. */
type Material = { network: Network; wordFor: (group: string, count: number) => string }

/** Any graph. */
export const networkLayout: Layout<Material> = {
  name: 'network',
  needs: 'Things in groups, and lines between them',
  draw: ({ network, wordFor }, frame) => networkScene(network, frame, wordFor),
}
