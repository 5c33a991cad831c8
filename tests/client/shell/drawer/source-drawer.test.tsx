import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ClaimSources } from '#client/claims/sources.tsx'
import { SourceDrawer } from '#client/shell/drawer/source-drawer.tsx'
import type { ViewChange } from '#domain/view-state'
import { linkNow, shownWith } from '../../shown-with.tsx'

const point: ViewChange = { view: 'answer', focus: 'withdrawal' }
const courier = [{ source: 'courier', paragraphs: [5], via: [] }]

async function drawer(named: string) {
  return screen.findByRole('dialog', { name: named })
}

test('no source in the link, no drawer', () => {
  shownWith(<SourceDrawer />, point)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a source says what it is, and that its own text is not here', async () => {
  shownWith(<SourceDrawer />, { ...point, source: 'courier' })
  const open = await drawer('The Courier on the lake')
  expect(within(open).getByText('The Courier · 20 Nov 2030 · 20 paragraphs')).toBeTruthy()
  expect(open.textContent).toContain('under copyright')
  expect(within(open).getByText(/^No link to it is recorded/).textContent).toBe(
    'No link to it is recorded. To find it, search for: “The Courier on the lake”, The Courier.',
  )
})

test('its paragraphs stand in their order, each with the records that cite it', async () => {
  shownWith(<SourceDrawer />, { ...point, source: 'post' })
  const open = await drawer('Morning Post')
  const paragraphs = [...open.querySelectorAll('ol > li')].map((one) => [
    one.querySelector('h3 [aria-hidden]')?.textContent,
    [...one.querySelectorAll('[data-record]')].map((record) => record.getAttribute('data-record')),
  ])
  expect(paragraphs).toStrictEqual([
    ['¶ 2', ['who-met-three']],
    ['¶ 3', ['northland-on-withdrawal']],
    ['¶ 4', ['premier-on-withdrawal']],
    ['¶ 5', ['premier-on-withdrawal-later']],
    ['¶ 6', ['bank-three']],
  ])
})

test('the record that the link names is marked, under its paragraph alone', async () => {
  shownWith(<SourceDrawer />, { ...point, source: 'courier', paragraph: 5, claim: 'northland-on-withdrawal' })
  const open = await drawer('The Courier on the lake')
  const marked = [...open.querySelectorAll<HTMLElement>('[data-record][aria-current="true"]')]
  expect(marked.map(({ dataset }) => dataset.record)).toStrictEqual(['northland-on-withdrawal'])
  expect(marked[0]?.closest('ol > li')?.querySelector('h3')?.textContent).toBe('Paragraph 5¶ 5')
  expect(marked[0]?.textContent).toContain('1 of 3')
})

test('a record leads to the screen that shows it', async () => {
  shownWith(<SourceDrawer />, { view: 'evidence', source: 'courier', paragraph: 5 })
  const open = await drawer('The Courier on the lake')
  await waitFor(() =>
    expect(open.querySelector('[data-record="northland-on-withdrawal"] a')?.getAttribute('href')).toBe(
      '/?view=answer&focus=withdrawal&select=northland',
    ),
  )
})

test('a paragraph that no record cites is said to be so', async () => {
  shownWith(<SourceDrawer />, { ...point, source: 'courier', paragraph: 31 })
  const open = await drawer('The Courier on the lake')
  expect(within(open).getByText('No record cites paragraph 31')).toBeTruthy()
  expect(within(open).getByText('The report has 20 paragraphs.')).toBeTruthy()
})

test('a source that is not there is said not to be', async () => {
  shownWith(<SourceDrawer />, { ...point, source: 'gazette' })
  expect(await screen.findByText('There is nothing by that name')).toBeTruthy()
})

const closing: [string, () => unknown][] = [
  ['Escape', () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })],
  ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
]
test.each(closing)('%s closes it, and the focus is back where it was opened', async (_, close) => {
  shownWith(
    <>
      <ClaimSources record="northland-on-withdrawal" citations={courier} />
      <SourceDrawer />
    </>,
    point,
  )
  const link = await screen.findByRole('link', { name: 'The Courier paragraph 5' })
  link.focus()
  fireEvent.click(link)
  await drawer('The Courier on the lake')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Close'))
  close()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
  await waitFor(() => expect(document.activeElement).toBe(link))
})
