import type { Core, ElementDefinition } from 'cytoscape'
import type { GraphElement } from '../graph-element.ts'

export type Shown = ReadonlyMap<string, GraphElement>

export const byId = (elements: readonly GraphElement[]): Shown => new Map(elements.map((one) => [one.id, one]))

export function toDefinition({ id, of, classes, at, data, joins }: GraphElement): ElementDefinition {
  return {
    group: joins ? 'edges' : 'nodes',
    data: { ...data, ...joins, id, of },
    classes,
    ...(at && { position: { ...at } }),
    grabbable: (classes.startsWith('body') && !classes.includes('body-chip')) || classes.includes('grabbed-by-hand'),
  }
}

/** Puts in what is new, takes out what is gone, and touches of the rest only what differs: what stays never moves. */
export function difference(cy: Core, before: Shown, wanted: Shown) {
  const gone = [...before.keys()].filter((id) => !wanted.has(id))
  cy.batch(() => {
    for (const id of gone) cy.getElementById(id).remove()
    for (const element of wanted.values()) {
      const old = before.get(element.id)
      const there = old && cy.getElementById(element.id)
      if (!old || !there || there.empty()) cy.add(toDefinition(element))
      else if (JSON.stringify(old) !== JSON.stringify(element)) {
        there.data({ ...element.data })
        if (old.classes !== element.classes) there.classes(element.classes)
        if (element.at && !there.grabbed()) there.position({ ...element.at })
      }
    }
  })
}

/** What looks as before, but that it stands back or lies over something else. */
const lookOf = ({ classes, at, data: { depth: _, ...data } }: GraphElement) =>
  JSON.stringify([classes.replace(' faint', ''), at, data])

/** What comes, what goes, and what becomes another: of a line its ends go with it. */
export function changesBetween(before: Shown, wanted: Shown) {
  const came = [...wanted.values()].filter(({ id }) => !before.has(id))
  const gone = [...before.values()].filter(({ id }) => !wanted.has(id))
  const isOther = (one: GraphElement) => {
    const old = before.get(one.id)
    return old !== undefined && lookOf(old) !== lookOf(one)
  }
  const other = new Set([...wanted.values()].filter(isOther).map(({ id }) => id))
  for (const { id, joins } of wanted.values())
    if (joins && before.has(id) && [joins.source, joins.target, id].some((part) => other.has(part)))
      for (const part of [joins.source, joins.target, id]) other.add(part)
  return { came, gone, other }
}
