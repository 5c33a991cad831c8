import { readKnown } from '#domain/basis'
import { BrokerageRole } from '#domain/brokerage'
import { Label } from '#domain/ref'
import { edgeOfStance } from '#domain/stance'
import { noteBasis } from '#domain/words/basis'
import { matchVerb } from '#domain/words/demands'
import { sayHedge } from '#domain/words/hedge'
import { isCalledOff, unattended } from '#domain/words/parts'
import { brokeredVerb, roleVerb } from '#domain/words/roles'
import { onCondition, stanceVerb } from '#domain/words/stance'
import { asRecorded, predicate, type Verb } from '#domain/words/verb'
import type { Network, NetworkLine } from '../../../canvas/layouts/network/material.ts'
import { isPlain } from '../../../canvas/looks.ts'
import type { LineSign } from '../../../canvas/scene.ts'
import { isMatch, isStance } from './column-kinds.ts'
import { inOneRow, type ResultGraph, type ResultLink, type ResultNode } from './graph.ts'

/** A type as words: `MEMBER_OF` is "member of". */
const sayType = (type: string): string => type.toLowerCase().replaceAll('_', ' ')

function verbOf(sign: LineSign, { role }: ResultLink['properties']): Verb | undefined {
  if (isStance(sign)) return stanceVerb[sign]
  if (isMatch(sign)) return matchVerb[sign]
  if (sign !== 'broker') return undefined
  const known = BrokerageRole.safeParse(role)
  return known.success ? roleVerb[known.data] : brokeredVerb
}

const plainVerb = (sign: LineSign, type: string) => (sign === 'tie' ? 'stands in one row with' : sayType(type))

/** A line between two things as a sentence, as strong as what it says of itself: without a basis there, as it is recorded. */
function sayLink(sign: LineSign, { type, properties }: ResultLink, from: string, to: string): string {
  const verb = verbOf(sign, properties)
  const known = readKnown(properties)
  if (isPlain(sign) || verb === undefined) {
    const aside = known && [noteBasis(known.basis), sayHedge(known)].filter(Boolean).join(', ')
    return `${from} ${plainVerb(sign, type)} ${to}${aside ? ` (${aside})` : ''}`
  }
  const condition = typeof properties.condition === 'string' ? properties.condition : undefined
  const depends = sign === 'conditional' ? onCondition({ stance: sign, condition }) : ''
  const what = `${to}${depends}`
  // A point of several words is one thing.
  const subject = [isMatch(sign) ? { name: from, plural: false } : { name: from }]
  return `${from} ${known ? predicate(verb, known, subject, what) : asRecorded(verb, subject, what)}`
}

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
