import { Known } from '#domain/basis'
import { Label } from '#domain/ref'
import { edgeOfStance } from '#domain/stance'
import { jointVerb } from '#domain/words/demands'
import { isCalledOff, unattended } from '#domain/words/parts'
import { brokeredVerb } from '#domain/words/roles'
import { sayHeld, stanceVerb } from '#domain/words/stance'
import { asRecorded, predicate } from '#domain/words/verb'
import { isMatch, isPlain } from '../../../canvas/line-style.ts'
import type { LineSign } from '../../../canvas/scene.ts'
import type { Network, NetworkLine } from '../../../canvas/scenes/network.ts'
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

/** From one thing of a line to the other, as well as it is known; where the answer does not bring how, as it is recorded. */
function sayLink(sign: LineSign, { type, properties }: ResultLink, [from, to]: readonly [string, string]): string {
  const known = Known.safeParse(properties).data
  // A point of several words is one thing.
  const who = [isMatch(sign) ? { name: from, plural: false } : { name: from }]
  if (sign === 'tie') return `${from} stands in one row with ${to}`
  if (isPlain(sign)) return `${from} ${sayType(type)} ${to}`
  if (isStance(sign) && known) return `${from} ${sayHeld({ stance: sign }, known, who, to)}`
  const verb = sign === 'broker' ? brokeredVerb : isStance(sign) ? stanceVerb[sign] : jointVerb[sign]
  return `${from} ${known ? predicate(verb, known, who, to) : asRecorded(verb, who, to)}`
}

function lineOf(link: ResultLink, names: ReadonlyMap<string, string>): NetworkLine {
  const sign = signOfType(link.type)
  const name = (id: string) => names.get(id) ?? id
  const apart = unattended(link)
  const ends = [name(link.from), name(link.to)] as const
  return {
    from: link.from,
    to: link.to,
    sign,
    words: apart ? `part: ${apart}` : sayType(link.type),
    says: apart ? `${ends[0]} (part: ${apart}) ${ends[1]}` : sayLink(sign, link, ends),
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
