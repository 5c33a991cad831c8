import { expect, test } from 'vitest'
import { leadingFirst } from '#client/canvas/layouts/star/fold.ts'
import { pointStar } from '#client/canvas/pictures/point.ts'
import { prominenceOf } from '#client/canvas/use-picture.ts'
import { Actor } from '#domain/actor'
import { aStanding, held } from '../../standings.ts'

const actor = (id: string, kind: string, represents: object[] = []) =>
  Actor.parse({
    id,
    name: id,
    kind,
    side: 'lake',
    aliases: [],
    citations: [],
    represents,
    memberOf: [],
    alliedWith: [],
    relatedTo: [],
  })

const state = {
  id: 'northland',
  label: 'Actor',
  name: 'Northland',
  how: 'as its premier',
  basis: 'named-source',
  strength: 3,
  citations: [],
}
const rank = prominenceOf([
  actor('diplomats', 'unnamed-source'),
  actor('fishing-fleet', 'group'),
  actor('northland', 'state'),
  actor('premier-lindqvist', 'person', [state]),
  actor('professor-ahl', 'person'),
  actor('southmark', 'state'),
])

test('states and who speaks for others come before bodies, these before others, who is unnamed last', () => {
  const ids = ['diplomats', 'professor-ahl', 'fishing-fleet', 'premier-lindqvist', 'northland']
  expect(ids.toSorted((a, b) => rank(a) - rank(b))).toStrictEqual([
    'premier-lindqvist',
    'northland',
    'fishing-fleet',
    'professor-ahl',
    'diplomats',
  ])
})

test('where not all have room, those stay whom the finding names, one of each stance, and who leads', () => {
  const star = pointStar(
    aStanding({
      on: [
        held({ name: 'Diplomats', stance: 'supports' }),
        held({ name: 'Fishing Fleet', stance: 'supports' }),
        held({ name: 'Premier Lindqvist', stance: 'supports' }),
        held({ name: 'Southmark', stance: 'supports' }),
        held({ name: 'Professor Ahl', stance: 'conditional' }),
      ],
    }),
    { rank },
  )
  expect(leadingFirst(star.for, 3, star).map(({ title }) => title)).toStrictEqual([
    'Premier Lindqvist',
    'Southmark',
    'Professor Ahl',
    'Diplomats',
    'Fishing Fleet',
  ])
})

test('nobody of whom a stance is only inferred stands where somebody who said so has no room', () => {
  const inferred = held({ name: 'Premier Lindqvist', stance: 'conditional', basis: 'inference' })
  const said = ['Fishing Fleet', 'Diplomats', 'Professor Ahl'].map((name) => held({ name, stance: 'supports' }))
  const star = pointStar(aStanding({ on: [inferred, ...said] }), { rank })
  expect(leadingFirst(star.for, 3, star).map(({ title }) => title)).toStrictEqual([
    'Diplomats',
    'Fishing Fleet',
    'Professor Ahl',
    'Premier Lindqvist',
  ])
})
