import { describe, expect, test } from 'vitest'
import { voicesOf } from '#domain/rules/sides'
import type { Side } from '#domain/side'
import type { Stance } from '#domain/stance'
import { contestedIn } from '#server/analysis/contested'
import { countedPositions } from '#server/analysis/counted/counted-positions'
import { asked, said, took } from './asked.ts'
import { accord, bank, ref } from './pieces.ts'

const island = ref('The island', 'PlanPoint')
const harbour = ref('The harbour', 'PlanPoint')

const sides: Side[] = [{ id: 'north', name: 'North', order: 1, kind: 'party', principal: 'northland' }]

function splits(positions: Parameters<typeof said>[0], choice: Parameters<typeof asked>[0] = {}) {
  const material = said(positions, { Envoy: ['Northland'] })
  return contestedIn(countedPositions(material, asked(choice)), material.planOf, voicesOf(material.actors, sides))
}

describe('a contested point', () => {
  test('says who is on which side, how evenly, and who took none', () => {
    const positions = [took('Ada', 'supports'), took('Ben', 'opposes'), took('Cem', 'opposes'), took('Dan', 'mixed')]
    const sayer = (name: string, stance: Stance) => ({ ...ref(name), said: [{ stance, basis: 'own-words' }] })
    expect(splits(positions)).toStrictEqual([
      {
        point: bank,
        plan: accord,
        spoke: 3,
        for: 1,
        against: 2,
        sides: {
          for: { sides: 0, others: 1, actors: 1, inferred: 0 },
          against: { sides: 0, others: 2, actors: 2, inferred: 0 },
        },
        evenness: 1 - 1 / 3,
        supporters: [sayer('Ada', 'supports')],
        opponents: [sayer('Ben', 'opposes'), sayer('Cem', 'opposes')],
        unsided: [sayer('Dan', 'mixed')],
      },
    ])
  })

  test('has no evenness where fewer than two spoke, and 0 where all agree', () => {
    const [one, other] = splits([
      took('Ada', 'supports'),
      took('Ada', 'supports', island),
      took('Ben', 'supports', island),
    ])
    expect(one?.evenness).toBe(0)
    expect(other).not.toHaveProperty('evenness')
  })

  test('comes first where the smaller side is larger', () => {
    const positions = [
      ...['Ada', 'Ben', 'Cem'].map((name) => took(name, 'supports')),
      ...['Dan', 'Eve'].map((name) => took(name, 'opposes')),
      took('Ada', 'supports', island),
      took('Ben', 'opposes', island),
      took('Ada', 'supports', harbour),
    ]
    expect(splits(positions).map(({ point }) => point.name)).toStrictEqual(['The bank', 'The island', 'The harbour'])
  })

  test('comes first by sides before actors, whom it is only inferred of apart', () => {
    const positions = [
      took('Ada', 'supports', island),
      took('Ben', 'opposes', island),
      took('Cem', 'supports', harbour),
      took('Dan', 'supports', harbour, { basis: 'inference' }),
      ...['Envoy', 'Northland'].map((name) => took(name, 'opposes', harbour)),
      took('Ada', 'supports'),
      took('Ben', 'supports'),
      ...['Cem', 'Dan'].map((name) => took(name, 'opposes')),
    ]
    const found = splits(positions)
    expect(found.map(({ point }) => point.name)).toStrictEqual(['The bank', 'The harbour', 'The island'])
    expect(found[1]?.sides).toStrictEqual({
      for: { sides: 0, others: 1, actors: 1, inferred: 1 },
      against: { sides: 1, others: 0, actors: 2, inferred: 0 },
    })
  })

  test('counts a party whose speakers contradict each other on both sides, once each', () => {
    const positions = [took('Envoy', 'supports'), took('Northland', 'opposes'), took('Ben', 'opposes')]
    const [split] = splits(positions, { rollup: 'party' })
    expect(split).toMatchObject({ spoke: 2, for: 1, against: 2 })
  })

  test('counts a value between in parts on both sides', () => {
    const [split] = splits([took('Ada', 'conditional'), took('Ben', 'opposes')], { values: { conditional: 0.75 } })
    expect(split).toMatchObject({ spoke: 2, for: 0.75, against: 1.25, evenness: 0.75 })
  })
})
