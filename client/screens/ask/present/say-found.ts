import { groupBy } from '#domain/group-by'
import { joined } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import type { Result } from '../result/forms.ts'
import { shownColumns } from '../result/shown-columns.ts'
import { sayThings } from '../schema/label-words.ts'

/** What an answer to a question without a title holds, in words: "3 actors and 24 events"; else what its rows tell. */
export function sayFound({ graph, answer, columns }: Pick<Result, 'graph' | 'answer' | 'columns'>): string {
  const things = [...groupBy(graph.nodes, ({ label }) => label)].map(([label, nodes]) => sayThings(label, nodes.length))
  if (things.length > 0) return joined(things)
  return `${sayCount(answer.rows.length, 'row')}: ${joined(shownColumns(columns).map(({ title }) => title))}`
}
