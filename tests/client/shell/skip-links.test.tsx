import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SkipLinks } from '#client/shell/skip-links.tsx'
import type { ScreenName, ViewChange } from '#domain/view-state'
import { linkNow, shownWith } from '../shown-with.tsx'

const ways = () => within(screen.getByRole('navigation', { name: 'On this screen' })).getAllByRole('button')

const page = ['main', 'ask', 'answer', 'picture', 'selected'].map((id) => (
  <section key={id} id={id} tabIndex={-1} aria-label={id} />
))

/** Where each way past the header leads, by its name. */
function led(at: ViewChange): (string | null | undefined)[][] {
  shownWith(
    <>
      <SkipLinks />
      {page}
    </>,
    at,
  )
  return ways().map((way) => {
    fireEvent.click(way)
    return [way.textContent, document.activeElement?.id]
  })
}

test('home has ways to the question and to the content', () => {
  expect(led({})).toStrictEqual([
    ['Ask a question', 'ask'],
    ['Skip to the content', 'main'],
  ])
  expect(linkNow()).toBe('/')
})

test('an answer has ways to itself and to its picture', () => {
  expect(led({ view: 'answer', focus: 'withdrawal' })).toStrictEqual([
    ['The answer', 'answer'],
    ['The picture', 'picture'],
  ])
})

test('where somebody is selected there is a way there as well', () => {
  expect(led({ view: 'answer', focus: 'withdrawal', select: ['northland'] })).toStrictEqual([
    ['The answer', 'answer'],
    ['The picture', 'picture'],
    ['Who is selected', 'selected'],
  ])
})

const others: ScreenName[] = ['matrix', 'actors', 'actor', 'timeline', 'compare', 'analysis', 'ask', 'evidence']
test.each(others)('%s has a way to its content', (view) => {
  expect(led({ view })).toStrictEqual([['Skip to the content', 'main']])
})
