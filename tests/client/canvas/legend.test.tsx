import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Legend } from '#client/canvas/legend.tsx'
import type { ViewChange } from '#domain/view-state'
import { linkNow, shownWith } from '../shown-with.tsx'

const point: ViewChange = { view: 'answer', focus: 'withdrawal' }
const entries = () =>
  screen
    .getAllByRole('button')
    .map((entry) => [entry.textContent, entry.getAttribute('aria-pressed') === 'true' ? 'shown' : 'hidden'])

test('the legend counts what is there, stances in their order and answers to demands behind them', () => {
  shownWith(<Legend counts={{ contradicts: 1, opposes: 2, supports: 1, meets: 3 }} />, point)
  expect(screen.getByRole('region', { name: 'Legend and filter' })).toBeTruthy()
  expect(entries()).toStrictEqual([
    ['supports1', 'shown'],
    ['opposes2', 'shown'],
    ['demand met3', 'shown'],
    ['contradicted1', 'shown'],
  ])
})

test('what is not there has no entry, and where nothing is there is no legend', () => {
  shownWith(<Legend counts={{ supports: 1, opposes: 0 }} />, point).unmount()
  shownWith(<Legend counts={{}} />, point)
  expect(screen.queryByRole('region')).toBeNull()
})

test('what was said on the plan as a whole is counted apart', () => {
  shownWith(<Legend counts={{ opposes: 4 }} onPlan={{ opposes: 6, mixed: 1 }} />, point)
  expect(entries()).toStrictEqual([
    ['opposes4 + 6', 'shown'],
    ['said both0 + 1', 'shown'],
  ])
  expect(screen.getByText('said on a point + on the plan')).toBeTruthy()
})

test('of what the stances were said stands behind them', () => {
  shownWith(<Legend counts={{ opposes: 4 }} said="said on the demand itself" />, point)
  expect(screen.getByText('said on the demand itself')).toBeTruthy()
})

test('how the answers to demands are known stands behind them', () => {
  shownWith(<Legend counts={{ meets: 2 }} byDemand={[{ basis: 'our-reading' }, { basis: 'named-source' }]} />, point)
  expect(screen.getByText(/^by demands/).textContent).toBe('by demands, 1 stated, 1 by our reading')
})

test('an entry takes its stance away, in the link, and brings it back', () => {
  shownWith(<Legend counts={{ opposes: 2, meets: 1 }} />, point)
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
  press('opposes 2')
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal&hide=opposes')
  expect(entries()).toStrictEqual([
    ['opposes2', 'hidden'],
    ['demand met1', 'shown'],
  ])
  press('demand met 1')
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal&hide=opposes,meets')
  press('opposes 2')
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal&hide=meets')
  press('demand met 1')
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
})
