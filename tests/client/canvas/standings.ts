import { type Basis, strengthOf } from '#domain/basis'
import { type BrokerageFamily, type BrokerageRole, familyOf } from '#domain/brokerage'
import type { Ref } from '#domain/ref'
import { type Stance, stances } from '#domain/stance'
import { Standing } from '#domain/standing'

const idOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
export const actorNamed = (name: string) => ({ id: idOf(name), label: 'Actor' as const, name })
export const withdrawal = { id: 'withdrawal', label: 'PlanPoint' as const, name: 'Withdrawal from the eastern bank' }
export const accord = { id: 'accord', label: 'Plan' as const, name: 'The Lake Accord' }
const citations = [{ source: 'courier', paragraphs: [1, 2], via: [] }]

type Held = {
  name: string
  stance: Stance
  on?: typeof withdrawal | typeof accord
  date?: string
  until?: string
  basis?: Basis
}

/** What one actor holds, cited to two paragraphs of the Courier. */
export function held({ name, stance, on = withdrawal, date = '2030-11-20', until, basis = 'own-words' }: Held) {
  return {
    id: `${idOf(name)}-on-${on.id}-${stance}`,
    holder: actorNamed(name),
    voicedBy: [],
    target: on,
    stance,
    date,
    datePrecision: 'day' as const,
    until,
    basis,
    strength: strengthOf[basis],
    summary: 'Said so.',
    citations,
  }
}

export function brokered(
  name: string,
  role: 'drafted' | 'hosted' | 'published' = 'drafted',
  basis: Basis = 'named-source',
) {
  const known = { basis, strength: strengthOf[basis], citations }
  const done = { role, family: familyOf[role], target: accord, summary: 'Did so.' }
  return { id: `${idOf(name)}-${role}`, actor: actorNamed(name), ...done, ...known }
}

export function demanded(name: string, kind: 'meets' | 'partly-meets' | 'contradicts', title = 'No new border') {
  const demand = { id: idOf(title), label: 'Demand' as const, name: title }
  const known = { basis: 'inference' as const, strength: strengthOf.inference, citations: [] }
  return { actor: actorNamed(name), demand, point: withdrawal, kind, why: 'It does.', ...known }
}

type Given = {
  on?: readonly ReturnType<typeof held>[]
  onPlan?: readonly ReturnType<typeof held>[]
  byDemand?: readonly ReturnType<typeof demanded>[]
  brokers?: readonly (Omit<ReturnType<typeof brokered>, 'role' | 'family' | 'target'> & {
    role: BrokerageRole
    family: BrokerageFamily
    target: Ref
  })[]
}

function byStance(positions: readonly ReturnType<typeof held>[]) {
  return Object.fromEntries(stances.map((stance) => [stance, positions.filter((one) => one.stance === stance)]))
}

/** The answer about the withdrawal from the bank. */
export function aStanding({ on = [], onPlan = [], byDemand = [], brokers = [] }: Given = {}): Standing {
  return Standing.parse({
    target: withdrawal,
    asOf: '2030-11-26',
    sentence: 'Southmark supports it; Northland opposes it. Adler drafted the plan.',
    parts: { finding: 'Southmark supports it; Northland opposes it.', names: [], rest: ['Adler drafted the plan.'] },
    ...byStance(on),
    byDemand,
    onPlan: { plan: accord, ...byStance(onPlan) },
    brokers,
    discrepancies: [],
    notRecorded: [],
  })
}

/** The one that the pictures of the design show. */
export const lakeStanding = aStanding({
  on: [
    held({ name: 'Southmark', stance: 'supports' }),
    held({ name: 'River Union', stance: 'conditional' }),
    held({ name: 'Northland', stance: 'opposes' }),
    held({ name: 'Office of the Premier', stance: 'opposes' }),
    held({ name: 'Premier Lindqvist', stance: 'mixed' }),
  ],
  onPlan: [
    held({ name: 'Northland', stance: 'opposes', on: accord }),
    held({ name: 'Port City', stance: 'supports', on: accord }),
    held({ name: 'Fishing Fleet', stance: 'opposes', on: accord }),
  ],
  byDemand: [
    demanded('Eastern Bank Council', 'meets', 'Return of the villages'),
    demanded('Upper Cantons', 'contradicts'),
  ],
  brokers: [brokered('Envoy Adler'), brokered('Minister Brandt'), brokered('Port City', 'hosted')],
})
