import { Label } from '#domain/ref'
import { edgeOfStance } from '#domain/stance'
import { isCalledOff, unattended } from '#domain/words/parts'
import type { Network, NetworkLine } from '../../../canvas/layouts/network/material.ts'
import type { LineSign } from '../../../canvas/scene.ts'
import { isStance } from './column-kinds.ts'
import { inOneRow, type ResultGraph, type ResultLink, type ResultNode } from './result-graph.ts'
import { sayLink, sayType } from './say-link.ts'

const signs: Record<string, LineSign> = {
  ...Object.fromEntries(Object.entries(edgeOfStance).map(([stance, type]) => [type, stance])),
  MEETS: 'meets',
  PARTLY_MEETS: 'partly-meets',
  CONTRADICTS: 'contradicts',
  BROKERED: 'broker',
  supports: 'supports',
  conditional: 'conditional',
  opposes: 'opposes',
  mixed: 'mixed',
  undeclared: 'undeclared',
  meets: 'meets',
  'partly-meets': 'partly-meets',
  contradicts: 'contradicts',
  [inOneRow]: 'tie',
}

export const signOfType = (type: string): LineSign => signs[type] ?? 'link'

function lineOf(link: ResultLink, names: ReadonlyMap<string, string>): NetworkLine {
  const sign = signOfType(link.type)
  const name = (id: string) => names.get(id) ?? id
  const apart = unattended(link)
  return {
    from: link.from,
    to: link.to,
    sign,
    words: apart ? `part: ${apart}` : sayType(link.type),
    says: apart
      ? `${name(link.from)} (part: ${apart}) ${name(link.to)}`
      : sayLink(sign, link, name(link.from), name(link.to)),
  }
}

function toneOfNode({ properties }: ResultNode) {
  return isStance(properties.stance) ? properties.stance : ('plain' as const)
}

/**
 * Demands that are met apart from those that are contradicted, where each is only one of the two: then what meets a demand and
 * what contradicts one stand on either side.
 */
function groupsOf({ nodes, links }: ResultGraph): ReadonlyMap<string, string> {
  const ends = (type: string) => new Set(links.filter((link) => signOfType(link.type) === type).map(({ to }) => to))
  const [met, contradicted, partly] = [ends('meets'), ends('contradicts'), ends('partly-meets')]
  const apart =
    partly.size === 0 && met.size > 0 && contradicted.size > 0 && ![...met].some((id) => contradicted.has(id))
  if (!apart || nodes.some(({ label }) => label === 'Actor')) return new Map()
  return new Map([
    ...[...met].map((id) => [id, 'Demand met'] as const),
    ...[...contradicted].map((id) => [id, 'Demand contradicted'] as const),
  ])
}

/** The graph of an answer as it is drawn. A foreign node, which has no page here, is drawn like any other. */
export function networkOf({ nodes, links }: ResultGraph): Network {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const groups = groupsOf({ nodes, links })
  return {
    nodes: nodes.map((node) => {
      const { id, label, name, ref } = node
      const known = Label.safeParse(label)
      return {
        ref: ref ?? { id, label: known.success ? known.data : 'Reading', name },
        group: groups.get(id) ?? label,
        tone: toneOfNode(node),
        says: `${name}, ${label}`,
      }
    }),
    lines: links.filter((link) => !isCalledOff(link)).map((link) => lineOf(link, names)),
  }
}
