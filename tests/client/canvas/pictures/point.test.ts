import { expect, test } from 'vitest'
import type { StarItem } from '#client/canvas/layouts/star/material.ts'
import { pointStar } from '#client/canvas/pictures/point.ts'
import { accord, aStanding, brokered, demanded, held, lakeStanding, withdrawal } from '../standings.ts'

const there = (items: readonly StarItem[]) =>
  items.filter(({ absent }) => !absent).map(({ title, sign }) => `${title} ${sign}`)

test('stands those for at the left, those against at the right, brokers above, neither below', () => {
  const star = pointStar(lakeStanding)
  expect(there(star.for)).toStrictEqual(['Southmark supports', 'River Union conditional', 'Eastern Bank Council meets'])
  expect(there(star.against)).toStrictEqual([
    'Northland opposes',
    'Office of the Premier opposes',
    'Upper Cantons contradicts',
  ])
  expect(there(star.above)).toStrictEqual(['Envoy Adler broker', 'Minister Brandt broker', 'Port City broker'])
  expect(there(star.below)).toStrictEqual(['Premier Lindqvist mixed'])
})

test('shows on the plan as a whole everybody who has a position on it', () => {
  const { chips } = pointStar(lakeStanding)
  expect([there(chips?.for ?? []), there(chips?.against ?? [])]).toStrictEqual([
    ['Port City supports'],
    ['Fishing Fleet opposes', 'Northland opposes'],
  ])
})

test('draws the position of somebody who also demands, and says the demand beside it', () => {
  const standing = aStanding({
    on: [held({ name: 'Northland', stance: 'opposes' })],
    byDemand: [demanded('Northland', 'contradicts'), demanded('Northland', 'contradicts', 'Open locks')],
  })
  const [northland, ...others] = pointStar(standing).against
  expect(others).toStrictEqual([])
  expect([northland?.sign, northland?.note]).toStrictEqual([
    'opposes',
    'own words, 20 Nov · 2 claims · 2 demands contradicted, by inference',
  ])
})

test('stands whose demands are answered differently in the middle, whatever the order, and says how many how', () => {
  const byDemand = [demanded('Northland', 'meets', 'Open locks'), demanded('Northland', 'contradicts')]
  for (const some of [byDemand, byDemand.toReversed()]) {
    const star = pointStar(aStanding({ byDemand: some }))
    expect([there(star.for), there(star.against), there(star.below)]).toStrictEqual([[], [], ['Northland split']])
    expect(star.below[0]?.note).toBe('demands: 1 met, 1 contradicted, by inference')
  }
})

test('stands by its position who spoke, though its demands are answered differently', () => {
  const byDemand = [demanded('Northland', 'meets', 'Open locks'), demanded('Northland', 'contradicts')]
  const star = pointStar(aStanding({ on: [held({ name: 'Northland', stance: 'opposes' })], byDemand }))
  expect([there(star.against), there(star.below)]).toStrictEqual([['Northland opposes'], []])
  expect(star.against[0]?.note).toMatch(/ · demands: 1 met, 1 contradicted, by inference$/)
})

test('takes a split away where splits are hidden, not where its answers are', () => {
  const byDemand = [demanded('Northland', 'meets', 'Open locks'), demanded('Northland', 'contradicts')]
  const below = (...hide: ('meets' | 'contradicts' | 'split')[]) =>
    there(pointStar(aStanding({ byDemand }), { hide: new Set(hide) }).below)
  expect([below('meets', 'contradicts'), below('split')]).toStrictEqual([['Northland split'], []])
})

test('never says that an actor supports a point that only meets its demand', () => {
  const [council] = pointStar(aStanding({ byDemand: [demanded('Southmark', 'meets')] })).for
  expect(council?.says).toBe(
    'Withdrawal from the eastern bank is taken to meet a demand of Southmark: “No new border”, by a report’s author',
  )
})

test('stands somebody who spoke on the point and on the plan in both places', () => {
  const on = [held({ name: 'Northland', stance: 'opposes' })]
  const star = pointStar(aStanding({ on, onPlan: [held({ name: 'Northland', stance: 'conditional', on: accord })] }))
  expect([there(star.against), there(star.chips?.for ?? [])]).toStrictEqual([
    ['Northland opposes'],
    ['Northland conditional'],
  ])
})

test('has the plan’s brokers where the point has none of its own: makers before tellers, the best known first, then what most reports have', () => {
  const cited = (paragraphs: number[]) => [{ source: 'courier', paragraphs, via: [] }]
  const teller = { ...brokered('Courier', 'published'), citations: cited([1, 2, 3, 4]) }
  const maker = { ...brokered('Envoy Adler'), citations: cited([1, 2, 3]) }
  const other = { source: 'lake-radio', paragraphs: [1], via: [] }
  const better = { ...brokered('Minister Brandt'), citations: [...cited([1]), other] }
  const hinted = { ...brokered('Counsel Ilves', 'drafted', 'inference'), citations: [...cited([1]), other] }
  const own = { ...brokered('Port City', 'hosted'), target: withdrawal, citations: cited([1]) }
  const { above } = pointStar(aStanding({ brokers: [teller, hinted, maker, better] }))
  expect(above.map(({ title, ofPlan, family }) => [title, ofPlan, family])).toStrictEqual([
    ['Minister Brandt', true, 'made'],
    ['Envoy Adler', true, 'made'],
    ['Counsel Ilves', true, 'made'],
    ['Courier', true, 'made-known'],
  ])
  const alone = pointStar(aStanding({ brokers: [teller, maker, own] })).above
  expect(alone.map(({ title, ofPlan }) => [title, ofPlan])).toStrictEqual([['Port City', undefined]])
})
