import { knownOf } from '#domain/basis'
import type { Name } from '#domain/name'
import { leadsOneWay, type Relation } from '#domain/relation'
import type { Side } from '#domain/side'
import { relationSentence } from '#domain/words/relations'
import type { FiledLink, FiledNode } from '../../canvas/export/graph-attributes.ts'
import { toGraphMl } from '../../canvas/export/graphml.ts'
import type { SeatStance } from '../../canvas/layouts/table/material.ts'
import type { TableScene } from '../../canvas/layouts/table/table-scene.ts'
import { type Drawn, lineId } from './drawn.ts'
import { sayCitations } from './relation-rows.ts'
import { kindWord } from './relation-words.ts'

type OnTable = {
  drawn: Pick<Drawn, 'relations' | 'all' | 'view'>
  scene: TableScene
  actors: readonly Name[]
  sides: readonly Side[]
  asOf: string
  title: string
}

/** Who has which place: a seat of a row, one in a stack, or an outlet at the foot. */
function placesIn({ seats, stacks, outlets }: TableScene): ReadonlyMap<string, string> {
  return new Map([
    ...stacks.flatMap(({ members }) => members.map((id) => [id, 'stack'] as const)),
    ...outlets.map(({ id }) => [id, 'outlet'] as const),
    ...seats.map(({ id, row }) => [id, row] as const),
  ])
}

/** The stance that a seat wears, and in which way it is one. */
const worn = ({ way, stance, answer, weak, plan, planWeak, brokered }: SeatStance) => ({
  ...(way === 'point' && { stance, ...(weak && { stanceWeak: true }) }),
  ...(way === 'demand' && { demand: answer }),
  ...(plan && { stanceOnPlan: plan, ...(planWeak && { stanceOnPlanWeak: true }) }),
  ...(brokered && { brokered }),
})

function nodeOf(actor: Name, place: string | undefined, { sides, drawn }: OnTable): FiledNode {
  const { id, name, label, kind, side, short } = actor
  const stance = drawn.view.stances?.get(id)
  const sideName = sides.find((one) => one.id === side)?.name
  return { id, label, name, properties: { kind, side, sideName, short, place, ...(stance && worn(stance)) } }
}

function linkOf(relation: Relation, asOf: string): FiledLink {
  const { from, to, kind, status, claims, weak, how, strength, on, citations } = relation
  const known = { strength, ...knownOf(relation) }
  const said = { sentence: relationSentence(relation), sources: sayCitations(citations) }
  const claimed = { claims, ...(weak && { claimsWeak: weak }), ...(on.length > 0 && { on: on.map(({ id }) => id) }) }
  const properties = { kind, status, how, ...claimed, ...known, ...said, asOf }
  return { type: kind, from: from.id, to: to.id, directed: leadsOneWay(kind), properties }
}

/** The seats and lines of the Table as they are drawn, no more and no fewer, as GraphML. */
export function toTableGraphMl(table: OnTable): string {
  const { drawn, scene, actors, asOf, title } = table
  const relations = new Map([...drawn.all, ...drawn.relations].map((one) => [lineId(one), one]))
  const lines = new Set(scene.lines.flatMap(({ lines }) => lines))
  const shown = [...lines].flatMap((id) => relations.get(id) ?? [])
  const places = placesIn(scene)
  const ends = new Set(shown.flatMap(({ from, to }) => [from.id, to.id]))
  const seated = actors.filter(({ id }) => places.has(id) || ends.has(id))
  const words = new Map<string, string>(Object.entries(kindWord))
  return toGraphMl({
    nodes: seated.map((actor) => nodeOf(actor, places.get(actor.id), table)),
    links: shown.map((relation) => linkOf(relation, asOf)),
    captionOf: ({ type }) => words.get(type) ?? type,
    about: { title, asOf },
  })
}
