import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { TableView } from '#client/screens/table/table-view.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'
import type { ViewChange } from '#domain/view-state'
import { giveRoom, linkNow, shownWith } from '../../shown-with.tsx'

const desk = () => giveRoom(1000, 700)

const place = (id: string) => document.querySelector<HTMLElement>(`[data-node="${id}"]`) ?? document.body
const stage = () => document.querySelector('[data-stage]') ?? document.body
const said = () => screen.getByRole('status').textContent
const title = () => screen.getByRole('heading', { level: 1 }).textContent

async function table(at: ViewChange = {}) {
  shownWith(
    <>
      <TableView />
      <LiveRegion />
    </>,
    { view: 'table', ...at },
  )
  await waitFor(() => expect(place('northland').dataset.node).toBe('northland'))
}

/** A key on a seat that has the focus. */
function press(id: string, key: string, keys: object = {}) {
  place(id).focus()
  fireEvent.keyDown(place(id), { key, ...keys })
}

/** Where a seat is drawn. */
const styleOf = (id: string) => {
  const { left, top } = place(id).style
  return { x: Number.parseFloat(left) + 12, y: Number.parseFloat(top) + 12 }
}

beforeEach(desk)

describe('by keyboard', () => {
  test('E unfolds a side in place and again folds it, C folds it alone', async () => {
    await table()
    press('river-union', 'c')
    expect(linkNow()).toBe('/?view=table')
    press('river-union', 'e')
    expect(linkNow()).toBe('/?view=table&expanded=between')
    expect(said()).toBe('Between: unfolded')
    press('river-union', 'c')
    expect(linkNow()).toBe('/?view=table')
    press('river-union', 'e')
    press('river-union', 'e')
    expect(linkNow()).toBe('/?view=table')
  })

  test('M has the lines among those it is pressed on, which are said', async () => {
    await table()
    press('northland', 'm')
    expect(linkNow()).toBe('/?view=table&select=northland')
    press('southmark', 'm')
    expect(linkNow()).toBe('/?view=table&among=northland,southmark')
    await waitFor(() => expect(said()).toMatch(/^Northland and Southmark: \d+ relations? on this day\./))
    expect(place('southmark').getAttribute('aria-pressed')).toBe('true')
    press('southmark', 'Escape')
    expect(linkNow()).toBe('/?view=table')
    await waitFor(() => expect(said()).toBe('Nothing is selected'))
  })

  test('Shift and an arrow move a seat in one step of undo, and P puts it back', async () => {
    await table()
    const before = history.length
    press('northland', 'ArrowLeft', { shiftKey: true })
    press('northland', 'ArrowUp', { shiftKey: true })
    expect(linkNow()).toMatch(/pins=northland~\d+~\d+$/)
    expect(history.length).toBe(before + 1)
    expect(screen.getByRole('button', { name: 'Put it back' })).toBeTruthy()
    press('northland', 'p')
    expect(linkNow()).toBe('/?view=table')
  })

  test('all that was moved goes back at once', async () => {
    await table({ pins: ['northland', 'southmark'].map((id) => ({ id, x: 300, y: 300 })) })
    fireEvent.click(screen.getByRole('button', { name: 'Put all 2 back' }))
    expect(linkNow()).toBe('/?view=table')
  })

  test('Shift F10 opens what there is to do with a seat; Escape closes it, and the focus is back', async () => {
    await table({ select: ['southmark'] })
    press('northland', 'F10', { shiftKey: true })
    await screen.findByRole('menu', { name: 'Northland' })
    expect(screen.getAllByRole('menuitem').map(({ firstChild }) => firstChild?.textContent)).toStrictEqual([
      'Open the page',
      'Show the relations',
      'Ways from Southmark',
      'Lines among these: add it',
      'Pin it where it is',
      'List North',
    ])
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    await waitFor(() => expect(document.activeElement).toBe(place('northland')))
  })
})

test('Escape lets go of who is chosen, wherever the focus is', async () => {
  await table({ select: ['northland'] })
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(linkNow()).toBe('/?view=table')
})

test('what lies on it is told beside it, each way apart, and no switch is offered that draws nothing', async () => {
  await table({ focus: 'withdrawal' })
  const names = await waitFor(() => {
    const all = screen.getAllByRole('region').map((one) => one.getAttribute('aria-labelledby'))
    expect(all.length).toBeGreaterThan(1)
    return all.map((id) => document.getElementById(id ?? '')?.textContent)
  })
  expect(names).toContain('opposes')
  expect(names.some((name) => name?.startsWith('demand '))).toBe(true)
  expect(screen.queryByText('lines on this day')).toBeNull()
})

test('a link to what is not there says so, and keeps saying it', async () => {
  shownWith(<TableView />, { view: 'table', focus: 'nothing-there' })
  const alert = await screen.findByText('There is nothing by that name')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(alert.isConnected).toBe(true)
})

describe('by hand', () => {
  test('a double press unfolds, leaves what was selected, and is one step of undo', async () => {
    await table({ select: ['southmark'] })
    const before = history.length
    fireEvent.click(place('river-union'))
    fireEvent.click(place('river-union'))
    fireEvent.doubleClick(place('river-union'))
    expect(linkNow()).toBe('/?view=table&select=southmark&expanded=between')
    expect(history.length).toBe(before + 1)
  })

  test('a frame drawn with Shift has the lines among those in it; without Shift it is none', async () => {
    await table()
    const [from, to] = [styleOf('northland'), styleOf('southmark')]
    const draw = (keys: object) => {
      fireEvent.mouseDown(stage(), { clientX: 480, clientY: Math.min(from.y, to.y) - 40, button: 0, ...keys })
      fireEvent.mouseMove(window, { clientX: 999, clientY: 699 })
      fireEvent.mouseUp(window, { clientX: 999, clientY: 699 })
    }
    draw({})
    expect(linkNow()).toBe('/?view=table')
    draw({ shiftKey: true })
    expect(linkNow()).toMatch(/southmark/)
    expect(linkNow()).not.toMatch(/northland/)
  })

  test('the ground’s menu puts all back, folds all, and closes when it is pressed elsewhere', async () => {
    await table({ expanded: ['between'], pins: [{ id: 'northland', x: 300, y: 300 }] })
    fireEvent.contextMenu(stage(), { clientX: 500, clientY: 690 })
    fireEvent.click(await screen.findByRole('menuitem', { name: /^Fold all/ }))
    expect(linkNow()).toMatch(/^\/\?view=table&pins=northland~300~300$/)
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    fireEvent.contextMenu(stage(), { clientX: 500, clientY: 690 })
    fireEvent.click(await screen.findByRole('menuitem', { name: /^Put all back/ }))
    expect(linkNow()).toBe('/?view=table')
  })
})

test('who has no seat is listed by name, and selected by it', async () => {
  giveRoom(390, 700)
  await table()
  fireEvent.click(place('side between'))
  const list = await screen.findByRole('region', { name: /^Between: \d+ actors? without a seat$/ })
  const [first] = list.querySelectorAll('button')
  if (!first) throw new Error('nobody is listed')
  fireEvent.click(first)
  await waitFor(() => expect(title()).toBe(first.textContent))
  expect(first.getAttribute('aria-pressed')).toBe('true')
})
