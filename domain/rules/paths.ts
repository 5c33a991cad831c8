import type { Day } from '../dates.ts'
import type { Id } from '../id.ts'
import {
  type Hop,
  isAsRecorded,
  type Paths,
  type Relation,
  type RelationClaim,
  type RelationKind,
} from '../relation.ts'
import { relationSentence } from '../words/relations.ts'
import { rankOf } from '../words/verb.ts'
import { inRelationOrder, type Joined, joinedOnDay, relationOf, relationsOnDay } from './relations.ts'
import { routesBetween } from './routes.ts'

/** The relations along which one goes from actor to actor where nobody says which. */
export const usualSteps = ['speaks-for', 'member-of', 'met'] as const satisfies readonly RelationKind[]

const most = { hops: 5, paths: 20 }

type Asked = { from: Id; to: Id; kinds?: readonly RelationKind[] | undefined; asOf: Day }

/**
 * The ways from one actor to another over relations of these kinds, whichever way these go: the shortest first, of equally long ones
 * those whose first steps are known best. Only meetings that were held are steps. No actor is passed twice.
 */
export function pathsBetween(claims: readonly RelationClaim[], { from, to, kinds = usualSteps, asOf }: Asked): Paths {
  const chosen = new Set(kinds)
  const isStep = ({ kind, status = 'held' }: RelationClaim) => chosen.has(kind) && status === 'held'
  const steps = stepsIn(joinedOnDay(claims.filter(isStep), asOf))
  const routes = routesBetween(from, to, (id) => steps.get(id)?.keys() ?? [], most)
  const hopsOf = (route: readonly Id[]) =>
    route.slice(1).flatMap((next, at) => {
      const joined = steps.get(route[at] ?? '')?.get(next)
      return joined ? [hopTo(next, relationOf(joined))] : []
    })
  const isCalledOff = (claim: RelationClaim) =>
    claim.status === 'cancelled' && [from, to].every((id) => id === claim.from.id || id === claim.to.id)
  const calledOff = relationsOnDay(claims.filter(isCalledOff), asOf).map((relation) => hopTo(to, relation))
  return { paths: routes.map((route) => ({ hops: hopsOf(route) })), calledOff }
}

/** Whom each actor reaches in one step, the best known first, and by the best known of what joins the two. */
function stepsIn(all: readonly Joined[]): Map<Id, Map<Id, Joined>> {
  const steps = new Map<Id, Map<Id, Joined>>()
  const step = (one: Id, other: Id, joined: Joined) => {
    const own = steps.get(one) ?? new Map<Id, Joined>()
    steps.set(one, own)
    if (!own.has(other)) own.set(other, joined)
  }
  for (const joined of [...all].sort(bestFirst)) {
    const [{ from, to }] = joined
    step(from.id, to.id, joined)
    step(to.id, from.id, joined)
  }
  return steps
}

const bestFirst = (a: Joined, b: Joined): number => rankOf(a[0]) - rankOf(b[0]) || inRelationOrder(a, b)

/** A relation as a step to one of its two. */
function hopTo(next: Id, relation: Relation): Hop {
  const { from, to } = relation
  if (to.id === next) return { ...relation, sentence: relationSentence(relation) }
  const turned = { ...relation, from: to, to: from }
  return isAsRecorded(relation)
    ? { ...turned, reversed: true, sentence: relationSentence(relation) }
    : { ...turned, sentence: relationSentence(turned) }
}
