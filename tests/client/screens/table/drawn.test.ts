import { describe, expect, test } from 'vitest'
import { actorHeadline } from '#client/screens/table/chosen-headline.ts'
import { drawnOf } from '#client/screens/table/drawn.ts'
import { headlineOf } from '#client/screens/table/headline.ts'
import { inTime } from '#client/screens/table/in-time.ts'
import { kindsToSwitch } from '#client/screens/table/kinds-to-switch.ts'
import type { RelationClaim } from '#domain/relation'
import { ViewState } from '#domain/view-state'
import { aClaim, claims, met } from './claims.ts'

const drawn = (state: object, asOf = '2030-11-26') =>
  drawnOf({ claims, asOf, state: ViewState.parse({ view: 'table', ...state }) })

const idsIn = ({ view }: ReturnType<typeof drawn>) => view.lines.map(({ id }) => id)

describe('on the Table', () => {
  test('who speaks for whom and who met whom is drawn, until the link says otherwise', () => {
    expect(idsIn(drawn({})).length).toBe(4)
    expect(idsIn(drawn({ rel: ['carries'] }))).toStrictEqual(['carries  source radio'])
    expect(idsIn(drawn({ rel: ['none'] }))).toStrictEqual([])
    expect(idsIn(drawn({ rel: ['met'], status: ['held'] })).length).toBe(2)
    expect(idsIn(drawn({ rel: ['met'], status: ['none'] }))).toStrictEqual([])
  })

  test('nothing is drawn before the day on which it is known', () => {
    expect(idsIn(drawn({ rel: ['met'] }, '2030-11-09'))).toStrictEqual([])
  })

  test('one who is selected has all its lines, whatever is drawn otherwise, and the rest fades', () => {
    const { view } = drawn({ select: ['ann'], rel: ['none'] })
    expect(view.lines.map(({ kind }) => kind).toSorted()).toStrictEqual(['member-of', 'met', 'met', 'speaks-for'])
    expect([...(view.litActors ?? [])].toSorted()).toStrictEqual(['ann', 'bob', 'cyr', 'north', 'union'])
  })

  test('between two the way is numbered, and what was called off is drawn and no step', () => {
    const { view, paths, relations } = drawn({ select: ['ann', 'cyr'] })
    expect(paths?.paths.map(({ hops }) => hops.map(({ to }) => to.id))).toStrictEqual([['bob', 'cyr']])
    expect([...(view.hops?.values() ?? [])]).toStrictEqual([1, 2])
    expect(view.lines.some(({ status }) => status === 'cancelled')).toBe(true)
    expect(relations.every(({ status }) => status !== 'cancelled')).toBe(true)
  })

  test('what nobody is said to have said is known by its line', () => {
    const guess: RelationClaim = { ...aClaim('allied', 'ann', 'bob'), basis: 'inference', strength: 1 }
    const state = ViewState.parse({ view: 'table', rel: ['allied', 'carries'] })
    const { view } = drawnOf({ claims: [...claims, guess], asOf: '2030-11-26', state })
    expect(view.lines.map(({ kind, weak }) => [kind, weak])).toStrictEqual([
      ['allied', true],
      ['carries', undefined],
    ])
  })

  test('where no way leads, none is drawn', () => {
    expect(drawn({ select: ['ann', 'radio'] }).view.lines).toStrictEqual([])
  })
})

