import { isWeak, readKnown } from '#domain/basis'
import { BrokerageRole } from '#domain/brokerage'
import { Label } from '#domain/ref'
import { noteBasis } from '#domain/words/basis'
import { matchVerb } from '#domain/words/demands'
import { sayHedge } from '#domain/words/hedge'
import { agreeing, type Named } from '#domain/words/naming'
import { relationshipVerb, relationshipWords } from '#domain/words/relationships'
import { brokeredVerb, roleVerb } from '#domain/words/roles'
import { onCondition, stanceVerb } from '#domain/words/stance'
import { asRecorded, predicate, type Verb } from '#domain/words/verb'
import type { Network, NetworkLine } from '../../../canvas/layouts/layered/material.ts'
import { isPlain } from '../../../canvas/looks.ts'
import type { LineSign } from '../../../canvas/scene.ts'
import { sayThing } from '../schema/label-words.ts'
import { isMatch, isStance } from './column-kinds.ts'
import type { ResultGraph, ResultLink, ResultNode } from './graph.ts'
import { formOfLink, signOfType } from './line-forms.ts'
import type { Standing } from './standing.ts'

function verbOf(sign: LineSign, link: ResultLink): Verb | undefined {
  if (isStance(sign)) return stanceVerb[sign]
  if (isMatch(sign)) return matchVerb[sign]
  if (sign !== 'broker') return relationshipVerb(link)
  const known = BrokerageRole.safeParse(link.properties.role)
  return known.success ? roleVerb[known.data] : brokeredVerb
}

/** A line between two things as a sentence, as strong as what it says of itself: without a basis there, as it is recorded. */
function sayLink(sign: LineSign, link: ResultLink, from: Named, to: string): string {
  const { properties } = link
  const verb = verbOf(sign, link)
  const known = readKnown(properties)
  if (verb === undefined) {
    const aside = known && [noteBasis(known.basis), sayHedge(known)].filter(Boolean).join(', ')
    const says = sign === 'tie' ? 'stands in one row with' : relationshipWords(link)
    return `${from.name} ${says} ${to}${aside ? ` (${aside})` : ''}`
  }
  if (isPlain(sign) && !known) return `${from.name} ${agreeing([from], verb.one, verb.many)} ${to}`
  const condition = typeof properties.condition === 'string' ? properties.condition : undefined
  const depends = sign === 'conditional' ? onCondition({ stance: sign, condition }) : ''
  const what = `${to}${depends}`
  return `${from.name} ${known ? predicate(verb, known, [from], what) : asRecorded(verb, [from], what)}`
}

/** What is said of a node: only an actor can be several by its name, a point of several words is one thing. */
const subjectOf = ({ name, label }: ResultNode): Named => (label === 'Actor' ? { name } : { name, plural: false })

function lineOf(link: ResultLink, subjects: ReadonlyMap<string, Named>): NetworkLine {
  const sign = signOfType(link.type)
  const subject = (id: string) => subjects.get(id) ?? { name: id }
  const known = readKnown(link.properties)
  return {
    from: link.from,
    to: link.to,
    sign,
    ...(sign === 'link' && { form: formOfLink(link) }),
    ...(known && isWeak(known) && { weak: true }),
    words: sign === 'tie' ? '' : relationshipWords(link),
    says: sayLink(sign, link, subject(link.from), subject(link.to).name),
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
export function networkOf({ nodes, links }: ResultGraph, { columnOf, first }: Standing = nowhere): Network {
  const subjects = new Map(nodes.map((node) => [node.id, subjectOf(node)]))
  const groups = groupsOf({ nodes, links })
  return {
    nodes: nodes.map((node) => {
      const { id, label, name, ref } = node
      const known = Label.safeParse(label)
      const column = columnOf.get(id)
      return {
        ref: ref ?? { id, label: known.success ? known.data : 'Reading', name },
        group: groups.get(id) ?? label,
        tone: toneOfNode(node),
        says: `${name}, ${sayThing(label)}`,
        ...(column !== undefined && { column }),
        ...(first.has(id) && { first: true }),
      }
    }),
    lines: links.map((link) => lineOf(link, subjects)),
  }
}

const nowhere: Standing = { columnOf: new Map(), first: new Set() }
