import { z } from 'zod'
import { type Agreement, Agreements, type SharedPoint, type SharedPosition } from '#domain/agreement'
import { ContestedPoints, type Sayer } from '#domain/contested'
import { DemandsMet } from '#domain/demands-met'
import type { Id } from '#domain/id'
import type { Ref } from '#domain/ref'
import { partiesOf } from '#domain/rules/parties'
import { voicesOf } from '#domain/rules/sides'
import type { Said } from '#domain/said'
import { FindingKind, type SourceDrop, SourceDrops } from '#domain/source-drop'
import { agreementSentence } from '#domain/words/agreement'
import { knownCells, noteKnown } from '#domain/words/cells'
import { sayKnown } from '#domain/words/counts'
import { type AgreedClaim, type AgreedPair, agreementsOf } from '../analysis/agreement.ts'
import { contestedIn } from '../analysis/contested.ts'
import { countedPositions } from '../analysis/counted/counted-positions.ts'
import { groundOf } from '../analysis/counted/ground.ts'
import { demandsMetBy, demandsWithout } from '../analysis/demands-met.ts'
import { derivable, mostPairsDropped, sourceDrops } from '../analysis/source-drop.ts'
import { actors, anyActor } from '../queries/actors.ts'
import type { Readable } from '../queries/define-query.ts'
import { demands } from '../queries/demands.ts'
import { plans } from '../queries/plans.ts'
import { anyPoint, points } from '../queries/points.ts'
import { proseOfPositions } from '../queries/prose-of-positions.ts'
import { sources } from '../queries/sources.ts'
import { choiceFilters, choiceOf, expectSource, materialFor, rollup, without } from './analysis-query.ts'
import { chosenPlan } from './chosen-plan.ts'
import { defineRoute } from './define-route.ts'
import { idsOf, listQuery, noParams, oneOf } from './filters.ts'
import { withProse } from './held-positions-kept.ts'
import { toPage } from './page.ts'
import { Table } from './table.ts'

/** The pairs that are shown, each position by what it says. */
async function toldPairs(store: Readable, pairs: readonly AgreedPair[]): Promise<Agreement[]> {
  const ids = new Set(pairs.flatMap(({ on }) => on.flatMap(({ a, b }) => [...a, ...b].map(({ position }) => position))))
  if (ids.size === 0) return []
  const prose = await proseOfPositions.ask(store, { ids: [...ids] })
  const summaryOf = new Map(prose.map(({ id, summary }) => [id, summary]))
  return pairs.map(({ on, ...pair }) => ({
    ...pair,
    on: on.map(({ a, b, ...shared }) => ({ ...shared, a: told(a, summaryOf), b: told(b, summaryOf) })),
  }))
}

function told(claims: readonly AgreedClaim[], summaryOf: ReadonlyMap<Id, string>): SharedPosition[] {
  return claims.flatMap(({ position: id, ...claim }) => {
    const name = summaryOf.get(id)
    return name === undefined ? [] : [{ position: { id, label: 'Position' as const, name }, ...claim }]
  })
}

const pairsOf = idsOf('actors').meta({
  description: 'With one: only its pairs; with several: only pairs among them. Ids, with commas between them.',
})

const answering = idsOf('plans').meta({
  description: 'The plans whose answers are shown: ids, with commas between them. Default: the one with most points.',
})

/** Each with all that both said: as many as go over the wire in an instant. */
const pairsShown = 150

