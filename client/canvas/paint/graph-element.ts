import type { Point } from '../scene.ts'

/**
 * What Cytoscape is told of one thing it draws: by its classes in which colours, by its data how large and thick. `of` is the scene's
 * node or edge that it belongs to.
 */
export type GraphElement = {
  id: string
  of: string
  classes: string
  at?: Point
  data: Record<string, string | number | number[]>
  joins?: { source: string; target: string }
}

export const classesOf = (...classes: (string | false | undefined)[]) => classes.filter(Boolean).join(' ')
