import { describe, expect, test } from 'vitest'
import { seatingOf } from '#client/canvas/layouts/table/seating.ts'
import { textWidth } from '#client/canvas/text/text-width.ts'
import { actorAt, theActors, theSides } from './a-table.ts'
import { frames } from './views.ts'

const seated = (actors = theActors, frame: keyof typeof frames = 'desk') =>
  seatingOf(theSides, actors, frames[frame], textWidth)
const idsIn = (row: string, side: string, actors = theActors) =>
  seated(actors)
    .seats.filter((seat) => seat.row === row && seat.side === side)
    .map(({ id }) => id)

describe('the seats of a side', () => {
  test('are eight in front, then a second row whose last place takes the rest', () => {
    expect(idsIn('front', 'north')).toStrictEqual(['northland', ...[1, 2, 3, 4, 5, 6, 7].map((i) => `official-${i}`)])
    expect(idsIn('second', 'north')).toStrictEqual([8, 9, 10, 11, 12, 13, 14].map((i) => `official-${i}`))
    const stacks = seated().stacks.map(({ id, members }) => [id, members.map((member) => member.id)])
    expect(stacks).toStrictEqual([['stack-north', [15, 16, 17, 18, 19, 20].map((i) => `official-${i}`)]])
  })

  test('have its unnamed sources behind, though there is room in front', () => {
    const source = actorAt('south', 'source', { kind: 'unnamed-source' })
    expect(idsIn('second', 'south', [...theActors, source])).toStrictEqual(['source'])
  })

  test('have them in front where the side has nobody else', () => {
    const source = actorAt('south', 'source', { kind: 'unnamed-source' })
    const actors = [...theActors.filter(({ side }) => side !== 'south'), source]
    expect(idsIn('front', 'south', actors)).toStrictEqual(['source'])
  })

  test('are kept: a place that was given comes before the order of the list', () => {
    const [first, second] = [actorAt('south', 'late', { seat: 1 }), actorAt('south', 'early', { seat: 0 })]
    const actors = [...theActors.filter(({ side }) => side !== 'south'), first, second]
    expect(idsIn('front', 'south', actors)).toStrictEqual(['early', 'late'])
  })

  test('stay where they are when an actor is appended', () => {
    const placesOf = (actors: typeof theActors) => new Map(seated(actors).seats.map(({ id, at }) => [id, at]))
    const after = placesOf([...theActors, actorAt('south', 'newcomer')])
    for (const [id, at] of placesOf(theActors)) expect(after.get(id)).toStrictEqual(at)
  })

  test('of the second row are half a pitch lower, so that their lines pass between two names', () => {
    const [front = [], second = []] = ['front', 'second'].map((row) =>
      seated()
        .seats.filter((seat) => seat.row === row && seat.side === 'north')
        .map(({ at }) => at.y),
    )
    for (const [i, y] of second.slice(0, -1).entries()) {
      const share = (y - (front[i] ?? 0)) / ((front[i + 1] ?? 0) - (front[i] ?? 0))
      expect(Math.abs(share - 0.5)).toBeLessThan(0.05)
    }
  })
})

describe('a side without an actor', () => {
  test('keeps its heading and has no seat', () => {
    const seating = seated(theActors.filter(({ side }) => side !== 'south'))
    expect(seating.seats.filter(({ side }) => side === 'south')).toStrictEqual([])
    expect(seating.headings.find(({ side }) => side.id === 'south')?.count).toBe(0)
  })
})

describe('a phone and a wall', () => {
  test('have no seats behind that lines could end at, and count who has no place', () => {
    expect(seated(theActors, 'phone').placeless.map(({ id }) => id)).toStrictEqual([
      ...Array.from({ length: 13 }, (_, i) => `official-${i + 8}`),
      'courier',
    ])
    expect(seated(theActors, 'wall').stacks).toStrictEqual([])
  })
})
