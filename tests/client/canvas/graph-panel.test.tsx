import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { GraphPanel } from '#client/canvas/graph-panel.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'
import type { ViewChange } from '#domain/view-state'
import { giveRoom, linkNow, shownWith } from '../shown-with.tsx'

beforeAll(() => giveRoom(1200, 800))

const point: ViewChange = { view: 'answer', focus: 'withdrawal' }

const nodes = () => [...document.querySelectorAll<HTMLElement>('[data-node]')]
const node = (id: string) => document.querySelector<HTMLElement>(`[data-node="${id}"]`) ?? document.body
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

async function graph(at: ViewChange = point, id = 'withdrawal') {
  shownWith(
    <>
      <GraphPanel focus={{ id }} />
      <LiveRegion />
    </>,
    at,
  )
  await waitFor(() => expect(nodes().length).toBeGreaterThan(0))
}

async function within(at: ViewChange = point) {
  await graph(at)
  fireEvent.click(screen.getByRole('button', { name: /^Graph: / }))
}

const southmark =
  'Southmark supports the point “Withdrawal from the bank”, voiced by Envoy Adler, 20 Nov, 1 source · demand met, by our reading: Return of the eastern bank'
const union =
  'River Union backs the point “Withdrawal from the bank” on condition that the tolls stay, 24 Nov, 1 source'
const northland =
  'Northland opposes the point “Withdrawal from the bank”, 20 Nov, 2 sources · demand contradicted, by our reading: No new border'
const premier =
  'Premier Lindqvíst has spoken for and against the point “Withdrawal from the bank”, 26 Nov, 1 source · demand contradicted, by our reading: No new border'
const adler =
  'Envoy Adler is reported to have conveyed the point “Withdrawal from the bank” and is reported to have drafted the Lake Accord, 1 source'

describe('the list over a picture', () => {
  test('has one button for each thing in it, by what it says', async () => {
    await graph()
    const [centre, ...others] = nodes().map((one) => [one.dataset.node, one.getAttribute('aria-label')])
    expect(centre?.[0]).toBe('centre')
    expect(centre?.[1]).toMatch(/^Southmark supports it; the River Union backs it on condition that the tolls stay;/)
    expect(others).toStrictEqual([
      ['adler-brokers', adler],
      ['southmark', southmark],
      ['river-union', union],
      ['northland', northland],
      ['premier-lindqvist', premier],
      ['southmark-on-plan', 'Southmark supports the Lake Accord, 20 Nov, 1 source'],
      ['northland-on-plan', 'Northland opposes the Lake Accord, Nov 2030, 1 source'],
    ])
  })

  test('has the lines by what they say, under their sign', async () => {
    await graph()
    const lines = [...document.querySelectorAll('[data-stage] li li')].map((line) => [
      line.parentElement?.parentElement?.firstChild?.textContent,
      line.textContent,
    ])
    expect(lines).toStrictEqual([
      ['supports', southmark],
      ['on a condition', union],
      ['opposes', northland],
      ['said both', premier],
      ['brokered it', adler],
    ])
  })

  test('is one stop of Tab, which says how many things there are and how they are gone through', async () => {
    await graph()
    const stops = [...document.querySelectorAll<HTMLElement>('[data-stage] button')].filter(
      ({ tabIndex }) => tabIndex === 0,
    )
    expect(stops.map(({ textContent }) => textContent)).toStrictEqual([
      `Graph: ${nodes().length} things, Enter goes in, arrows move, Escape leaves`,
    ])
  })

  test('is gone into, through and out of by keys', async () => {
    await within()
    expect(document.activeElement).toBe(node('centre'))
    press('ArrowLeft')
    expect(document.activeElement).toBe(node('southmark'))
    press('ArrowRight')
    press('ArrowRight')
    expect(document.activeElement).toBe(node('northland'))
    press('Escape')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Graph: / }))
  })

  test('is gone along the lines of one by brackets, each said aloud', async () => {
    await within()
    node('northland').focus()
    press(']')
    expect(screen.getByRole('status').textContent?.trim()).toBe(northland)
  })

  test('selects who is pressed, in the link and aloud, and lets go again', async () => {
    await graph()
    const pressed = () => nodes().filter((one) => one.getAttribute('aria-pressed') === 'true')
    fireEvent.click(node('northland'))
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal&select=northland')
    expect(pressed()).toStrictEqual([node('northland'), node('northland-on-plan')])
    expect(screen.getByRole('status').textContent?.trim()).toMatch(/^Selected: Northland/)
    fireEvent.click(node('southmark'))
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal&select=northland,southmark')
    fireEvent.click(node('northland'))
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal&select=southmark')
    expect(screen.getByRole('status').textContent?.trim()).toBe('No longer selected: Northland')
    fireEvent.click(node('centre'))
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
  })

  test('opens the screen of one by E', async () => {
    await within()
    node('northland').focus()
    press('e')
    expect(linkNow()).toBe('/?view=actor&focus=northland')
  })

  test('pins one where it is by P, and lets go of it', async () => {
    await within()
    node('northland').focus()
    press('p')
    expect(linkNow()).toMatch(/&pins=northland~\d+~\d+$/)
    press('P')
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
  })

  test('leaves keys with Ctrl to the browser', async () => {
    await within()
    expect(fireEvent.keyDown(node('centre'), { key: 'p', ctrlKey: true })).toBe(true)
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
  })

  test('has not what is taken away, which the legend still counts', async () => {
    await graph({ ...point, hide: ['opposes'] })
    expect(nodes().map(({ dataset }) => dataset.node)).not.toContain('northland')
    expect(screen.getByRole('button', { name: /^opposes \d/, pressed: false })).toBeTruthy()
  })
})

test('a picture is named after what it is about', async () => {
  await graph()
  expect(screen.getByRole('region', { name: 'Graph of Withdrawal from the bank' })).toBeTruthy()
})

test('an actor has a picture of its own', async () => {
  shownWith(<GraphPanel focus={{ id: 'northland', label: 'Actor' }} />, { view: 'actor', focus: 'northland' })
  expect(await screen.findByRole('region', { name: 'Graph of Northland' })).toBeTruthy()
  await waitFor(() => expect(node('withdrawal').getAttribute('aria-label')).toMatch(/oppose/))
})
