import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { App } from '#client/shell/app.tsx'
import type { ViewChange } from '#domain/view-state'
import { answered, shownWith } from '../shown-with.tsx'

const noPlan = 'There is no plan by that name'
const noActor = 'There is no actor by that name'
const nothing = 'There is nothing by that name'

const broken: [string, ViewChange, string][] = [
  ['home', { plan: 'nope' }, noPlan],
  ['the matrix', { view: 'matrix', plan: 'nope' }, noPlan],
  ['the evidence', { view: 'evidence', plan: 'nope' }, noPlan],
  ['an analysis', { view: 'analysis', plan: 'nope' }, noPlan],
  ['a question of the reports', { view: 'evidence', focus: 'nope' }, 'There is no question by that name'],
  ['one actor', { view: 'compare', focus: 'nope' }, noActor],
  ['another actor', { view: 'compare', focus: 'northland', other: 'nope' }, noActor],
  ['an actor', { view: 'actor', focus: 'nope' }, nothing],
  ['an answer', { view: 'answer', focus: 'nope' }, nothing],
  ['a question', { view: 'ask', question: 'nope' }, 'There is no question by that name'],
]

describe('a link to what is not there says so', () => {
  test.each(broken)('on %s', async (_, state, words) => {
    shownWith(<App />, state)
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0)
    await answered()
  })
})
