import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { FileMenu } from '#client/canvas/export/file-menu.tsx'
import { GraphPanel } from '#client/canvas/graph-panel.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { giveRoom, shownWith } from '../../shown-with.tsx'

const made = vi.spyOn(URL, 'createObjectURL')
const names: string[] = []

/** The browser would save it: its name is all that is asked here. */
function save(event: Event) {
  if (!(event.target instanceof HTMLAnchorElement)) return
  names.push(event.target.download)
  event.preventDefault()
}

beforeAll(() => {
  giveRoom(1200, 800)
  document.addEventListener('click', save)
})
beforeEach(() => {
  made.mockClear()
  names.length = 0
})
afterAll(() => {
  document.removeEventListener('click', save)
  made.mockRestore()
})

/** What the one file that was saved has in it. */
async function saved(name: string): Promise<string> {
  await waitFor(() => expect(names).toStrictEqual([name]))
  const [file] = made.mock.calls.map(([blob]) => blob)
  return file instanceof Blob ? file.text() : ''
}

async function menu() {
  shownWith(
    <>
      <GraphPanel focus={{ id: 'withdrawal' }} />
      <LiveRegion />
    </>,
    { view: 'answer', focus: 'withdrawal' },
  )
  fireEvent.click(await screen.findByText('Download'))
}

const said = () => screen.getByRole('status').textContent?.trim()

test('a picture is had as a picture in two forms, and its claims as a table', async () => {
  await menu()
  const files = [...document.querySelectorAll('[data-files] button')].map(({ textContent }) => textContent)
  expect(files).toStrictEqual(['Picture (SVG)', 'Picture (PNG)', 'Claims (CSV)'])
})

test('the table is saved under the thing and the day, with a row for each source of a claim', async () => {
  await menu()
  fireEvent.click(screen.getByText('Claims (CSV)'))
  const [head, ...rows] = (await saved('withdrawal-2030-11-26.csv')).trim().split('\r\n')
  await waitFor(() => expect(said()).toBe('Saved withdrawal-2030-11-26.csv'))
  expect(head?.split(',').slice(0, 4)).toStrictEqual(['target', 'actor', 'way', 'stance or match'])
  const ofNorthland = rows.map((row) => row.split(',').slice(0, 4)).filter(([, actor]) => actor === 'Northland')
  expect(ofNorthland).toStrictEqual([
    ['Withdrawal from the bank', 'Northland', 'on the point', 'opposes'],
    ['Withdrawal from the bank', 'Northland', 'on the point', 'opposes'],
    ['Withdrawal from the bank', 'Northland', 'by a demand', 'contradicts'],
    ['No new border', 'Northland', 'demands', 'demand'],
    ['The Lake Accord', 'Northland', 'on the plan as a whole', 'opposes'],
  ])
})

test('the picture says what it shows, with its day and its sources', async () => {
  await menu()
  fireEvent.click(screen.getByText('Picture (SVG)'))
  const svg = await saved('withdrawal-2030-11-26.svg')
  for (const words of ['Withdrawal from the bank', '26 Nov 2030', 'The Courier']) expect(svg).toContain(words)
})

test('the menu closes once something was chosen, and by Escape', async () => {
  await menu()
  const details = document.querySelector('details')
  fireEvent.click(screen.getByText('Claims (CSV)'))
  expect(details?.open).toBe(false)
  fireEvent.click(screen.getByText('Download'))
  expect(details?.open).toBe(true)
  fireEvent.keyDown(screen.getByText('Download'), { key: 'Escape' })
  expect(details?.open).toBe(false)
  await saved('withdrawal-2030-11-26.csv')
})

test('a file that cannot be made says why, before or after it is asked for', async () => {
  const why = 'Nothing in it is a number.'
  shownWith(
    <>
      <FileMenu
        file="answer"
        formats={[
          { name: 'svg', what: 'Chart', why, make: async () => new Blob() },
          { name: 'csv', what: 'Rows', make: () => Promise.reject(new Error('There is no room left.')) },
        ]}
      />
      <LiveRegion />
    </>,
  )
  const chart = screen.getByText<HTMLButtonElement>('Chart')
  expect([chart.disabled, chart.title]).toStrictEqual([true, why])
  fireEvent.click(screen.getByText('Rows'))
  await waitFor(() => expect(said()).toBe('There is no room left.'))
  expect(names).toStrictEqual([])
})
