import { z } from 'zod'
import { Balance } from '#domain/balance'
import { Bridges } from '#domain/bridge'
import type { Brokerage } from '#domain/brokerage'
import { sourcesIn } from '#domain/citation'
import { Coalitions } from '#domain/coalition'
import type { Ground } from '#domain/ground'
import { type NetworkMeasure, Normalisation } from '#domain/network'
import type { Ref } from '#domain/ref'
import { partiesOf } from '#domain/rules/parties'
import { withoutSource } from '#domain/rules/standing'
import { actAlone } from '#domain/words/alone'
import { knownCells } from '#domain/words/cells'
import { AgreedPairs } from '../analysis/agreed-pairs.ts'
import { agreementsOf } from '../analysis/agreement.ts'
import { bridgesIn, brokersIn } from '../analysis/bridges.ts'
import { balanceIn, coalitionsIn, tiesIn } from '../analysis/camps.ts'
import {
  type Choice,
  type CountedPosition,
  countedPositions,
  namesIn,
  statementsOf,
} from '../analysis/counted/counted-positions.ts'
import { groundOf } from '../analysis/counted/ground.ts'
import { streamedNetwork } from '../analysis/networks/network.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import { choiceFilters, choiceOf, duplicatesFilter, materialFor, without } from './analysis-query.ts'
import { defineRoute } from './define-route.ts'
import { noParams } from './filters.ts'
import type { ReadAt } from './kept-reads.ts'
import { Table } from './table.ts'

const oneMode = Normalisation.exclude(['activity', 'prominence'])
  .default('none')
  .meta({ description: 'What ties are divided by.' })

const filters = { normalise: oneMode, duplicates: duplicatesFilter('range'), ...choiceFilters, without }

const campsWanted = z
  .string({ error: 'expected a whole number from 1 to 100' })
  .regex(/^([1-9]\d?|100)$/, 'expected a whole number from 1 to 100')
  .transform(Number)
  .pipe(z.int().min(1).max(100))
  .optional()
  .meta({ description: 'At most so many camps. Default: as many as have the fewest errors.' })

