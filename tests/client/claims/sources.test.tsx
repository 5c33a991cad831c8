import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ClaimSources } from '#client/claims/sources.tsx'
import { linkNow, shownWith } from '../shown-with.tsx'

const courier = { source: 'courier', paragraphs: [5, 6], via: [] }
const post = { source: 'post', paragraphs: [4], via: ['Lake Radio', 'Port City'] }
const point = { view: 'answer', focus: 'withdrawal' } as const

const cited = () => [...document.querySelectorAll('[data-cites]')].map((one) => one.getAttribute('data-cites'))

test('each paragraph is a link that opens the report there, with the claim that cites it', async () => {
  shownWith(<ClaimSources record="northland-on-withdrawal" citations={[courier]} />, point)
  const first = await screen.findByRole('link', { name: 'The Courier paragraph 5' })
  expect(first.getAttribute('title')).toBe('“The Courier on the lake”, The Courier, paragraph 5')
  fireEvent.click(screen.getByRole('link', { name: 'paragraph 6' }))
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal&source=courier&paragraph=6&claim=northland-on-withdrawal')
})

test('a report cited as a whole opens at its beginning', async () => {
  shownWith(<ClaimSources record="northland-on-withdrawal" citations={[{ ...courier, paragraphs: [] }]} />, {
    ...point,
    source: 'post',
    paragraph: 3,
  })
  fireEvent.click(await screen.findByRole('link', { name: 'The Courier' }))
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal&source=courier&claim=northland-on-withdrawal')
})

test('from whom the report has it stands behind it', async () => {
  shownWith(<ClaimSources record="premier-on-withdrawal" citations={[post]} />, point)
  expect(await screen.findByRole('link', { name: 'M. Post paragraph 4' })).toBeTruthy()
  expect(screen.getByText('via Lake Radio and Port City')).toBeTruthy()
})

test('reports that have no room are one press away', () => {
  const third = { ...courier, paragraphs: [7] }
  shownWith(<ClaimSources citations={[courier, post, third]} />, point)
  expect(cited()).toStrictEqual(['courier', 'post'])
  fireEvent.click(screen.getByRole('button', { name: '1 more source of this claim' }))
  expect(cited()).toStrictEqual(['courier', 'post', 'courier'])
  expect(screen.queryByRole('button')).toBeNull()
})

test('a report that is not known is a report, and its paragraphs still lead there', () => {
  shownWith(<ClaimSources citations={[{ ...courier, source: 'gone' }]} />, point)
  expect(screen.getByRole('link', { name: 'Report paragraph 5' }).getAttribute('href')).toBe(
    '/?view=answer&focus=withdrawal&source=gone&paragraph=5',
  )
})
