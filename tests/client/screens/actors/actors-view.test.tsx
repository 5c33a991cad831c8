import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { actorRows } from '#client/screens/actors/actor-rows.ts'
import { ActorTable } from '#client/screens/actors/actor-table.tsx'
import { ActorsView } from '#client/screens/actors/actors-view.tsx'
import { grouped } from '#client/screens/actors/narrowing.ts'
import { Actor } from '#domain/actor'
import type { ViewChange } from '#domain/view-state'
import { anActor } from '#tests/builders'
import { giveRoom, linkNow, shownWith } from '../../shown-with.tsx'

beforeAll(() => giveRoom(1200, 600))

const names = () => [...document.querySelectorAll('tbody th[scope="row"] a')].map(({ textContent }) => textContent)
const titles = () => [...document.querySelectorAll('tbody th[scope="rowgroup"]')].map(({ textContent }) => textContent)
const selected = () =>
  [...document.querySelectorAll('tr[aria-selected="true"] th a')].map(({ textContent }) => textContent)
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name: `Select ${name}` }))
/** What a column has of an actor. */
const cellOf = (name: string, column: string) => {
  const at = [...document.querySelectorAll('thead tr > *')].findIndex((one) => one.getAttribute('data-of') === column)
  return screen.getByRole('row', { name: new RegExp(name) }).children[at]
}

async function list(at: ViewChange = {}) {
  const { unmount } = shownWith(<ActorsView />, { view: 'actors', ...at })
  await screen.findByRole('grid')
  // What is recorded of each comes by itself.
  await waitFor(() => expect(cellOf('Northland', 'positions')?.textContent).not.toBe(''))
  return unmount
}

describe('the list of actors', () => {
  test('has everybody under their sides, with how many there are', async () => {
    await list()
    expect(titles()).toStrictEqual(['North 2', 'South 1', 'Between 4'])
    expect(names().length).toBe(7)
    expect(screen.getByText(/^7 actors/)).toBeTruthy()
    expect(screen.getByText(/^Of 7 actors/)).toBeTruthy()
  })

  test('says who speaks for an actor, and leads from it and from each number to the Table', async () => {
    await list()
    const spokenFor = cellOf('Northland', 'spoken-for')?.querySelector('a')
    expect(spokenFor?.textContent).toBe('1 Premier Lindqvíst')
    expect(spokenFor?.getAttribute('href')).toBe('/?view=table&rel=speaks-for&select=northland')
    expect(cellOf('Northland', 'positions')?.querySelector('a')?.getAttribute('href')).toBe(
      '/?view=actor&focus=northland',
    )
  })

  test('counts as of the day', async () => {
    const leave = await list({ asOf: '2030-11-23' })
    const early = cellOf('River Union', 'positions')?.textContent
    leave()
    await list()
    await waitFor(() => expect(cellOf('River Union', 'positions')?.textContent).toBe('2'))
    expect(early).toBe('1')
  })

  test('is narrowed by words, side and kind, in the link, and says to how many', async () => {
    await list()
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'lindqvist' } })
    expect(names()).toStrictEqual(['Premier Lindqvíst'])
    expect(linkNow()).toBe('/?view=actors&find=lindqvist')
    expect(screen.getByText(/^1 of 7 actors/)).toBeTruthy()
    fireEvent.change(screen.getByRole('combobox', { name: 'Side' }), { target: { value: 'south' } })
    expect(linkNow()).toBe('/?view=actors&find=lindqvist&side=south')
    expect(screen.getByText('Nobody fits')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Show all 7 actors' }))
    expect(linkNow()).toBe('/?view=actors')
    expect(names().length).toBe(7)
  })

  test('stands under kinds, or together', async () => {
    await list()
    fireEvent.click(screen.getByRole('radio', { name: 'By kind' }))
    expect(linkNow()).toBe('/?view=actors&under=kind')
    expect(titles()[0]).toBe('People 2')
    fireEvent.click(screen.getByRole('radio', { name: 'Together' }))
    expect(titles()).toStrictEqual([])
  })

  test('is ordered by a press on a title, the other way round by a second, and as they sit by a third', async () => {
    await list({ under: 'none' })
    const asTheySit = names()
    const press = () => fireEvent.click(screen.getByRole('button', { name: /^Posi/ }))
    press()
    expect(linkNow()).toBe('/?view=actors&order=positions&under=none')
    expect(screen.getByRole('columnheader', { name: /^Posi/ }).getAttribute('aria-sort')).toBe('descending')
    const most = names()
    press()
    expect(screen.getByRole('columnheader', { name: /^Posi/ }).getAttribute('aria-sort')).toBe('ascending')
    expect(names()).not.toStrictEqual(most)
    press()
    expect(linkNow()).toBe('/?view=actors&under=none')
    expect(names()).toStrictEqual(asTheySit)
  })
})

