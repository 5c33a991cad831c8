import { describe, expect, test } from 'vitest'
import { actorsBySide, findActors } from '#client/screens/actors/actor-list.ts'
import { Actor, type ActorRecord } from '#domain/actor'
import { anActor, aSide } from '#tests/builders'

function actorOf(given: Partial<ActorRecord>): Actor {
  return Actor.parse({ ...anActor(), ...given, represents: [], memberOf: [], alliedWith: [], relatedTo: [] })
}

const northland = actorOf({})
const lindqvist = actorOf({ id: 'lindqvist', name: 'Åsa Lindqvist', kind: 'person', role: 'Premier of Northland' })
const southmark = actorOf({ id: 'southmark', name: 'Southmark', side: 'south', aliases: ['the Mark'] })
const all = [northland, lindqvist, southmark]
const ids = (actors: Actor[]) => actors.map(({ id }) => id)

describe('the directory', () => {
  test('finds by name, alias or role, however accents and case are typed', () => {
    expect(ids(findActors(all, 'asa LIND'))).toStrictEqual(['lindqvist'])
    expect(ids(findActors(all, 'mark'))).toStrictEqual(['southmark'])
    expect(ids(findActors(all, 'premier northland'))).toStrictEqual(['lindqvist'])
  })

  test('narrows to a kind, and without words or kind leaves nobody out', () => {
    expect(ids(findActors(all, '', 'person'))).toStrictEqual(['lindqvist'])
    expect(ids(findActors(all))).toStrictEqual(['northland', 'lindqvist', 'southmark'])
  })

  test('goes by side in the negotiation’s order, whoever has the most recorded first', () => {
    const [south, north, between] = ['South', 'North', 'Between'].map((name) => aSide({ id: name.toLowerCase(), name }))
    if (!(south && north && between)) throw new Error('three sides')
    expect(actorsBySide(all, [south, north, between], new Map([['lindqvist', { positions: 3 }]]))).toStrictEqual([
      { side: south, actors: [southmark] },
      { side: north, actors: [lindqvist, northland] },
    ])
  })
})
