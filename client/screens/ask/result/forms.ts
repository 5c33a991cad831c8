import type { CypherAnswer } from '#domain/cypher'
import type { ResultForm } from '#domain/question'
import type { Things } from '../../../api/names.ts'
import { chartIn, type ResultChart } from './chart.ts'
import { type Column, columnsOf } from './column-kinds.ts'
import { graphIn, type ResultGraph } from './graph.ts'
import { matrixIn, type ResultMatrix } from './matrix.ts'
import { type Standing, standingIn } from './standing.ts'

/** An answer in every form that it can have. */
export type Result = {
  answer: CypherAnswer
  columns: Column[]
  graph: ResultGraph
  standing: Standing
  /** What the things of the graph are called. */
  names: ReadonlyMap<string, string>
  matrix: ResultMatrix | undefined
  chart: ResultChart | undefined
}

export function resultOf(answer: CypherAnswer, things: Things): Result {
  const columns = columnsOf(answer, things)
  const graph = graphIn(answer, columns, things)
  return {
    answer,
    columns,
    graph,
    standing: standingIn(answer, columns, things),
    names: new Map(graph.nodes.map(({ id, name }) => [id, name])),
    matrix: matrixIn(answer, columns, things),
    chart: chartIn(answer, columns, things),
  }
}

/** Why an answer cannot be seen in a form. Undefined where it can. */
export function whyNot({ graph, matrix, chart, answer }: Result, form: ResultForm): string | undefined {
  if (form === 'table') return undefined
  if (answer.rows.length === 0) return 'There are no rows to show.'
  if (form === 'graph' && graph.nodes.length === 0)
    return 'A graph needs nodes, relationships, paths, or names of things in the rows.'
  if (form === 'matrix' && !matrix) return 'A matrix needs an actor, what it stands to, and a stance in each row.'
  if (form === 'chart' && !chart) return 'A chart needs a column of numbers or dates.'
  return undefined
}
