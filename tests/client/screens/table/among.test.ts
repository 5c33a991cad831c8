import { describe, expect, test } from 'vitest'
import { chosenAmong, withToggled } from '#client/screens/table/among.ts'
import { amongHeadline } from '#client/screens/table/chosen-headline.ts'
import { drawnOf, kindsAmong, relationsAmong } from '#client/screens/table/drawn.ts'
import { ViewState } from '#domain/view-state'
import { aClaim, claims, met, refOf } from './claims.ts'

const asOf = '2030-11-26'
const stateOf = (given: object): ViewState => ViewState.parse({ view: 'table', ...given })
const drawn = (given: object) => drawnOf({ claims, asOf, state: stateOf(given) })
const ends = ({ relations }: ReturnType<typeof drawn>) => relations.map(({ from, to }) => [from.id, to.id].join(' '))

describe('among several', () => {
  test('only the lines between two of them are drawn, and they alone are lit', () => {
    const shown = drawn({ among: ['ann', 'bob', 'cyr'] })
    expect(ends(shown)).toStrictEqual(['ann bob', 'bob cyr', 'ann cyr'])
    expect([...(shown.view.litActors ?? [])]).toStrictEqual(['ann', 'bob', 'cyr'])
    expect(shown.view.picked).toStrictEqual(['ann', 'bob', 'cyr'])
  })

  test('what is not drawn otherwise is not drawn among them', () => {
    expect(ends(drawn({ among: ['ann', 'bob', 'cyr'], status: ['held'] }))).toStrictEqual(['ann bob', 'bob cyr'])
    expect(ends(drawn({ among: ['ann', 'union', 'bob'] }))).toStrictEqual(['ann bob'])
  })

  test('between two all is drawn that joins them', () => {
    expect(ends(drawn({ among: ['ann', 'union'], rel: ['none'] }))).toStrictEqual(['ann union'])
  })

  test('one alone is among nobody', () => {
    expect(drawn({ among: ['ann'] }).relations).toStrictEqual(drawn({}).relations)
  })
})

describe('who is chosen', () => {
  test('begins with who is selected, and of one who is left that one is selected', () => {
    expect(withToggled(stateOf({ select: ['ann'] }), 'bob')).toStrictEqual({ select: [], among: ['ann', 'bob'] })
    expect(withToggled(stateOf({ among: ['ann', 'bob'] }), 'cyr').among).toStrictEqual(['ann', 'bob', 'cyr'])
    expect(withToggled(stateOf({ among: ['ann', 'bob'] }), 'ann')).toStrictEqual({ select: ['bob'], among: [] })
    expect(withToggled(stateOf({}), 'ann')).toStrictEqual({ select: ['ann'], among: [] })
    expect(chosenAmong([])).toStrictEqual({ select: [], among: [] })
  })
})

describe('the headline among them', () => {
  const headline = (ids: string[], from = claims, given: object = {}) => {
    const state = stateOf({ among: ids, ...given })
    const { all } = drawnOf({ claims: from, asOf, state })
    return amongHeadline(ids.map(refOf), relationsAmong(all, state), kindsAmong(state))
  }

  test('counts meetings as strictly as that of all, whatever states are drawn', () => {
    expect(headline(['ann', 'bob', 'cyr'], claims, { status: ['none'] })).toStrictEqual({
      title: 'ANN, BOB and CYR',
      finding: '2 pairs of actors are recorded as having met, at 2 meetings.',
      rest: '1 pair was to meet, which was called off or put on hold.',
    })
  })

  test('says whom nothing joins to the others, and that no meeting is recorded where none is', () => {
    expect(headline(['ann', 'north', 'radio', 'bob'], [aClaim('speaks-for', 'ann', 'north')])).toStrictEqual({
      title: 'Among 4 actors',
      finding: '1 line: who speaks for whom.',
      rest: 'No meeting of two of them is recorded. Nothing of these kinds joins RADIO and BOB to the others.',
    })
  })

  test('says apart what nobody is said to have said', () => {
    const guess = { ...aClaim('speaks-for', 'ann', 'north'), basis: 'our-reading' as const, strength: 1 as const }
    expect(headline(['ann', 'north', 'bob'], [guess, met('ann', 'bob')]).rest).toMatch(
      /^1 line: who speaks for whom, by inference or our reading alone\./,
    )
  })

  test('says so where nothing joins them', () => {
    expect(headline(['north', 'bob', 'radio']).finding).toBe('Nothing of what is drawn joins two of them on this day.')
  })

  test('of two counts what joins them', () => {
    expect(headline(['ann', 'union'])).toMatchObject({ title: 'ANN and UNION', finding: '1 relation on this day.' })
  })
})
