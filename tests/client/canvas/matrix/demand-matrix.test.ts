import { describe, expect, test } from 'vitest'
import { countAnswers, demandMatrix } from '#client/canvas/matrix/demand-matrix.ts'
import { accord, actorNamed, aStanding, demanded, held, withdrawal } from '../standings.ts'

const border = { id: 'no-new-border', label: 'Demand' as const, name: 'No new border' }

describe('the matrix of a demand', () => {
  const northland = actorNamed('Northland')
  const port = actorNamed('Port City')
  const union = actorNamed('River Union')
  const opposes = { ...held({ name: 'River Union', stance: 'opposes' }), target: border }
  const standing = {
    ...aStanding({ byDemand: [demanded('Northland', 'contradicts'), demanded('Port City', 'contradicts')] }),
    target: border,
    opposes: [opposes],
  }

  test('has who makes it and who took a position on it in rows, what answers it in columns', () => {
    const points = [{ point: withdrawal, plan: accord }]
    const sides = new Map([['northland', 'The North']])
    expect(demandMatrix(standing, { demand: { actors: [northland, port] }, points, sides })).toStrictEqual({
      actors: [
        { ...northland, side: 'The North' },
        { ...port, side: '' },
        { ...union, side: '' },
      ],
      targets: [border, { ...withdrawal, heading: accord.name }],
      cells: [
        { actor: 2, target: 0, way: 'point', stance: 'opposes', positions: 2, known: { basis: 'own-words' } },
        { actor: 0, target: 1, way: 'demand', match: 'contradicts', demands: 1, known: { basis: 'inference' } },
        { actor: 1, target: 1, way: 'demand', match: 'contradicts', demands: 1, known: { basis: 'inference' } },
      ],
    })
  })

  test('counts a point once, however many make the demand', () => {
    expect(countAnswers(standing)).toStrictEqual({ opposes: 1, contradicts: 1 })
  })
})
