import type { Ref } from '#domain/ref'
import type { LineSign, RelationForm, Tone } from '../../scene.ts'

/** `column`: in which of an answer's columns it stands, where it stands in one. `first`: the picture begins with it. */
export type NetworkNode = { ref: Ref; group: string; tone: Tone; says: string; column?: number; first?: true }

/** `form`: of a plain line, what it is. `words`: what it says of the one by the other. `weak`: of strength 1. */
export type NetworkLine = {
  from: string
  to: string
  sign: LineSign
  form?: RelationForm
  words: string
  says: string
  weak?: true
}

/** Any graph: things, and lines between them that lead from one to the other. */
export type Network = { nodes: readonly NetworkNode[]; lines: readonly NetworkLine[] }

/** More than that in one picture is a mat: the rest is said, and drawn only when asked for; beyond `mostEver` it is slow as well. */
export const mostDrawn = { nodes: 140, lines: 420 }
export const mostEver = { nodes: 300, lines: 900 }

export type Capped = { drawn: Network; leftOut: { nodes: number; lines: number } }

/** The things with the most lines, where there are too many, and the lines between them. */
export function cappedNetwork({ nodes, lines }: Network, cap = mostDrawn): Capped {
  const degree = new Map<string, number>()
  for (const { from, to } of lines) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1)
  const most = [...nodes].sort((a, b) => (degree.get(b.ref.id) ?? 0) - (degree.get(a.ref.id) ?? 0))
  const kept = new Set(most.slice(0, cap.nodes).map(({ ref }) => ref.id))
  const between = lines.filter(({ from, to }) => kept.has(from) && kept.has(to)).slice(0, cap.lines)
  return {
    drawn: { nodes: nodes.filter(({ ref }) => kept.has(ref.id)), lines: between },
    leftOut: { nodes: nodes.length - kept.size, lines: lines.length - between.length },
  }
}

/** What tells a line from others between the same two. */
export const lineId = ({ from, to, sign, form }: Pick<NetworkLine, 'from' | 'to' | 'sign' | 'form'>): string =>
  `${from} ${form ?? sign} ${to}`

/** Lines of one form between the same two are one, as well known as the best known of them; other words share it. */
export function mergedLines(lines: readonly NetworkLine[]): NetworkLine[] {
  const merged = new Map<string, NetworkLine>()
  for (const line of lines) {
    const same = merged.get(lineId(line))
    if (!same) {
      merged.set(lineId(line), line)
      continue
    }
    const { weak, ...rest } = same
    const isNew = !same.words.split(', ').includes(line.words)
    merged.set(lineId(line), {
      ...rest,
      ...(weak && line.weak && { weak }),
      ...(isNew && { words: `${same.words}, ${line.words}` }),
      ...(same.says !== line.says && { says: `${same.says}; ${line.says}` }),
    })
  }
  return [...merged.values()]
}