describe('who is selected in the list', () => {
  test('is one or two by their boxes, and a third takes the place of the second', async () => {
    await list()
    tick('Northland')
    tick('Southmark')
    expect(selected()).toStrictEqual(['Northland', 'Southmark'])
    expect(linkNow()).toBe('/?view=actors&select=northland,southmark')
    tick('Lake Radio')
    expect(linkNow()).toBe('/?view=actors&select=northland,lake-radio')
    tick('Northland')
    expect(linkNow()).toBe('/?view=actors&select=lake-radio')
  })

  test('is one by a press on its row, and two by a press with Shift', async () => {
    await list()
    const row = (name: string) => cellOf(name, 'kind') ?? document.body
    fireEvent.click(row('Northland'))
    fireEvent.click(row('Southmark'))
    expect(linkNow()).toBe('/?view=actors&select=southmark')
    fireEvent.click(row('Northland'), { shiftKey: true })
    expect(linkNow()).toBe('/?view=actors&select=southmark,northland')
  })

  test('goes along to the Table and to the comparison', async () => {
    await list({ select: ['northland', 'southmark'], order: 'met' })
    const table = await screen.findByRole('link', { name: 'The ways between them at the Table' })
    expect(table.getAttribute('href')).toBe('/?view=table&order=met&select=northland,southmark')
    expect(screen.getByRole('link', { name: 'Compare' }).getAttribute('href')).toContain(
      'focus=northland&other=southmark',
    )
    fireEvent.click(screen.getByRole('radio', { name: 'Map' }))
    expect(linkNow()).toBe('/?view=table&order=met&select=northland,southmark')
  })

  test('goes along as those among whom lines are drawn, where it is three', async () => {
    await list({ select: ['northland', 'southmark', 'lake-radio'] })
    const table = await screen.findByRole('link', { name: 'The lines among them at the Table' })
    expect(table.getAttribute('href')).toBe('/?view=table&among=northland,southmark,lake-radio')
  })

  test('is told of actors alone, whatever else is picked out', async () => {
    await list({ select: ['withdrawal', 'southmark'] })
    expect(await screen.findByRole('link', { name: /^Southmark.*let go$/ })).toBeTruthy()
    expect(screen.queryByRole('link', { name: /Withdrawal/ })).toBeNull()
  })
})

describe('by keyboard', () => {
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

  test('arrows go from row to row, Enter opens the actor, and the box before it selects', async () => {
    await list()
    const cell = (row: number, column: number) =>
      document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
    act(() => cell(1, 1)?.focus())
    press('ArrowDown')
    expect(document.activeElement).toBe(cell(2, 1))
    press('ArrowLeft')
    press(' ')
    expect(selected()).toStrictEqual([names()[1]])
    act(() => cell(2, 1)?.focus())
    press('Enter')
    expect(linkNow()).toMatch(/view=actor&focus=/)
  })
})

test('of very many only those in sight are in the page, and the table says how many there are', async () => {
  const actors = Array.from({ length: 592 }, (_, at) =>
    Actor.parse({
      ...anActor({ id: `actor-${at}`, name: `Actor ${at}` }),
      ...{ seat: at, represents: [], memberOf: [], alliedWith: [], relatedTo: [] },
    }),
  )
  const rows = actorRows({
    ...{ actors, joins: new Map(), counts: new Map() },
    sides: [{ id: 'north', name: 'North' }],
  })
  shownWith(
    <div>
      <ActorTable groups={grouped(rows, { under: undefined, order: undefined })} />
    </div>,
    { view: 'actors' },
  )
  await waitFor(() => expect(names()[0]).toBe('Actor 0'))
  expect(names().length).toBeLessThan(60)
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('594')
})
