import { type Brokerage, BrokerageFamily } from '../brokerage.ts'
import { joined, type Named } from './naming.ts'
import { objectOfDeed } from './objects-of.ts'
import { rolesIn, verbOf } from './roles.ts'
import { byVoice, citedEvidence, predicate, type Verb } from './verb.ts'

/** All that it did, by how it is known: to make things, then to make them known. "is reported to have drafted the accord and hosted 2 events" */
export function deedClauses(actor: Named, brokerages: readonly Brokerage[]): string[] {
  return BrokerageFamily.options.flatMap((family) => {
    const voices = byVoice(
      brokerages.filter((act) => act.family === family),
      citedEvidence,
    )
    const clauses = voices.flatMap((acts) => {
      const [first] = acts
      return first ? [predicate(deedsIn(acts, actor), citedEvidence(first), [actor], '')] : []
    })
    return clauses.length > 0 ? [clauses.join('; ')] : []
  })
}

/** What was done in several roles to the same things is said of them once: "drafted and conveyed the accord". */
function deedsIn(acts: readonly Brokerage[], actor: Named): Verb {
  const byObjects = new Map<string, string[]>()
  for (const role of rolesIn(acts)) {
    const played = acts.filter((act) => act.role === role)
    const ofEvents = played.filter(({ target }) => target.label === 'Event')
    const others = played.filter(({ target }) => target.label !== 'Event')
    for (const some of [others, ofEvents]) {
      const [first] = some
      if (first === undefined) continue
      const objects = objectOfDeed(
        some.map(({ target }) => target),
        actor,
      )
      byObjects.set(objects, [...(byObjects.get(objects) ?? []), verbOf(role, first.target).one])
    }
  }
  const done = joined([...byObjects].map(([objects, verbs]) => `${joined(verbs)} ${objects}`))
  return { one: done, many: done, base: `have ${done}`, ing: `having ${done}` }
}
