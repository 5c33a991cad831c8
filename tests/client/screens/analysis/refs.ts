import { Agreement } from '#domain/agreement'
import { Ref } from '#domain/ref'

const refOf = (label: string) => (name: string) =>
  Ref.parse({ id: name.toLowerCase().replaceAll(' ', '-'), label, name })

export const anActor = refOf('Actor')
export const aPoint = refOf('PlanPoint')
export const aPlan = refOf('Plan')

type Shared = { on: Ref; agreements?: number; conflicts?: number }

/** A pair of actors and what they share, by the counts alone. */
export function aPair(a: string, b: string, ...shared: Shared[]): Agreement {
  const on = shared.map(({ on: point, agreements = 0, conflicts = 0 }) => ({
    point,
    agreements,
    conflicts,
    a: [],
    b: [],
  }))
  const sum = (part: 'agreements' | 'conflicts') => on.reduce((total, one) => total + one[part], 0)
  const [agreements, conflicts] = [sum('agreements'), sum('conflicts')]
  const agreement = agreements / (agreements + conflicts)
  return Agreement.parse({
    ...{ a: anActor(a), b: anActor(b), agreements, conflicts, agreement, distance: 1 - agreement },
    on,
  })
}
