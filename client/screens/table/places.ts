import type { Name } from '#domain/name'
import type { Relation } from '#domain/relation'
import type { Side } from '#domain/side'
import { sayCount } from '#domain/words/plurals'
import { relationSentence } from '#domain/words/relations'
import type { TableScene } from '../../canvas/layouts/table/table-scene.ts'
import type { TablePlace } from '../../canvas/stage/table-list.tsx'
import { moreOutlets } from '../../canvas/stage/table-things.ts'

type Said = {
  sides: readonly Side[]
  actors: readonly Name[]
  scene: TableScene | undefined
  said: ReadonlyMap<string, readonly string[]>
  expanded: readonly string[]
  chosen: readonly string[]
}

/** What the lines of each actor say. */
export const sentencesOf = (linesOf: ReadonlyMap<string, readonly Relation[]>): Said['said'] =>
  new Map([...linesOf].map(([id, own]) => [id, own.map((one) => relationSentence(one))]))

/** What is said of each side, seat and stack, in the order of the list. */
export function placesOf({ sides, actors, scene, said, expanded, chosen }: Said): TablePlace[] {
  const sideOf = (id: string) => sides.find((side) => side.id === id)?.name ?? id
  const stacks = scene?.stacks ?? []
  const more = scene?.moreOutlets
  return [
    ...sides.map(({ id, name }) => {
      const count = sayCount(actors.filter(({ side }) => side === id).length, 'actor')
      return {
        id: `side ${id}`,
        says: `${name}, ${count}, ${expanded.includes(id) ? 'unfolded' : 'folded'}`,
        lines: [],
      }
    }),
    ...actors.map(({ id, name }) => {
      const lines = said.get(id) ?? []
      const says = lines.length > 0 ? `${name}, ${sayCount(lines.length, 'line')}` : name
      return { id, says, lines, pressed: chosen.includes(id) }
    }),
    ...stacks.map(({ id, side, count }) => ({ id, says: `${sideOf(side)}: list ${count} without a seat`, lines: [] })),
    ...(more ? [{ id: moreOutlets, says: `${sideOf(more)}: list those without a seat`, lines: [] }] : []),
  ]
}
