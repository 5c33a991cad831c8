import { describe, expect, test } from 'vitest'
import {
  countOf,
  demandsCautions,
  demandsTitle,
  oneWayOf,
  sayAnswer,
  splitOf,
} from '#client/screens/analysis/demands/words.ts'
import type { Basis } from '#domain/basis'
import type { MatchKind } from '#domain/demand'
import { DemandsOfActor } from '#domain/demands-met'
import { countKinds, jointAnswer } from '#domain/rules/split'
import { anActor, aPlan, aPoint } from '../refs.ts'

type Counts = Partial<DemandsOfActor['stated']>

function row(name: string, stated: Counts, inferred: Counts, notAddressed = 0): DemandsOfActor {
  const none = { meets: 0, 'partly-meets': 0, contradicts: 0, split: 0 }
  const answered = [...Object.values(stated), ...Object.values(inferred)].reduce((sum, count) => sum + count, 0)
  return DemandsOfActor.parse({
    actor: anActor(name),
    plan: aPlan('The Lake Accord'),
    demands: answered + notAddressed,
    stated: { ...none, ...stated },
    inferred: { ...none, ...inferred },
    notAddressed,
    answers: [],
  })
}

const north = row('North', { meets: 1 }, { 'partly-meets': 2 }, 1)
const south = row('South', { contradicts: 2 }, { meets: 1 })

test('an answer counts whether it is stated or inferred', () => {
  expect([countOf(south, 'contradicts'), countOf(south, 'meets'), countOf(north, 'not-addressed')]).toStrictEqual([
    2, 1, 1,
  ])
})

describe('the title', () => {
  test('says whose demands the plan meets most, and whose it contradicts most', () => {
    expect(demandsTitle({ rows: [south, north] })).toBe(
      'The Lake Accord: of 4 demands of North it meets 1 in full, 2 in part; of 3 of South it contradicts 2',
    )
  })

  test('says on how many demands it splits, and counts none of them as met or contradicted', () => {
    const both = row('North', { meets: 1 }, { split: 2 })
    expect(demandsTitle({ rows: [both] })).toBe(
      'The Lake Accord: of 3 demands of North it meets 1 in full and splits on 2',
    )
    expect(demandsTitle({ rows: [row('East', {}, { split: 1 }, 1)] })).toBe(
      'The Lake Accord: no recorded demand is met by all points that answer it; they differ on 1 of 2 demands of East',
    )
  })

  test('leaves contradiction out where there is none, and says where no demand is met', () => {
    expect(demandsTitle({ rows: [north] })).toBe('The Lake Accord: of 4 demands of North it meets 1 in full, 2 in part')
    expect(demandsTitle({ rows: [row('East', {}, { contradicts: 1 })] })).toBe(
      'The Lake Accord: no recorded demand is met',
    )
    expect(demandsTitle({ rows: [] })).toBe('No demand is recorded')
  })
})

test('the first caution says how much is by our reading, splits with the rest', () => {
  expect(demandsCautions({ rows: [north, south] })[0]).toBe(
    '3 of 6 answers are our reading of the plan’s text, or an author’s inference; a source states 3.',
  )
  expect(demandsCautions({ rows: [row('East', { split: 1 }, { split: 2 })] })[0]).toMatch(/^2 of 3 /)
  expect(demandsCautions({ rows: [] })).toStrictEqual([])
})

describe('one answer', () => {
  const split = { meets: 2, 'partly-meets': 1, contradicts: 1 }

  test('of a split has its counts, and of points that agree one word', () => {
    expect(sayAnswer({ answer: 'split', split })).toBe('met by 2 points, in part by 1, contradicted by 1')
    expect(sayAnswer({ answer: 'contradicts', split: { ...split, meets: 0, 'partly-meets': 0 } })).toBe('contradicted')
  })
})

describe('what points answer differently', () => {
  const answered = (basis: Basis, ...kinds: MatchKind[]) => {
    const points = kinds.map((kind) => ({ point: aPoint('Tolls'), kind, basis, why: 'It does.' }))
    const split = countKinds(points)
    const asked = { demand: aPoint('Demand'), redLine: false, known: { basis: 'own-words' as const } }
    return { ...asked, answer: jointAnswer(split) ?? ('not-addressed' as const), split, points }
  }
  const inPart = answered('our-reading', 'meets', 'partly-meets')
  const torn = answered('our-reading', 'meets', 'contradicts')
  const north = { ...row('North', {}, { split: 2 }), answers: [inPart, torn] }

  test('goes one way where nothing is contradicted', () => {
    expect([oneWayOf(north), splitOf(north)]).toStrictEqual([1, 1])
    expect(demandsTitle({ rows: [north] })).toBe(
      'The Lake Accord: of 2 demands of North it meets 1 in part or in full and splits on 1, by our reading',
    )
  })

  test('and what it contradicts are said as well as they are known', () => {
    const south = { ...row('South', {}, { contradicts: 1 }), answers: [answered('unnamed-source', 'contradicts')] }
    expect(demandsTitle({ rows: [{ ...north, answers: [inPart, torn] }, south] })).toMatch(
      /, by our reading; of 1 of South it contradicts 1, reported$/,
    )
  })
})
