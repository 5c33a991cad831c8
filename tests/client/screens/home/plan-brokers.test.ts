import { expect, test } from 'vitest'
import { brokersOf } from '#client/screens/home/plan-brokers.tsx'
import { type Brokerage, type BrokerageRole, familyOf } from '#domain/brokerage'

const ref = (id: string) => ({ id, label: 'Actor' as const, name: id })
const accord = { id: 'accord', label: 'Plan' as const, name: 'Accord' }
const brokered = (actor: string, role: BrokerageRole, target = accord): Brokerage => ({
  id: `${actor}-${role}`,
  role,
  family: familyOf[role],
  actor: ref(actor),
  target,
  summary: 'Did it.',
  basis: 'named-source',
  strength: 3,
  citations: [],
})

test('each broker is named once with all that it did, the makers first, and of these the best known', () => {
  const brokerages = [
    brokered('courier', 'published'),
    brokered('adler', 'conveyed'),
    brokered('adler', 'drafted'),
    { ...brokered('brandt', 'drafted'), basis: 'own-words' as const },
    brokered('brandt', 'hosted', { id: 'other', label: 'Plan', name: 'Other' }),
  ]
  const said = brokersOf(brokerages, 'accord').map(({ actor, acts }) => [actor.id, acts.map(({ role }) => role)])
  expect(said).toStrictEqual([
    ['brandt', ['drafted']],
    ['adler', ['conveyed', 'drafted']],
    ['courier', ['published']],
  ])
})
