import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { PositionClaim } from '#client/claims/position.tsx'
import { Position } from '#domain/position'
import { linkNow, listed, shownWith } from '../shown-with.tsx'

const positions = new Map((await listed('positions', Position)).map((one) => [one.id, one]))

/** A position of the Lake Accord, told in another way where that is given. */
function held(id: string, otherwise: Partial<Position> = {}): Position {
  return Position.parse({ ...positions.get(id), ...otherwise })
}

const card = (position: Position, props: Omit<Parameters<typeof PositionClaim>[0], 'position'> = {}) =>
  shownWith(
    <ul data-claims="">
      <PositionClaim position={position} {...props} />
    </ul>,
    { view: 'answer', focus: 'withdrawal' },
  )

const basis = () => document.querySelector('[data-basis]')

describe('a claim', () => {
  test('is led by the name of its holder, and says what is said', () => {
    card(held('northland-on-withdrawal'))
    expect(screen.getByText(/Calls it a surrender/).textContent).toBe('Northland: Calls it a surrender.')
  })

  test('does not repeat a name that its words begin with, by whatever name and article', async () => {
    card(held('northland-on-withdrawal', { summary: 'The North’s cabinet calls it a surrender.' }))
    expect((await screen.findByRole('link', { name: 'The North' })).parentElement?.textContent).toBe(
      'The North’s cabinet calls it a surrender.',
    )
  })

  test.each([
    ['own-words', 'in own words'],
    ['spokesperson', 'said by a spokesperson'],
    ['named-source', 'a named source'],
    ['unnamed-source', 'an unnamed source'],
    ['inference', 'the author’s inference'],
    ['our-reading', 'our reading'],
    ['not-recorded', 'how it is known is not recorded'],
  ] as const)('whose basis is %s says so: %s', (known, words) => {
    card(held('northland-on-withdrawal', { basis: known }))
    expect([basis()?.textContent, basis()?.getAttribute('data-basis')]).toStrictEqual([words, known])
  })

  test.each([
    ['appears', 'so it appears'],
    ['seems', 'so it seems'],
    ['may', 'perhaps'],
    ['could', 'possibly'],
    ['expected', 'as is expected'],
    [undefined, 'so it appears'],
  ] as const)('that its source hedges (%s) says the hedge behind how it is known', (hedge, words) => {
    card(held('northland-on-withdrawal', { basis: 'inference', hedged: true, hedge }))
    expect(basis()?.textContent).toBe(`the author’s inference, ${words}`)
  })

  test('on a condition says on which', () => {
    card(held('union-on-withdrawal'))
    expect(screen.getByText('on condition that the tolls stay')).toBeTruthy()
  })

  test('voiced by another names who voiced it, and leads there', () => {
    card(held('southmark-on-withdrawal'))
    const voiced = screen.getByText(/^voiced by/)
    expect(voiced.textContent).toBe('voiced by Envoy Adler')
    fireEvent.click(within(voiced).getByRole('link'))
    expect(linkNow()).toBe('/?view=actor&focus=adler')
  })

  test('says its day, without the year that goes without saying', async () => {
    card(held('northland-on-withdrawal'))
    expect((await screen.findByText('20 Nov')).getAttribute('datetime')).toBe('2030-11-20')
  })

  test('of another year says that year', () => {
    card(held('northland-on-withdrawal', { date: '2029-11' }))
    expect(screen.getByText('Nov 2029')).toBeTruthy()
  })

  test('without a date is undated, not of today', () => {
    card(held('northland-on-withdrawal', { date: undefined, datePrecision: undefined }))
    expect(screen.getByText('undated')).toBeTruthy()
    expect(document.querySelector('time')).toBeNull()
  })

  test.each([
    ['that one report has says that it rests on it', 'union-on-withdrawal', true],
    ['that two reports have does not', 'northland-on-withdrawal', false],
  ])('%s', (_, id, rests) => {
    card(held(id))
    expect(screen.queryByText('this claim rests on one report') !== null).toBe(rests)
  })

  test('has the coder’s note as the coder’s', () => {
    card(held('northland-on-withdrawal', { note: 'Said twice.' }))
    expect(screen.getByText('The coder’s note: Said twice.')).toBeTruthy()
  })

  test.each([
    ['names its target where the page is about another', 'northland-on-accord', 'On The Lake Accord'],
    ['does not name its target where the page is about that', 'northland-on-withdrawal', undefined],
  ])('%s', (_, id, words) => {
    card(held(id), { about: 'withdrawal' })
    expect(screen.queryByText('On')?.textContent).toBe(words)
  })

  test('keeps what its holder said before, folded, with its stance, its basis and its day', async () => {
    card(held('premier-on-withdrawal-later'), { earlier: [held('premier-on-withdrawal')] })
    const earlier = screen.getByRole('group')
    expect(await within(earlier).findByText('20 Nov')).toBeTruthy()
    expect(earlier.querySelector('summary')?.textContent).toBe('earlier: opposes, unnamed source, 20 Nov')
    expect(earlier.hasAttribute('open')).toBe(false)
  })

  test('has what was said in so many words, with its speaker', async () => {
    card(held('northland-on-withdrawal'))
    const quotation = await screen.findByText('a surrender')
    expect(quotation.tagName).toBe('Q')
    expect(quotation.closest('li')?.textContent).toBe('a surrender, Northland')
  })

  test('picks its holder out by the name, in the link, and lets it go again', () => {
    card(held('northland-on-withdrawal'))
    const name = () => screen.getAllByRole('link', { name: 'Northland' })[0] ?? document.body
    const isMarked = () => document.querySelector('[data-selected]')?.getAttribute('data-selected')
    expect([name().getAttribute('aria-current'), isMarked()]).toStrictEqual([null, 'false'])
    fireEvent.click(name())
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal&select=northland')
    expect([name().getAttribute('aria-current'), isMarked()]).toStrictEqual(['true', 'true'])
    fireEvent.click(name())
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
  })
})