export const campRoutes = [
  defineRoute({
    path: '/api/analysis/coalitions',
    tag: 'Analyses',
    summary: 'Camps of actors who agree with each other more than with others, by Louvain on the positive ties',
    description:
      "Camps are computed from stances and are nobody's word. Who agrees with nobody enough is in `alone`, who shares no subject with anybody in `untied`. Without a positive tie there is no modularity, and none is answered.",
    example: {},
    params: noParams,
    query: z.strictObject({
      measure: z
        .enum(['congruence', 'subtract'])
        .default('congruence')
        .meta({ description: '`subtract`: only where two agree more often than they differ.' }),
      ...filters,
    }),
    response: Coalitions,
    async answer({ query, revision }, store) {
      const { counted, choice, networkOf } = await takenFor({ store, revision }, query)
      const found = coalitionsIn(networkOf(query.measure), namesIn(counted))
      return { ground: groundOf(counted, choice), measures: ['coalitions', query.measure, ...others(query)], ...found }
    },
    table: ({ camps, alone, untied, ground }) => memberTable(camps, { alone, untied }, ground),
  }),
  defineRoute({
    path: '/api/analysis/balance',
    tag: 'Analyses',
    summary: 'Camps with the fewest positive ties between them and negative ties within, and which ties these are',
    description:
      'Computed, nobody said so. The ties that stand against the camps are in `wrong`, their weight in `errors`; `exact` says that no camps have fewer.',
    example: { query: { camps: '2' } },
    params: noParams,
    query: z.strictObject({ camps: campsWanted, ...filters }),
    response: Balance,
    async answer({ query, revision }, store) {
      const { counted, choice, networkOf } = await takenFor({ store, revision }, query)
      const found = balanceIn(networkOf('subtract'), namesIn(counted), query.camps)
      return { ground: groundOf(counted, choice), measures: ['balance', 'subtract', ...others(query)], ...found }
    },
    table: ({ camps, untied, ground }) => memberTable(camps, { untied }, ground),
  }),
  defineRoute({
    path: '/api/analysis/bridges',
    tag: 'Analyses',
    summary: 'Who stands between others by its ties (computed), and apart from that who brokered (recorded)',
    description:
      'Two things that are never the same: who is computed to lie between others, and who is recorded as having brokered, with the brokerages and their citations.',
    example: {},
    params: noParams,
    query: z.strictObject(filters),
    response: Bridges,
    async answer({ query, revision }, store) {
      const { counted, choice, networkOf, actors } = await takenFor({ store, revision }, query)
      const parties = choice.rollup === 'party' ? partiesOf(actors) : undefined
      const played = await brokerages.ask(store, anyBrokerage)
      const left = withoutSource(played, query.without)
      return {
        ground: groundOf(counted, choice),
        measures: ['betweenness', 'conflict-bridge', 'brokers', 'subtract', ...others(query)],
        bridges: bridgesIn(
          tiesIn(networkOf('subtract')),
          namesIn(counted),
          new AgreedPairs(agreementsOf(counted)).shared,
        ),
        brokers: brokersIn(left, parties && ((actor) => parties.get(actor.id) ?? [actor])),
      }
    },
    table: ({ bridges, brokers }) =>
      new Table(
        [
          ...[
            'what',
            'actor',
            'betweenness',
            'together with both (computed)',
            'role',
            'target',
            'date',
            'date precision',
          ],
          ...['through', 'basis', 'hedge', 'in words', 'sources', 'actor id'],
        ],
        [
          ...bridges.map(({ actor, betweenness, between }) => {
            const sides = between.map(({ a, b }) => `${a.name} – ${b.name}`).join('; ')
            return ['bridge (computed)', actor.name, betweenness, sides, ...nothingRecorded, actor.id]
          }),
          ...brokers.flatMap(({ actor, brokerages: ofActor }) =>
            ofActor.map((act) => ['broker (recorded)', actor.name, '', '', ...recorded(act, actor), actor.id]),
          ),
        ],
      ),
  }),
]

type Asked = Parameters<typeof choiceOf>[1] & z.infer<z.ZodObject<Pick<typeof filters, 'normalise' | 'duplicates'>>>

async function takenFor(at: ReadAt, asked: Asked) {
  const choice: Choice = await choiceOf(at.store, asked)
  const material = await materialFor(at)
  const counted: CountedPosition[] = countedPositions(material, choice)
  const statements = statementsOf(counted)
  const { normalise, duplicates } = asked
  const networkOf = (measure: NetworkMeasure) => streamedNetwork(statements, { measure, normalise, duplicates })
  return { counted, choice, networkOf, actors: material.actors }
}

function others({ normalise }: Pick<Asked, 'normalise'>): string[] {
  return normalise === 'none' ? [] : [normalise]
}

const nothingRecorded = Array.from({ length: 9 }, () => '')

/** `through`: who did it, where that is not the party itself. */
function recorded(act: Brokerage, party: Ref): (string | undefined)[] {
  const { role, target, date, datePrecision, citations } = act
  const { basis, hedge } = knownCells(act)
  const sources = sourcesIn(citations).join('; ')
  const through = act.actor.id === party.id ? '' : act.actor.name
  return [role, target.name, date, datePrecision, through, basis, hedge, actAlone(act), sources]
}

function memberTable(
  camps: readonly (readonly Ref[])[],
  others: Record<string, readonly Ref[]>,
  { positions, points, cautions }: Ground,
): Table {
  const restsOn = `computed from ${positions} positions on ${points} subjects. ${cautions.join(' ')}`
  return new Table(
    ['camp', 'actor', 'rests on', 'actor id'],
    [
      ...camps.flatMap((camp, at) => camp.map(({ id, name }) => [at + 1, name, restsOn, id])),
      ...Object.entries(others).flatMap(([what, actors]) => actors.map(({ id, name }) => [what, name, restsOn, id])),
    ],
  )
}
