import { expect, test } from 'vitest'
import { bestKnown, lastMonday } from '#client/questions/best-known.ts'

test('of each side, the actor is named of whom the most is known', () => {
  const actor = (id: string, side: string) => ({ id, label: 'Actor' as const, name: id, side })
  const cell = (index: number) => ({ actor: index, target: 0, way: 'point' as const, stance: 'opposes' as const })
  const [northland, premier, southmark] = [
    actor('northland', 'North'),
    actor('premier', 'North'),
    actor('southmark', 'South'),
  ]
  const actors = [premier, northland, southmark, actor('silent', 'Between')]
  const cells = [cell(1), cell(1), cell(1), cell(0), cell(2), cell(2)]
  expect(bestKnown({ actors, targets: [], cells })).toStrictEqual([northland, southmark])
})

test('the last Monday is that of the week, and of the week before on a Monday', () => {
  expect([lastMonday('2025-11-26'), lastMonday('2025-11-24'), lastMonday('2025-11-30')]).toStrictEqual([
    '2025-11-24',
    '2025-11-17',
    '2025-11-24',
  ])
})
