import { expect } from 'vitest'
import { Basis, Hedge, strengthOf } from '#domain/basis'
import { Brokerage, familyOf } from '#domain/brokerage'
import type { Dataset } from '#domain/dataset'
import type { DemandMatch } from '#domain/demand'
import { Position } from '#domain/position'
import type { Label, Ref } from '#domain/ref'
import type { Stance } from '#domain/stance'
import { sayHedge } from '#domain/words/hedge'
import { readDataset } from '#seed/dataset'
import { lakeAccord } from './lake-accord.ts'

const shipped = readDataset('seed/us-russia-28-point-plan')
if ('problems' in shipped) throw new Error('The shipped dataset has problems')
export const datasets: [string, Dataset][] = [
  ['the invented negotiation', lakeAccord],
  ['the shipped one', shipped.dataset],
]

export type Claim = Pick<Position, 'basis' | 'hedged' | 'hedge'> & { stance?: Stance }

/** What the words for each basis have to show: of a plain claim in its very verb, of a hedged one behind the hedge. */
const shows: Record<Basis, { plain: RegExp; hedged: RegExp }> = {
  'own-words': { plain: /^/, hedged: /^/ },
  spokesperson: { plain: /^/, hedged: /^/ },
  'named-source': { plain: /, (says|say) |, a named source says/, hedged: /, (says|say) |, a named source says/ },
  'unnamed-source': { plain: /\b(is|are) reported to\b/, hedged: /, it is reported/ },
  inference: { plain: /\b(is|are) taken to .*, by a report’s author/, hedged: /, as a report’s author takes it/ },
  'our-reading': { plain: /\b(is|are) read by us as\b/, hedged: /, by our reading/ },
  'not-recorded': {
    plain: /\b(is|are) recorded as .*, on an unrecorded basis/,
    hedged: /, on an unrecorded basis/,
  },
}

export const hedges: Record<Hedge, RegExp> = {
  appears: /\bappears? to\b/,
  seems: /\bseems? to\b/,
  may: /\bmay\b/,
  could: /\bcould\b/,
  expected: /\b(is|are) expected to\b/,
}

const soft = Basis.options.filter((basis) => basis !== 'own-words' && basis !== 'spokesperson')

/** That words are as strong as a claim, and no stronger. */
export function expectAsStrong(said: string, claim: Claim) {
  if (claim.stance === 'undeclared') return expectOnRecord(said, claim)
  const { basis, hedged, hedge = 'appears' } = claim
  expect(said).toMatch(shows[basis][hedged ? 'hedged' : 'plain'])
  if (hedged) expect(said).toMatch(hedges[hedge])
  else for (const pattern of Object.values(hedges)) expect(said).not.toMatch(pattern)
  for (const other of soft.filter((one) => one !== basis)) {
    expect(said).not.toMatch(shows[other].plain)
    expect(said).not.toMatch(shows[other].hedged)
  }
}

const ours = /(is|are) recorded without a declared position on/
const ofSomebody =
  /(reported|taken|appears?|seems?|expected) to (be|have)\b|(may|could) (be|have)\b|declared no position/

/** That no position was declared is how we record it: who says what stands behind, and its hedge is never one on that. */
function expectOnRecord(said: string, { basis, hedged, hedge }: Claim) {
  expect(said).toMatch(ours)
  expect(said).not.toMatch(ofSomebody)
  expect(said).toMatch(shows[basis].hedged)
  const aside = `(${sayHedge({ hedged: true, hedge })})`
  const hedgesItself = /\((.* )?(appears|may|could)\b/.test(said.replaceAll(aside, ''))
  expect(said.includes(aside)).toBe(hedged === true && !hedgesItself)
  for (const other of soft.filter((one) => one !== basis)) expect(said).not.toMatch(shows[other].hedged)
}

export const asRef = (id: string, label: Label = 'Actor'): Ref => ({ id, label, name: `The ${id}` })

export function positionsIn({ positions }: Dataset): Position[] {
  return positions.map(({ holder, voicedBy, target, ...record }) =>
    Position.parse({
      ...record,
      holder: asRef(holder),
      voicedBy: voicedBy.map((id) => asRef(id)),
      target: asRef(target, 'PlanPoint'),
      strength: strengthOf[record.basis],
    }),
  )
}

export function actsIn({ brokerages }: Dataset): Brokerage[] {
  return brokerages.map(({ actor, target, ...record }) =>
    Brokerage.parse({
      ...record,
      actor: asRef(actor),
      target: asRef(target, 'Plan'),
      family: familyOf[record.role],
      strength: strengthOf[record.basis],
    }),
  )
}

export function matchesIn({ demands }: Dataset): DemandMatch[] {
  return demands.flatMap(({ id, actors, matches }) =>
    matches.map(({ point, ...match }) => ({
      ...match,
      actor: asRef(actors[0] ?? ''),
      demand: asRef(id, 'Demand'),
      point: asRef(point, 'PlanPoint'),
      strength: strengthOf[match.basis],
    })),
  )
}

/** The same claim as if it were known in each of the ways. */
export function asKnownBy<C extends Claim & { strength: number }>(claim: C): C[] {
  return Basis.options.flatMap((basis) => {
    const { hedged: _, hedge: __, ...plain } = claim
    const known = { ...plain, basis, strength: strengthOf[basis] }
    const all = [known, ...Hedge.options.map((hedge) => ({ ...known, hedged: true as const, hedge }))]
    return all.map((one) => Object.assign({ ...claim, hedged: undefined, hedge: undefined }, one))
  })
}
