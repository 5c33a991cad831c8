import { expect, test } from 'vitest'
import { pointStar } from '#client/canvas/scenes/point-star.ts'
import type { StarItem } from '#client/canvas/scenes/star.ts'
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
  const { band } = pointStar(lakeStanding)
  expect([there(band?.for ?? []), there(band?.against ?? [])]).toStrictEqual([
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
    'own words, 20 Nov · 2 claims · 2 demands contradicted',
  ])
})

test('lets the least favourable answer decide on which side a demand stands', () => {
  const standing = aStanding({
    byDemand: [demanded('Northland', 'meets', 'Open locks'), demanded('Northland', 'contradicts')],
  })
  const star = pointStar(standing)
  expect([there(star.for), there(star.against)]).toStrictEqual([[], ['Northland contradicts']])
  expect(star.against[0]?.note).toBe('demands: 1 met, 1 contradicted')
})

test('never says that an actor supports a point that only meets its demand', () => {
  const [council] = pointStar(aStanding({ byDemand: [demanded('Southmark', 'meets')] })).for
  expect(council?.says).toBe('Withdrawal from the eastern bank meets a demand of Southmark: No new border')
})

test('stands somebody who spoke on the point and on the plan in both places', () => {
  const on = [held({ name: 'Northland', stance: 'opposes' })]
  const star = pointStar(aStanding({ on, onPlan: [held({ name: 'Northland', stance: 'conditional', on: accord })] }))
  expect([there(star.against), there(star.band?.for ?? [])]).toStrictEqual([
    ['Northland opposes'],
    ['Northland conditional'],
  ])
})

test('has the brokers of the very point first, then makers before tellers, the best attested first', () => {
  const cited = (paragraphs: number[]) => [{ source: 'courier', paragraphs, via: [] }]
  const teller = { ...brokered('Courier', 'published'), citations: cited([1, 2, 3, 4]) }
  const maker = { ...brokered('Envoy Adler'), citations: cited([1]) }
  const better = { ...brokered('Minister Brandt'), citations: cited([1, 2, 3]) }
  const own = { ...brokered('Port City', 'hosted'), target: withdrawal, citations: cited([1]) }
  const { above } = pointStar(aStanding({ brokers: [teller, maker, better, own] }))
  expect(above.map(({ title }) => title)).toStrictEqual(['Port City', 'Minister Brandt', 'Envoy Adler', 'Courier'])
})
