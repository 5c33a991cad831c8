import type { Day } from '#domain/dates'
import type { Id } from '#domain/id'
import { accordKinds, draftingRoles, type RelationClaim, type RelationKind } from '#domain/relation'
import { standsOn } from '#domain/rules/standing'
import { accordClaims } from '../analysis/relations/accord-claims.ts'
import { draftingClaims } from '../analysis/relations/drafting-claims.ts'
import { meetingClaims } from '../analysis/relations/meeting-claims.ts'
import { tieClaims } from '../analysis/relations/tie-claims.ts'
import { whoIsAbove } from '../analysis/relations/who-is-above.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import { datesOfSources } from '../queries/dates-of-sources.ts'
import { anyEvent, events } from '../queries/events.ts'
import { tiesBetweenActors } from '../queries/ties-between-actors.ts'
import { everyPosition } from './held-positions-kept.ts'
import { keptRead, type ReadAt } from './kept-reads.ts'

/** What joins actors but what they hold, on whatever day. Kept while nobody writes. */
const toldClaims = keptRead(async (store): Promise<RelationClaim[]> => {
  const [ties, happened, acts, dates] = await Promise.all([
    tiesBetweenActors.ask(store, {}),
    events.ask(store, anyEvent),
    brokerages.ask(store, { ...anyBrokerage, roles: [...draftingRoles] }),
    datesOfSources.ask(store, {}),
  ])
  const isAbove = whoIsAbove(ties)
  const published = new Map(dates.map(({ source, date }) => [source, date]))
  return [...tieClaims(ties), ...meetingClaims(happened, isAbove, published), ...draftingClaims(acts, isAbove)]
})

/** `kinds`: without them all. `actors`: what joins one of them to whomever. `asOf`: positions of that day alone, which saves the others. */
type Wanted = { kinds?: readonly RelationKind[] | undefined; actors?: readonly Id[] | undefined; asOf?: Day }

/** The claims that are wanted, on whatever day each holds. */
export async function relationClaims(at: ReadAt, { kinds, actors, asOf }: Wanted): Promise<RelationClaim[]> {
  const [chosen, whose] = [kinds && new Set(kinds), actors && new Set(actors)]
  const isOf = ({ kind, from, to }: RelationClaim) =>
    (chosen?.has(kind) ?? true) && (whose === undefined || whose.has(from.id) || whose.has(to.id))
  const told = (await toldClaims(at)).filter(isOf)
  if (chosen && accordKinds.every((kind) => !chosen.has(kind))) return told
  const standing = (await everyPosition(at)).filter((one) => asOf === undefined || standsOn(one, asOf))
  return [...told, ...accordClaims(standing, whose).filter(isOf)]
}
