import { expect, test } from 'vitest'
import { sayTally } from '#client/screens/home/plan-tally.ts'
import type { Matrix, MatrixCell } from '#domain/matrix'

const south = { head: 'southmark', side: 'south' }
const actor = (id: string, voice?: Matrix['actors'][number]['voice']) => ({
  ...{ id, label: 'Actor' as const, name: id, side: 'South' },
  ...(voice ? { voice } : {}),
})
const actors = [actor('southmark', south), actor('envoy', south), actor('palace', south), actor('analyst')]
const targets = ['accord', 'withdrawal'].map((id) => ({ id, label: 'Plan' as const, name: id }))
const known = { basis: 'own-words' as const }
const on = (at: number, stance: MatrixCell['stance'], target = 0): MatrixCell => ({
  ...{ actor: at, target, way: 'plan', known },
  stance,
})

test('a plan is for and against by sides before actors, and an inference is counted apart', () => {
  const inferred = { ...on(2, 'supports'), known: { basis: 'inference' as const } }
  const cells = [on(0, 'supports'), on(1, 'supports'), inferred, on(3, 'opposes'), on(3, 'supports', 1)]
  expect(sayTally({ actors, targets, cells }, 'accord')).toBe(
    'For it 1 side (2 actors), and 1 by inference · against it 1 actor of no side',
  )
  expect(sayTally({ actors, targets, cells: [on(0, 'undeclared')] }, 'accord')).toBe('')
})
