import { describe, expect, test } from 'vitest'
import { type ActorRow, actorRows } from '#client/screens/actors/actor-rows.ts'
import { grouped, narrowed, ordered } from '#client/screens/actors/narrowing.ts'
import { rowsFile } from '#client/screens/actors/rows-file.ts'
import { Actor, type ActorRecord } from '#domain/actor'
import { anActor } from '#tests/builders'

function actorOf(given: Partial<ActorRecord> & { seat?: number }): Actor {
  const { seat, ...record } = given
  const actor = { ...anActor(record), represents: [], memberOf: [], alliedWith: [], relatedTo: [] }
  return Actor.parse({ ...actor, ...(seat !== undefined && { seat }) })
}

const sides = ['south', 'north'].map((id) => ({ id, name: id === 'south' ? 'The South' : 'The North' }))
const actors = [
  actorOf({ id: 'northland', name: 'Northland', seat: 1 }),
  actorOf({ id: 'lindqvist', name: 'Åsa Lindqvist', kind: 'person', role: 'Premier of Northland', seat: 0 }),
  actorOf({ id: 'southmark', name: 'Southmark', side: 'south', aliases: ['the Mark'], seat: 0 }),
]
const counts = new Map([['northland', { actor: 'northland', positions: 3, demands: 0, brokerages: 0 }]])
const rows = actorRows({ actors, sides, counts, joins: new Map() })
const ids = (some: readonly ActorRow[]) => some.map(({ actor }) => actor.id)

describe('the list of actors', () => {
  test('stands as they sit: sides in their order, in each by seat', () => {
    expect(ids(rows)).toStrictEqual(['southmark', 'lindqvist', 'northland'])
  })

  test('finds by name, alias or role, however accents and case are typed', () => {
    expect(ids(narrowed(rows, { find: 'asa LIND' }))).toStrictEqual(['lindqvist'])
    expect(ids(narrowed(rows, { find: 'mark' }))).toStrictEqual(['southmark'])
    expect(ids(narrowed(rows, { find: 'premier northland' }))).toStrictEqual(['lindqvist'])
  })

  test('narrows to a kind and a side, and without any of it leaves nobody out', () => {
    expect(ids(narrowed(rows, { kind: 'person' }))).toStrictEqual(['lindqvist'])
    expect(ids(narrowed(rows, { side: 'north' }))).toStrictEqual(['lindqvist', 'northland'])
    expect(narrowed(rows, { side: 'south', kind: 'person' })).toStrictEqual([])
    expect(narrowed(rows, {})).toStrictEqual(rows)
  })

  test('is ordered by a column, names from A and numbers the most first, and from its far end; alike stand as they sit', () => {
    expect(ids(ordered(rows, 'name'))).toStrictEqual(['lindqvist', 'northland', 'southmark'])
    expect(ids(ordered(rows, '-name'))).toStrictEqual(['southmark', 'northland', 'lindqvist'])
    expect(ids(ordered(rows, 'positions'))).toStrictEqual(['northland', 'southmark', 'lindqvist'])
    expect(ids(ordered(rows, '-positions'))).toStrictEqual(['southmark', 'lindqvist', 'northland'])
  })

  test('stands under sides, under kinds or together, in order within each', () => {
    const under = (how: 'kind' | 'none' | undefined) =>
      grouped(rows, { under: how, order: 'name' }).map(({ title, rows: own }) => [title, ids(own)])
    expect(under(undefined)).toStrictEqual([
      ['The South', ['southmark']],
      ['The North', ['lindqvist', 'northland']],
    ])
    expect(under('kind')).toStrictEqual([
      ['People', ['lindqvist']],
      ['States', ['northland', 'southmark']],
    ])
    expect(under('none')).toStrictEqual([[undefined, ['lindqvist', 'northland', 'southmark']]])
  })

  test('is saved as it is shown', () => {
    const [head, first] = rowsFile(ordered(rows, 'positions'), '2030-11-26').split('\r\n')
    expect(head).toContain('actor,side,kind,role,speaks for,who speaks for it,member of,members,met')
    expect(first).toBe('Northland,The North,state,,0,,0,0,0,0,0,0,3,0,0,,2030-11-26,northland')
  })
})