describe('the headline', () => {
  const sides = ['north', 'south'].map((id) => ({ id, name: id, kind: 'party' }))
  const usual = ['speaks-for', 'met'] as const
  const sideOf = (id: string) => (id === 'cyr' ? 'south' : 'north')

  test('says who of the sides met, how often, and what came to nothing', () => {
    expect(headlineOf(drawn({}).all, sides, sideOf, usual)).toStrictEqual({
      title: 'Who met whom and who speaks for whom',
      finding: '2 pairs of actors are recorded as having met, at 2 meetings.',
      rest: '1 pair was to meet, which was called off or put on hold.',
    })
  })

  test('counts a meeting once, however many pairs attended it, and as often as it took place', () => {
    const talks = { id: 'talks', label: 'Event', name: 'Talks', date: '2030-11-10', times: 3 } as const
    const attended = [
      ['ann', 'bob'],
      ['bob', 'cyr'],
      ['ann', 'cyr'],
    ].map(([from = '', to = '']) => aClaim('met', from, to, { status: 'held', by: talks }))
    const { all } = drawnOf({ claims: attended, asOf: '2030-11-26', state: ViewState.parse({ view: 'table' }) })
    expect(headlineOf(all, sides, sideOf, usual).finding).toBe(
      '3 pairs of actors are recorded as having met, at 3 meetings.',
    )
  })

  test('says apart of whom it is inferred alone', () => {
    const guess: RelationClaim = { ...met('ann', 'bob'), basis: 'inference', strength: 1 }
    const { all } = drawnOf({ claims: [guess], asOf: '2030-11-26', state: ViewState.parse({ view: 'table' }) })
    expect(headlineOf(all, sides, sideOf, usual).rest).toMatch(/; 1 pair is known so by inference alone\.$/)
  })

  test('names the sides that no report has meet', () => {
    expect(headlineOf(drawn({}).all, sides, () => 'north', usual)).toMatchObject({
      finding: 'No report has north and south meet.',
      rest: '2 pairs of actors are recorded as having met, at 2 meetings. 1 pair was to meet, which was called off or put on hold.',
    })
  })

  test('names the few parties that met, where most did not', () => {
    const four = ['north', 'south', 'east', 'west'].map((id) => ({ id, name: id, kind: 'party' }))
    const told = (attended: RelationClaim[]) => {
      const { all } = drawnOf({ claims: attended, asOf: '2030-11-26', state: ViewState.parse({ view: 'table' }) })
      return headlineOf(all, four, (id) => id, usual).finding
    }
    const among = (...pairs: [string, string][]) => told(pairs.map(([from, to]) => met(from, to)))
    expect(among(['north', 'east'], ['east', 'west'])).toBe(
      'No two parties are recorded as having met but east with north and with west.',
    )
    expect(among(['north', 'east'], ['south', 'west'])).toMatch(/ but north with east and south with west\.$/)
    expect(among(['north', 'a-broker'])).toBe('No report has two of the parties meet.')
    const guess: RelationClaim = { ...met('north', 'east'), basis: 'inference', strength: 1 }
    expect(told([met('east', 'west'), guess])).toMatch(/^2 pairs of actors are recorded/)
  })

  test('says that there is none where none is recorded', () => {
    expect(headlineOf([], sides, sideOf, usual)).toMatchObject({ finding: 'No meeting is recorded.', rest: '' })
  })

  test('tells of what is drawn, and of no meeting where none is', () => {
    expect(headlineOf(drawn({}).all, sides, sideOf, ['carries', 'member-of'])).toStrictEqual({
      title: 'Whose word which outlet carried and who belongs to what',
      finding: '1 line: whose word which outlet carried; 1 line: who belongs to what.',
      rest: '',
    })
    expect(headlineOf(drawn({}).all, sides, sideOf, []).finding).toBe('Nothing is drawn between the seats.')
  })
})

test('an actor is told by whom it met and who speaks for it, where that is not inferred', () => {
  const { relations } = drawn({ select: ['ann'] })
  const ann = { id: 'ann', name: 'Ann' }
  expect(actorHeadline(ann, relations)).toStrictEqual({
    title: 'Ann',
    finding: 'Recorded as having met BOB.',
    rest: '4 relations on this day.',
  })
  const north = { id: 'north', name: 'North' }
  expect(actorHeadline(north, drawn({ select: ['north'] }).relations).finding).toBe(
    'Recorded as speaking for NORTH: ANN.',
  )
  const guessed = relations.map((one) => ({ ...one, basis: 'inference', strength: 1 }) as const)
  expect(actorHeadline(ann, guessed).finding).toBe('4 relations on this day.')
  expect(actorHeadline(ann, []).finding).toMatch(/^Nothing /)
})

test('meetings are listed with the latest first; among other relations nothing is reordered', () => {
  const on = (id: string, date?: string) => ({ id, label: 'Event', name: id, ...(date && { date }) }) as const
  const claims = [on('early', '2030-11-01'), on('undated'), on('late', '2030-11-20')].map((by) =>
    aClaim('met', 'ann', by.id, { status: 'held', by }),
  )
  const { all } = drawnOf({ claims, asOf: '2030-11-26', state: ViewState.parse({ view: 'table' }) })
  expect(inTime(all).map(({ to, from }) => (from.id === 'ann' ? to : from).id)).toStrictEqual([
    'late',
    'early',
    'undated',
  ])
  const mixed = drawn({}).all
  expect(inTime(mixed)).toBe(mixed)
})

test('only what changes the picture can be switched', () => {
  const offered = (state: object) => kindsToSwitch(ViewState.parse({ view: 'table', ...state }))
  const all = ['allied', 'carries', 'drafted-with', 'member-of', 'met', 'related', 'speaks-for']
  expect(offered({}).toSorted()).toStrictEqual(all)
  expect(offered({ among: ['ann', 'bob', 'cyr'] }).toSorted()).toStrictEqual(all)
  expect(offered({ among: ['ann', 'bob'] })).toStrictEqual([])
  expect(offered({ select: ['ann'] })).toStrictEqual(['agrees', 'differs'])
  expect(offered({ select: ['ann', 'cyr'] }).toSorted()).toStrictEqual(['allied', 'carries', 'drafted-with', 'related'])
  expect(offered({ focus: 'ceasefire' })).toStrictEqual([])
})
