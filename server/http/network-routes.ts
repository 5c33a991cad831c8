import { z } from 'zod'
import { ActorNetwork } from '#domain/actor-network'
import { choicesOf, NetworkMeasure, NetworkMode, NetworkOptions, Normalisation } from '#domain/network'
import { named } from '../analysis/camps.ts'
import { countedPositions, namesIn, statementsOf } from '../analysis/counted/counted-positions.ts'
import { groundOf } from '../analysis/counted/ground.ts'
import { knownTies } from '../analysis/networks/known-ties.ts'
import { network } from '../analysis/networks/network.ts'
import { choiceFilters, choiceOf, duplicatesFilter, materialFor, without } from './analysis-query.ts'
import { defineRoute } from './define-route.ts'
import { noParams, wholeNumber } from './filters.ts'
import { toPage } from './page.ts'
import { malformed } from './problem.ts'
import { Table } from './table.ts'

/** Some 150 kB compressed. */
const cellsShown = 25_000

export const networkRoutes = [
  defineRoute({
    path: '/api/analysis/networks',
    tag: 'Analyses',
    summary:
      'Who agrees with whom, which points are seen alike, who holds what: networks as discourse network analysis has them, a page of their cells',
    description:
      'Rows and columns are actors or points, cells the ties between them; a pair without a cell has none. `known` says on what bases a tie rests, `ground` on how many positions all of it does.',
    example: {
      query: { plan: 'task-force-security-guarantees,security-guarantees-task-force-plan', measure: 'congruence' },
    },
    params: noParams,
    query: z.strictObject({
      mode: NetworkMode.default('actors'),
      measure: NetworkMeasure.optional(),
      normalise: Normalisation.default('none'),
      duplicates: duplicatesFilter('keep'),
      ...choiceFilters,
      without,
      limit: wholeNumber('At most so many cells.', 1, 1_000_000, cellsShown),
      offset: wholeNumber('Leaves out so many cells first.', 0, 999_999_999, 0),
    }),
    response: ActorNetwork,
    async answer({ query, revision }, store) {
      const { mode, measure = choicesOf[query.mode].measures[0] ?? 'ignore', normalise, duplicates } = query
      const options = NetworkOptions.safeParse({ mode, measure, normalise, duplicates })
      if (!options.success) throw malformed(options.error, 'filter')
      const choice = await choiceOf(store, query)
      const counted = countedPositions(await materialFor({ store, revision }), choice)
      const { rows, columns, cells } = network(statementsOf(counted), options.data)
      const names = namesIn(counted)
      const known = knownTies(counted, mode, { rows, columns })
      const { items, total } = toPage(cells, query)
      const nameOf = (id: string) => named([id], names)
      return {
        ground: groundOf(counted, choice),
        measures: [measureId(mode, measure), ...(normalise === 'none' ? [] : [normalise])],
        mode,
        measure,
        normalise,
        duplicates,
        rows: rows.flatMap(nameOf),
        columns: columns.flatMap(nameOf),
        cells: items.map((cell) => ({ ...cell, known: known(cell) })),
        total,
      }
    },
    table: ({ rows, columns, cells, total }) =>
      new Table(
        ['row', 'column', 'value', 'agreements', 'conflicts', 'known by', 'row id', 'column id'],
        cells.map((cell) => {
          const [row, column] = [rows[cell.row], columns[cell.column]]
          return [row?.name, column?.name, cell.value, cell.agreements, cell.conflicts, cell.known, row?.id, column?.id]
        }),
        total,
      ),
  }),
]

function measureId(mode: NetworkMode, measure: NetworkMeasure): string {
  return mode === 'actors-points' && measure !== 'combine' ? `actors-points-${measure}` : measure
}
