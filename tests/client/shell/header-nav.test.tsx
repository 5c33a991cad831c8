import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Header } from '#client/shell/header.tsx'
import { HeaderNav } from '#client/shell/header-nav.tsx'
import type { ScreenName, ViewChange } from '#domain/view-state'
import { shownWith } from '../shown-with.tsx'

const marked = () =>
  screen
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('aria-current')])
    .filter(([, current]) => current !== null)

test('the menu has the screens in their order, each a link', () => {
  shownWith(<HeaderNav />, { plan: 'revision' })
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toStrictEqual([
    ['Plan', '/?plan=revision'],
    ['Table', '/?view=table&plan=revision'],
    ['Matrix', '/?view=matrix&plan=revision'],
    ['Actors', '/?view=actors&plan=revision'],
    ['Timeline', '/?view=timeline&plan=revision'],
    ['Compare', '/?view=compare&plan=revision'],
    ['Analysis', '/?view=analysis&plan=revision'],
    ['Ask', '/?view=ask&plan=revision'],
    ['Evidence', '/?view=evidence&plan=revision'],
  ])
})

const present: [ScreenName, string][] = [
  ['home', 'Plan'],
  ['matrix', 'Matrix'],
  ['actors', 'Actors'],
  ['timeline', 'Timeline'],
  ['compare', 'Compare'],
  ['analysis', 'Analysis'],
  ['ask', 'Ask'],
  ['evidence', 'Evidence'],
]
test.each(present)('on %s the menu marks %s as the page', (view, word) => {
  shownWith(<HeaderNav />, { view })
  expect(marked()).toStrictEqual([[word, 'page']])
})

const within: [string, ViewChange, string][] = [
  ['an answer', { view: 'answer', focus: 'withdrawal' }, 'Plan'],
  ['an actor', { view: 'actor', focus: 'northland' }, 'Actors'],
]
test.each(within)('on %s the menu marks the screen that it is within', (_, state, word) => {
  shownWith(<HeaderNav />, state)
  expect(marked()).toStrictEqual([[word, 'true']])
})

test('the header names the negotiation, and its logo leads home', async () => {
  shownWith(<Header />, { view: 'matrix' })
  expect(await screen.findByText('The Lake Accord')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Parley, home' }).getAttribute('href')).toBe('/')
})
