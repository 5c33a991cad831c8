import type { TableActor, TableLine, TableSide } from '#client/canvas/layouts/table/material.ts'
import type { ActorKind } from '#domain/actor'
import type { EventStatus } from '#domain/event'
import { RelationKind } from '#domain/relation'
import { arcsOf, seatOrder } from '#domain/rules/seating'
import type { SideKind } from '#domain/side'
import type { Table } from './shipped.ts'

export const lineKinds = RelationKind.options

const kinds: ActorKind[] = [
  'state',
  'person',
  'person',
  'government-body',
  'unnamed-source',
  'group',
  'person',
  'company',
]
const statuses: EventStatus[] = ['held', 'planned', 'possible', 'on-hold', 'cancelled', 'held']

/** Names as they come: short, long, of sixty letters, in one word, in other scripts. */
const names = [
  'Minister',
  'Deputy head of the delegation',
  'Special representative of the secretary-general for the talks',
  'Володимир Зеленський',
  'Bundesverteidigungsministerium',
  '外務省報道官室',
  'المبعوث الخاص',
  'J. Vance',
]

export const aNameOf = (i: number) => `${names[i % names.length]} ${i}`

export type Made = {
  /** How many actors each side has. */
  sizes: readonly { kind: SideKind; actors: number }[]
  lines: number
  seed?: number
  sideName?: (i: number) => string
}

/** Numbers that look drawn by lot and are the same each time. */
function lots(seed: number) {
  let state = seed + 1
  return (below: number) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** A negotiation nobody had: so many sides, actors and lines. */
export function madeTable({ sizes, lines, seed = 7, sideName = (i) => `Side ${i + 1}` }: Made): Table {
  const lot = lots(seed)
  let made = 0
  const listed = sizes.map(({ kind, actors }, i) => {
    const side = { id: `side-${i}`, name: sideName(i), kind }
    const members = Array.from({ length: actors }, (_, at): TableActor => {
      made += 1
      const actorKind =
        kind === 'reporting' ? (at % 3 === 2 ? 'unnamed-source' : 'media') : (kinds[at % kinds.length] ?? 'person')
      const name = at === 0 && kind === 'party' ? side.name : aNameOf(made)
      return {
        id: `actor-${made}`,
        name,
        kind: actorKind,
        side: side.id,
        ...(made % 5 === 0 && { short: `Short ${made}` }),
      }
    })
    return { side, members: seatOrder(members, side, new Map()) }
  })
  const actors = listed.flatMap(({ members }) => members)
  const heads = new Map(listed.map(({ side, members }) => [side.id, members[0]?.id]))
  const principals = new Map(
    actors.map(({ id, side }) => {
      const head = heads.get(side)
      return [id, head && head !== id ? [head] : []] as const
    }),
  )
  const all: TableLine[] = []
  const seen = new Set<string>()
  for (let i = 0; i < lines && actors.length > 1; i += 1) {
    const kind = lineKinds[lot(lineKinds.length)] ?? 'met'
    const from = actors[lot(actors.length)]
    const home = actors.filter(({ side }) => side === from?.side)
    const to = (kind === 'speaks-for' || kind === 'member-of' ? home : actors)[
      lot(kind === 'speaks-for' ? Math.min(4, home.length) : home.length)
    ]
    if (!from || !to || from === to) continue
    const status = kind === 'met' ? statuses[lot(statuses.length)] : undefined
    const id = [kind, status, ...[from.id, to.id].sort()].filter(Boolean).join(' ')
    if (seen.has(id)) continue
    seen.add(id)
    all.push({ id, kind, from: from.id, to: to.id, count: 1 + lot(4), ...(status && { status }) })
  }
  const arcs = arcsOf(
    listed.map(({ side, members }) => ({ ...side, actors: members.map(({ id }) => id) })),
    all.filter(({ kind }) => kind === 'met' || kind === 'drafted-with'),
  )
  return {
    sides: listed.flatMap(({ side }): TableSide[] => {
      const arc = arcs.get(side.id)
      return arc ? [{ ...side, arc }] : []
    }),
    actors,
    lines: all,
    principalsOf: (actor) => principals.get(actor) ?? [],
  }
}
