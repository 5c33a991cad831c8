import { describe, expect, test } from 'vitest'
import { standingByIssue, standingByPlan, standingElsewhere } from '#client/screens/actor/standing.ts'
import type { Name } from '#domain/name'
import { Position } from '#domain/position'
import type { Label } from '#domain/ref'
import { aPosition } from '#tests/builders'

const accord: Name = { id: 'accord', label: 'Plan', name: 'The Lake Accord' }
const silent: Name = { id: 'terms', label: 'Plan', name: 'Terms' }

const pointAt = (id: string, order: number): Name => ({ id, label: 'PlanPoint', name: id, plan: 'accord', order })

function positionOn(target: string, label: Label): Position {
  const holder = { id: 'northland', label: 'Actor' as const, name: 'Northland' }
  const on = { id: target, label, name: target }
  return Position.parse({ ...aPosition({ id: `on-${target}` }), holder, voicedBy: [], target: on, strength: 4 })
}

const onAccord = positionOn('accord', 'Plan')
const onMines = positionOn('mines', 'PlanPoint')
const onWithdrawal = positionOn('withdrawal', 'PlanPoint')
const onTolls = positionOn('tolls', 'Issue')
const all = [onWithdrawal, onTolls, onAccord, onMines]

describe('where an actor stands', () => {
  test('goes by plan, the plan as a whole apart from its points', () => {
    expect(standingByPlan(all, [silent, accord, pointAt('withdrawal', 2), pointAt('mines', 1)])).toStrictEqual([
      { plan: accord, whole: [onAccord], points: [onMines, onWithdrawal] },
    ])
  })

  test('has what belongs to no plan apart', () => expect(standingElsewhere(all)).toStrictEqual([onTolls]))

  test('goes by subject, across plans', () => {
    const tolls = { id: 'tolls', title: 'Tolls', order: 1, points: [], demands: [] }
    const land = { id: 'land', title: 'Land', order: 2, points: [onWithdrawal.target], demands: [] }
    const idle = { id: 'idle', title: 'Idle', order: 3, points: [], demands: [] }
    expect(standingByIssue(all, [], [tolls, land, idle])).toStrictEqual([
      { issue: tolls, positions: [onTolls], demands: [] },
      { issue: land, positions: [onWithdrawal], demands: [] },
    ])
  })
})
