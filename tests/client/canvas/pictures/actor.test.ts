import { expect, test } from 'vitest'
import type { StarItem } from '#client/canvas/layouts/star/material.ts'
import { actorStar } from '#client/canvas/pictures/actor.ts'
import { ActorDetail } from '#domain/actor-detail'
import type { MatchKind } from '#domain/demand'
import { actorNamed, withdrawal } from '../standings.ts'

const citations = [{ source: 'courier', paragraphs: [1], via: [] }]

function northland(...kinds: MatchKind[]): ActorDetail {
  const match = (kind: MatchKind) => ({ kind, basis: 'our-reading', why: 'It does.', point: withdrawal, strength: 1 })
  const none = { representedBy: [], members: [], positions: [], voiced: [], brokerages: [], events: [], pressures: [] }
  return ActorDetail.parse({
    ...{ ...actorNamed('Northland'), kind: 'state', side: 'north', sentence: 'Northland demands.', ...none },
    parts: { finding: 'Northland demands.', names: [], rest: [] },
    ...{ represents: [], memberOf: [], alliedWith: [], relatedTo: [] },
    demands: kinds.map((kind, i) => ({
      ...{ id: `demand-${i}`, title: `Demand ${i}`, text: 'It asks.', redLine: false, issues: [], strength: 3 },
      ...{ actors: [actorNamed('Northland')], matches: [{ ...match(kind), citations: [] }], citations },
    })),
  })
}

const signs = (items: readonly StarItem[]) => items.map(({ sign, note }) => `${sign}, ${note}`)

test('a point that answers demands of the actor differently stands in the middle, with how many how', () => {
  const star = actorStar(northland('contradicts', 'meets', 'contradicts'), { year: '2030' })
  expect([signs(star.for), signs(star.against)]).toStrictEqual([[], []])
  expect(signs(star.below)).toStrictEqual([
    'split, demands: 1 met, 2 contradicted, by our reading: Demand 0; Demand 1; Demand 2',
  ])
  expect(star.below[0]?.says).toBe(
    `${withdrawal.name} splits on 3 demands of Northland, 1 met, 2 contradicted, by our reading: “Demand 0”; “Demand 1”; “Demand 2”`,
  )
})

test('a point that answers them alike stands on the side of that answer', () => {
  const star = actorStar(northland('contradicts', 'contradicts'), { year: '2030' })
  expect([signs(star.against), signs(star.below)]).toStrictEqual([
    ['contradicts, 2 demands contradicted, by our reading: Demand 0; Demand 1'],
    [],
  ])
})
