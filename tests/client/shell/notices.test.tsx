import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApiError } from '#client/api/fetch-json.ts'
import { Notices } from '#client/shell/notices.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { queries, shownWith } from '../shown-with.tsx'

const lines = () =>
  [...(screen.queryByRole('complementary', { name: 'Notices' })?.children ?? [])].map(({ textContent }) => textContent)

test('a link that is read whole needs no notice', () => {
  shownWith(<Notices />, { view: 'answer', focus: 'withdrawal' })
  expect(lines()).toStrictEqual([])
})

test.each([
  ['/?hide=loud', ['hide=loud']],
  ['/?asOf=yesterday&hide=loud', ['asOf=yesterday', 'hide=loud']],
  ['/?view=attic', ['view=attic']],
  ['/?view=answer&focus=withdrawal&camera=here&paragraph=-2', ['camera=here', 'paragraph=-2']],
])('each part of %s that cannot be read is named, and said aloud', (link, parts) => {
  shownWith(
    <>
      <Notices />
      <LiveRegion />
    </>,
    link,
  )
  const expected = parts.map((part) => `This link says “${part}”, which cannot be read; it was left out.`)
  expect(lines()).toStrictEqual(expected)
  expect(screen.getByRole('status').textContent?.trim()).toBe(expected.join(' '))
})

test.each([
  [
    'the server is gone',
    new ApiError(0, 'The server does not answer.'),
    ['The server does not answer just now; what you see may be out of date. Trying again.'],
  ],
  [
    'it can answer later, in its words',
    new ApiError(503, 'Too many large answers wait.'),
    ['Too many large answers wait. This page tries by itself, too; what you see may be out of date.'],
  ],
  ['nothing where another try would bring the same', new ApiError(404, 'No such point.'), []],
])('what an answer that failed says of the page: %s', async (_, fault, words) => {
  shownWith(<Notices />)
  const queryKey = [fault.message]
  await act(() => queries.fetchQuery({ queryKey, queryFn: () => Promise.reject(fault) }).catch(() => undefined))
  expect(lines()).toStrictEqual(words)
  await act(() => queries.fetchQuery({ queryKey, queryFn: async () => 'answered' }))
  await waitFor(() => expect(lines()).toStrictEqual([]))
})
