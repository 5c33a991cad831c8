import type { Ref } from '#domain/ref'
import type { LineSign, SceneNode, Tone } from '../../scene.ts'

/** Any graph: things in groups, and lines between them that lead from one to the other. */
export type NetworkNode = { ref: Ref; group: string; tone: Tone; says: string }
export type NetworkLine = { from: string; to: string; sign: LineSign; words: string; says: string }
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

/** Lines of one kind between the same two are one. Different plain words share a line. */
export function mergedLines(lines: readonly NetworkLine[]): NetworkLine[] {
  const merged = new Map<string, NetworkLine>()
  for (const line of lines) {
    const key = `${line.from}-${line.sign}-${line.to}`
    const same = merged.get(key)
    if (!same) merged.set(key, line)
    else if (!same.words.split(', ').includes(line.words))
      merged.set(key, { ...same, words: `${same.words}, ${line.words}`, says: `${same.says}; ${line.says}` })
  }
  return [...merged.values()]
}

/** Where a thing stands: its body, and where lines leave it to the left and to the right. */
export type NetworkPlace = { node: SceneNode; left: number; right: number; y: number; column: number }

/** Puts the neighbours of each next to it, as far as sweeping up and down a few times can. */
export function inOrder(groups: readonly (readonly string[])[], lines: readonly NetworkLine[]): string[][] {
  const near = new Map<string, string[]>()
  for (const { from, to } of lines) {
    near.set(from, [...(near.get(from) ?? []), to])
    near.set(to, [...(near.get(to) ?? []), from])
  }
  let ordered = groups.map((group) => [...group])
  for (let sweep = 0; sweep < 6; sweep += 1) {
    const at = new Map(ordered.flatMap((group) => group.map((id, i) => [id, (i + 0.5) / group.length] as const)))
    const middle = (id: string) => {
      const places = (near.get(id) ?? []).map((other) => at.get(other) ?? 0.5)
      return places.length > 0 ? places.reduce((a, b) => a + b, 0) / places.length : (at.get(id) ?? 0.5)
    }
    ordered = ordered.map((group, i) =>
      i % 2 === sweep % 2 ? [...group].sort((a, b) => middle(a) - middle(b)) : group,
    )
  }
  return ordered
}
