import { groupBy } from '#domain/group-by'
import { by } from '#domain/in-order'
import type { Change } from '#domain/overview'
import type { Ref } from '#domain/ref'
import { hasMoved } from '#domain/rules/changes'
import { stances } from '#domain/stance'
import { called } from '#domain/words/naming'
import { verbOf } from '#domain/words/roles'
import { predicate } from '#domain/words/verb'

/** Several who did the same, as it is known of each in the same way; `does`: what all of them did, behind their names. */
export type Together = { changes: Change[]; does: string }

/** What changed on one date, by what it is. Positions stand under what they are on; steps of the same kind together. */
export type DayGroups = {
  moved: Change[]
  taken: { target: Ref; changes: (Change & { target: Ref })[] }[]
  plans: Change[]
  events: Change[]
  steps: (Together | Change)[]
}

const place = ({ stance }: Change) => (stance ? stances.indexOf(stance) : stances.length)

function byTarget(changes: readonly Change[]): DayGroups['taken'] {
  const targeted = changes.flatMap((change) => (change.target ? { ...change, target: change.target } : []))
  const groups = [...groupBy(targeted, ({ target }) => target.id).values()].map((on) => ({
    target: on[0].target,
    changes: on.sort(by(place)),
  }))
  return groups.sort(by(({ changes: on }) => -on.length))
}

/** Whoever did the same stands together where one thing is known of all: not where each has somebody else who says so. */
function byDeed(changes: readonly Change[]): DayGroups['steps'] {
  const alike = groupBy(changes, ({ role, target, known, record }) =>
    known?.basis === 'named-source' ? record : JSON.stringify([role, target?.id, known]),
  )
  return [...alike.values()].flatMap((some): DayGroups['steps'] => {
    const [first] = some
    const { role, target, known } = first
    if (some.length < 2 || !role || !target || !known) return some
    const does = predicate(
      verbOf(role, target),
      known,
      some.map(({ subject }) => subject),
      called(target),
    )
    return [{ changes: some, does }]
  })
}

export function groupsOf(changes: readonly Change[]): DayGroups {
  const ofKind = (what: Change['what']) => changes.filter((change) => change.what === what)
  const positions = ofKind('position')
  return {
    moved: positions.filter((change) => hasMoved(change) || !change.target),
    taken: byTarget(positions.filter((change) => !hasMoved(change))),
    plans: ofKind('plan'),
    events: ofKind('event'),
    steps: byDeed(ofKind('brokerage')),
  }
}
