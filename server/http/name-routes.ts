import { Name } from '#domain/name'
import { pageOf } from '#domain/page'
import { namesInOrder } from '../analysis/names-in-order.ts'
import { names } from '../queries/names.ts'
import { defineRoute } from './define-route.ts'
import { listQuery, noParams } from './filters.ts'
import { keptRead } from './kept-reads.ts'
import { toPage } from './page.ts'
import { nameTable } from './tables/actor-tables.ts'

/** Everything that has a name, in order. Kept while nobody writes. */
export const everyName = keptRead(async (store) => namesInOrder(await names.ask(store, {})))

export const nameRoutes = [
  defineRoute({
    path: '/api/names',
    tag: 'Answers',
    summary:
      'What everything is called that can be asked about or cited: actors, plans, points, headings, issues, demands, events, sources and discrepancies, each where it is listed',
    description:
      'Beside its name each thing says what a list of names has to know of it: side, plan, heading and order, as far as it has them.',
    example: { query: { limit: '3' } },
    params: noParams,
    query: listQuery({}),
    response: pageOf(Name),
    table: nameTable,
    async answer({ query, revision }, store) {
      return toPage(await everyName({ store, revision }), query)
    },
  }),
]
