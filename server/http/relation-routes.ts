import { z } from 'zod'
import { EventStatus } from '#domain/event'
import { pageOf } from '#domain/page'
import { accordKinds, Paths, Relation, RelationKind, RelationRecords } from '#domain/relation'
import { pathsBetween, usualSteps } from '#domain/rules/paths'
import { inRelationOrder, joinedOnDay, relationOf } from '#domain/rules/relations'
import { namedIn } from '../analysis/named-in.ts'
import { sources } from '../queries/sources.ts'
import { actorsNamed } from './actors-named.ts'
import { dayAsked } from './day-asked.ts'
import { defineRoute } from './define-route.ts'
import { everybody } from './everybody.ts'
import { asOfDay, idsOf, listQuery, noParams, oneOf, wantedId } from './filters.ts'
import { theNegotiation } from './negotiation-routes.ts'
import { toPage } from './page.ts'
import { notFound } from './problem.ts'
import { relationClaims } from './relation-claims-kept.ts'
import { relationTable } from './tables/relation-table.ts'

const kindsOf = oneOf(RelationKind, 'kinds of relation')

/** Those that the page of everybody needs: what follows from positions is too much of it. */
const withoutAccords = RelationKind.options.filter((kind) => accordKinds.every((accord) => accord !== kind))

export const relationRoutes = [
  defineRoute({
    path: '/api/relations',
    tag: 'Actors',
    summary: 'What joins two actors: who speaks for whom, who met whom, who worked on a plan with whom …, as of a day',
    description:
      'Each two in each way once, by kind, status and the names of the two. Only who attended the same meeting met; what was planned, possible, on hold or called off has that `status`. Who drafted or negotiated the same thing worked on it together only where one paragraph says so of both. `agrees` and `differs` compare the latest positions on one target. `weak` counts what no source says. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { kind: 'met', actor: 'recep-tayyip-erdogan', status: 'held' } },
    params: noParams,
    query: listQuery({
      kind: kindsOf,
      status: oneOf(EventStatus, 'states of a meeting; relations that are no meetings have none'),
      actor: idsOf('actors'),
      asOf: asOfDay,
    }),
    response: pageOf(Relation),
    table: relationTable,
    async answer({ query, revision }, store) {
      const { kind: kinds, status, actor: actors } = query
      const asOf = await dayAsked(store, query)
      const claims = await relationClaims({ store, revision }, { kinds, actors, asOf })
      const asked = status === undefined ? claims : claims.filter((one) => one.status && status.includes(one.status))
      const { items, total } = toPage(joinedOnDay(asked, asOf).sort(inRelationOrder), query)
      return { items: items.map(relationOf), total }
    },
  }),
  defineRoute({
    path: '/api/relations/records',
    tag: 'Answers',
    summary:
      'All that joins actors on whatever day, with its names and sources: the relations of any day follow from it',
    description:
      'What joins two actors once, with the days on which it holds; `/api/relations` of each day is computed from them. Who agrees and differs, by the positions of both, is left out unless `kind` asks for it.',
    example: { query: { kind: 'carries' } },
    params: noParams,
    query: z.strictObject({ kind: kindsOf, actor: idsOf('actors') }),
    response: RelationRecords,
    async answer({ query: { kind: kinds = withoutAccords, actor: actors }, revision }, store) {
      const at = { store, revision }
      const [claims, { asOf }] = await Promise.all([relationClaims(at, { kinds, actors }), theNegotiation(store)])
      const named = namedIn(claims)
      const [everyone, cited] = await Promise.all([
        actorsNamed(at, named.actors),
        sources.ask(store, { ids: [...named.sources] }),
      ])
      return { asOf, claims, actors: everyone, sources: cited }
    },
  }),
  defineRoute({
    path: '/api/paths',
    tag: 'Answers',
    summary:
      'How one actor reaches another: the ways between them over whom they speak for, belong to and met, as of a day',
    description:
      'At most twenty paths of at most five steps, the shortest first, of equally long ones those whose first steps are known best. Each step has a sentence as strong as its evidence. Only meetings that were held are steps: what was called off between the two stands in `calledOff`.',
    example: { query: { from: 'steve-witkoff', to: 'turkey' } },
    params: noParams,
    query: z
      .strictObject({
        from: wantedId('The actor from whom.', 'the id of an actor'),
        to: wantedId('The actor to whom.', 'the id of an actor'),
        kinds: oneOf(RelationKind, `kinds of relation; ${usualSteps.join(', ')} where nobody says which`),
        status: z.enum(['held']).optional().meta({ description: '`held`: the only meetings that are steps.' }),
        asOf: asOfDay,
      })
      .refine(({ from, to }) => from !== to, {
        path: ['to'],
        error: 'expected another actor than from: a path has two ends',
      }),
    response: Paths,
    async answer({ query, revision }, store) {
      const { from, to, kinds = usualSteps } = query
      const at = { store, revision }
      const [asOf, { actors }] = await Promise.all([dayAsked(store, query), everybody(at)])
      const known = new Set(actors.map(({ id }) => id))
      for (const id of [from, to]) if (!known.has(id)) throw notFound(id)
      const claims = await relationClaims(at, { kinds: [...kinds, 'met'], asOf })
      return pathsBetween(claims, { from, to, kinds, asOf })
    },
  }),
]
