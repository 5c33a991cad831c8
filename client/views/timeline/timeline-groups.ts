import type { Change } from '#domain/overview'
import type { Ref } from '#domain/ref'
import { hasMoved } from '#domain/rules/changes'
import { stances } from '#domain/stance'
import { type Lead, leadOf } from '../../panels/claim-words.ts'

/** Several actors of whom the same is said: each as its sentence begins, and how all of them go on. */
export type Together = { actors: (Lead & { change: Change })[]; rest: string }

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
  const groups = new Map<string, DayGroups['taken'][number]>()
  for (const change of changes) {
    const { target } = change
    if (!target) continue
    const group = groups.get(target.id) ?? { target, changes: [] }
    group.changes.push({ ...change, target })
    groups.set(target.id, group)
  }
  for (const { changes: on } of groups.values()) on.sort((a, b) => place(a) - place(b))
  return [...groups.values()].sort((a, b) => b.changes.length - a.changes.length)
}

function bySameWords(changes: readonly Change[]): DayGroups['steps'] {
  const steps = new Map<string, Together | Change>()
  for (const change of changes) {
    const lead = leadOf(change.sentence, [change.subject.name])
    const key = lead ? lead.rest : change.sentence
    const group = steps.get(key)
    if (!lead) steps.set(key, change)
    else if (group && 'actors' in group) group.actors.push({ ...lead, change })
    else steps.set(key, { actors: [{ ...lead, change }], rest: lead.rest })
  }
  return [...steps.values()]
}

export function groupsOf(changes: readonly Change[]): DayGroups {
  const ofKind = (what: Change['what']) => changes.filter((change) => change.what === what)
  const positions = ofKind('position')
  return {
    moved: positions.filter((change) => hasMoved(change) || !change.target),
    taken: byTarget(positions.filter((change) => !hasMoved(change))),
    plans: ofKind('plan'),
    events: ofKind('event'),
    steps: bySameWords(ofKind('brokerage')),
  }
}
