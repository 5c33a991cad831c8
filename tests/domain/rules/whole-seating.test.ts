import { describe, expect, test } from 'vitest'
import { wholeSeating } from '#domain/rules/whole-seating'
import { readDataset } from '#seed/dataset'
import { shippedFolder } from '#seed/shipped'
import { aDataset, anActor, aPosition } from '../../builders.ts'
import { lakeAccord } from '../../lake-accord.ts'

const seatsOf = (dataset: typeof lakeAccord) =>
  Object.fromEntries(wholeSeating(dataset).map(({ side, actors }) => [side, actors]))

describe('the seats at the Table', () => {
  test('are kept: who has one is moved by no new claim, and who is new comes last', () => {
    const seating = wholeSeating(lakeAccord)
    const adler = anActor({ id: 'a-second-envoy', name: 'A Second Envoy', kind: 'person', side: 'between' })
    const loud = ['accord', 'withdrawal'].map((target) =>
      aPosition({ id: `loud-${target}`, holder: 'port-city', target }),
    )
    const later = {
      ...lakeAccord,
      seating,
      actors: [adler, ...lakeAccord.actors],
      positions: [...lakeAccord.positions, ...loud],
    }
    const [before, after] = [seatsOf(lakeAccord), seatsOf(later)]
    expect(after.north).toStrictEqual(before.north)
    expect(after.between).toStrictEqual([...(before.between ?? []), 'a-second-envoy'])
    expect(wholeSeating(later).map(({ side, arc }) => [side, arc])).toStrictEqual(
      seating.map(({ side, arc }) => [side, arc]),
    )
  })

  test('are given up by who is gone, or sits with another side now', () => {
    const seating = wholeSeating(lakeAccord)
    const actors = lakeAccord.actors
      .filter(({ id }) => id !== 'adler')
      .map((actor) => (actor.id === 'port-city' ? { ...actor, side: 'south' } : actor))
    const after = seatsOf({ ...lakeAccord, seating, actors })
    expect(after.between).not.toContain('adler')
    expect([after.between?.includes('port-city'), after.south?.at(-1)]).toStrictEqual([false, 'port-city'])
  })

  test('are for everybody, once', () => {
    const seated = Object.values(seatsOf(lakeAccord)).flat()
    expect(seated.toSorted()).toStrictEqual(lakeAccord.actors.map(({ id }) => id).toSorted())
  })

  test('of a dataset without actors are none', () => {
    expect(Object.values(seatsOf(aDataset())).flat()).toStrictEqual([])
  })

  test('of what ships are all in its file', () => {
    const read = readDataset(shippedFolder)
    if ('problems' in read) throw new Error('What ships has problems')
    expect(wholeSeating(read.dataset)).toStrictEqual(read.dataset.seating)
  })
})