export const findingRoutes = [
  defineRoute({
    path: '/api/analysis/agreement',
    tag: 'Analyses',
    summary:
      'How far every two actors agree where both spoke, with both counts and the positions behind them: the pairs who share most first, a page of them',
    description:
      'Agreement is the share of agreements, distance that of conflicts, both from 0 to 1. A pair that shares no target is absent: silence is not disagreement. Behind each pair stand the positions that it is counted from.',
    example: { query: { actor: 'france,united-kingdom' } },
    params: noParams,
    query: listQuery({ actor: pairsOf, ...choiceFilters, without }, pairsShown),
    response: Agreements,
    async answer({ query, revision }, store) {
      const choice = await choiceOf(store, query)
      const counted = countedPositions(await materialFor({ store, revision }), choice)
      const { items, total } = toPage(agreementsOf(counted, new Set(query.actor)), query)
      const pairs = await toldPairs(store, items)
      return { ground: groundOf(counted, choice), measures: ['agreement', 'distance'], pairs, total }
    },
    table: ({ pairs, total }) =>
      new Table(
        [
          ...['a', 'b', 'agreements', 'conflicts', 'agreement', 'distance', 'shared points', 'in words'],
          ...['a said', 'b said', 'a id', 'b id'],
        ],
        pairs.map((pair) => {
          const { a, b, on, ...of } = pair
          const shared = on.map(({ point }) => point.name).join('; ')
          const figures = [of.agreements, of.conflicts, of.agreement, of.distance]
          const said = (['a', 'b'] as const).map((who) => on.map((one) => sayShared(one, who)).join('; '))
          return [a.name, b.name, ...figures, shared, agreementSentence(pair), ...said, a.id, b.id]
        }),
        total,
      ),
  }),
  defineRoute({
    path: '/api/analysis/contested',
    tag: 'Analyses',
    summary: 'Which points and plans actors are split over, how evenly, and how many spoke',
    description:
      'Evenness is 1 where the sides are even, 0 where all are on one, and absent where fewer than two took a side. Who spoke without taking one is in `unsided`. Sides are counted by whose word it is, before actors.',
    example: { query: { plan: 'final-offer-2025' } },
    params: noParams,
    query: z.strictObject({ ...choiceFilters, without }),
    response: ContestedPoints,
    async answer({ query, revision }, store) {
      const choice = await choiceOf(store, query)
      const material = await materialFor({ store, revision })
      const counted = countedPositions(material, choice)
      const found = contestedIn(counted, material.planOf, voicesOf(material.actors, material.sides))
      return { ground: groundOf(counted, choice, 'points'), measures: ['contested'], points: found }
    },
    table: ({ points: contested }) =>
      new Table(
        [
          ...['point', 'plan', 'evenness', 'spoke', 'sides for', 'sides against', 'for', 'against'],
          ...['supporters', 'opponents', 'no side', 'point id'],
        ],
        contested.map(({ point, plan, evenness, spoke, sides, supporters, opponents, unsided, ...of }) => {
          const lists = [supporters, opponents, unsided].map(sayersIn)
          const voices = [sides.for.sides, sides.against.sides]
          return [point.name, plan?.name, evenness, spoke, ...voices, of.for, of.against, ...lists, point.id]
        }),
      ),
  }),
  defineRoute({
    path: '/api/analysis/demands',
    tag: 'Analyses',
    summary:
      'Whose demands a plan meets, partly meets, contradicts, splits on or does not address, stated apart from our reading',
    description:
      'Each demand of each actor as the points of the plan answer it; where they differ it is split, with all three counts, never the best or the worst. What a report says stands apart from our reading.',
    example: { query: { plan: 'istanbul-2022' } },
    params: noParams,
    query: z.strictObject({ plan: answering, rollup, without }),
    response: DemandsMet,
    async answer({ query, revision }, store) {
      await expectSource(store, query.without)
      const [demanded, everybody, chosen] = await Promise.all([
        demands.ask(store, { ids: null, actors: null }),
        query.rollup === 'party' ? actors.ask(store, anyActor) : [],
        query.plan
          ? plans.ask(store, { ids: query.plan })
          : chosenPlan({ store, revision }, {}).then((one) => (one ? [one.plan] : [])),
      ])
      const within = await points.ask(store, { ...anyPoint, plans: chosen.map(({ id }) => id) })
      const parties = partiesOf(everybody)
      const rows = demandsMetBy(
        chosen.map(({ id, title }): Ref => ({ id, label: 'Plan', name: title })),
        demandsWithout({ demands: demanded, points: within }, query.without),
        (actor) => parties.get(actor.id) ?? [actor],
      )
      const left = query.without === undefined ? {} : { without: query.without }
      return { measures: ['demands-met'], rollup: query.rollup, ...left, rows }
    },
    table: ({ rows }) =>
      new Table(
        [
          ...['actor', 'plan', 'demand', 'red line', 'demand basis', 'demand hedge'],
          ...['answer', 'met by', 'met in part by', 'contradicted by'],
          ...['known by', 'points', 'made by', 'actor id', 'plan id', 'demand id'],
        ],
        rows.flatMap(({ actor, plan, answers }) =>
          answers.map(({ demand, by: makers = [actor], redLine, known, answer, split, points: by }) => {
            const how = by.length > 0 ? sayKnown(by) : ''
            const line = redLine ? 'red line' : ''
            const named = by.map((one) => `${one.point.name} (${one.kind}, ${noteKnown(one)})`).join('; ')
            const { basis, hedge } = knownCells(known)
            const counts = [split.meets, split['partly-meets'], split.contradicts]
            const ids = [makers.map(({ name }) => name).join('; '), actor.id, plan.id, demand.id]
            return [actor.name, plan.name, demand.name, line, basis, hedge, answer, ...counts, how, named, ...ids]
          }),
        ),
      ),
  }),
  defineRoute({
    path: '/api/analysis/sources',
    tag: 'Analyses',
    summary: 'What is derived, and what of it falls, changes or stands without each source in turn',
    description: `Leaves out one source at a time and derives everything anew: which findings fall, change, or arise without it. Where the pairs of actors that share a subject, times the sources, are more than ${mostPairsDropped}, who falls together and who is between is left out, and a caution says so.`,
    example: { query: { kind: 'contested' } },
    params: noParams,
    query: z.strictObject({ kind: oneOf(FindingKind, 'kinds of findings'), ...choiceFilters }),
    response: SourceDrops,
    async answer({ query, revision }, store) {
      const choice = await choiceOf(store, query)
      const [held, demanded, within, all, cited] = await Promise.all([
        materialFor({ store, revision }),
        demands.ask(store, { ids: null, actors: null }),
        points.ask(store, { ...anyPoint, plans: query.plan ?? null }),
        plans.ask(store, { ids: query.plan ?? null }),
        sources.ask(store, { ids: null }),
      ])
      const material = { ...held, positions: await withProse(store, held.positions) }
      const ground = groundOf(countedPositions(material, choice), choice)
      const { derived, caution } = derivable(query.kind ?? FindingKind.options, ground, cited.length)
      const drops = sourceDrops(
        cited.map(({ id, title }): Ref => ({ id, label: 'Source', name: title })),
        {
          ...material,
          demands: demanded,
          points: within,
          plans: all.map(({ id, title }): Ref => ({ id, label: 'Plan', name: title })),
        },
        choice,
        derived,
      )
      const cautions = [...ground.cautions, ...caution]
      return { ground: { ...ground, cautions }, measures: ['drop-source'], ...drops }
    },
    table: ({ findings, sources: drops }) =>
      new Table(
        ['finding', 'kind', ...drops.map(({ source }) => `without ${source.name}`), 'finding id'],
        [
          ...findings.map(({ id, kind, text }) => [text, kind, ...drops.map((drop) => fateOf(id, drop)), id]),
          ...drops.flatMap(({ source, arise }) =>
            arise.map(({ id, kind, text }) => {
              const without = drops.map((drop) => (drop.source.id === source.id ? 'arises' : ''))
              return [text, kind, ...without, id]
            }),
          ),
        ],
      ),
  }),
]

function fateOf(id: string, { fall, change }: SourceDrop): string {
  if (fall.includes(id)) return 'falls'
  const changed = change.find(({ finding }) => finding === id)
  return changed ? `changes: ${changed.now}` : 'stands'
}

/** "conditional, unnamed-source, appears, on condition that the tolls stay". */
const noteSaid = (said: Said) => `${said.stance}, ${noteKnown(said)}`

function sayersIn(sayers: readonly Sayer[]): string {
  return sayers.map(({ name, said }) => `${name} (${[...new Set(said.map(noteSaid))].join(' / ')})`).join('; ')
}

function sayShared({ point, ...by }: SharedPoint, who: 'a' | 'b'): string {
  return `${point.name}: ${[...new Set(by[who].map(noteSaid))].join(' / ')}`
}
