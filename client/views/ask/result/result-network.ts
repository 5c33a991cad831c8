import { Label } from '#domain/ref'
import { edgeOfStance, type Stance } from '#domain/stance'
import { isCalledOff, unattended } from '#domain/words/parts'
import { isPlain } from '../../../canvas/line-style.ts'
import type { LineSign } from '../../../canvas/scene.ts'
import type { Network, NetworkLine } from '../../../canvas/scenes/network.ts'
import { matchMark } from '../../../ui/marks.ts'
import { isStance } from './column-kinds.ts'
import { inOneRow, type ResultGraph, type ResultLink, type ResultNode } from './result-graph.ts'

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

/** A type as words: `MEMBER_OF` is "member of". */
export const sayType = (type: string): string => type.toLowerCase().replaceAll('_', ' ')

/** Between the two things of a line, as a sentence has it. */
const stanceSays = {
  supports: 'supports',
  conditional: 'supports, on a condition,',
  opposes: 'opposes',
  mixed: 'both supports and opposes',
  undeclared: 'has declared nothing on',
} as const satisfies Record<Stance, string>

function sayLink(sign: LineSign, type: string): string {
  if (sign === 'tie') return 'stands in one row with'
  if (isPlain(sign)) return sayType(type)
  if (sign === 'broker') return 'brokered'
  return isStance(sign) ? stanceSays[sign] : matchMark[sign].says
}

function lineOf(link: ResultLink, names: ReadonlyMap<string, string>): NetworkLine {
  const sign = signOfType(link.type)
  const name = (id: string) => names.get(id) ?? id
  const apart = unattended(link)
  return {
    from: link.from,
    to: link.to,
    sign,
    words: apart ? `part: ${apart}` : sayType(link.type),
    says: `${name(link.from)} ${apart ? `(part: ${apart})` : sayLink(sign, link.type)} ${name(link.to)}`,
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
