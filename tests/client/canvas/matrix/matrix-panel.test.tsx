import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { FilledMatrix, MatrixPanel } from '#client/canvas/matrix/matrix-panel.tsx'
import { Matrix } from '#domain/matrix'
import type { ViewChange } from '#domain/view-state'
import { giveRoom, linkNow, shownWith } from '../../shown-with.tsx'

beforeAll(() => giveRoom(1200, 600))

const silent = 'no position recorded'
const page: ViewChange = { view: 'matrix' }
const cell = (row: number, column: number) =>
  document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? document.body

async function matrix(at: ViewChange = page) {
  shownWith(<MatrixPanel plan="accord" />, at)
  return screen.findByRole('grid')
}

/** What each row says aloud: the name of a side, or an actor and its cells. */
const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent))

describe('the matrix of a plan', () => {
  test('has the plan and its points in columns, under their headings', async () => {
    await matrix()
    const [headings, titles] = document.querySelectorAll('thead tr')
    expect([...(headings?.children ?? [])].map(({ textContent }) => textContent)).toStrictEqual([
      '',
      '',
      'Land and borders',
      'Trade',
      '',
    ])
    expect([...(titles?.children ?? [])].map(({ textContent }) => textContent)).toStrictEqual([
      'Actor',
      'The plan as a whole',
      'Withdrawal from the bank',
      'The island',
      'Toll-free passage',
      'Two languages',
    ])
  })

  test('says in each cell who stands how to what, and how that is known', async () => {
    await matrix()
    const broker = 'recorded as a broker of it'
    expect(rows()).toStrictEqual([
      ['North', ''],
      [
        'Northland',
        'opposes it, 1 claim',
        '3opposes it, 3 claims; demand contradicted, by our reading',
        'demand contradicted',
        silent,
        silent,
      ],
      [
        'Premier Lindqvíst',
        silent,
        'has spoken for and against it, 1 claim; demand contradicted, by our reading',
        'demand contradicted',
        silent,
        silent,
      ],
      ['South', ''],
      ['Southmark', 'supports it, 1 claim', 'supports it, 1 claim; demand met, by our reading', silent, silent, silent],
      ['Between', ''],
      ['Envoy Adler', broker, broker, silent, silent, silent],
      [
        'River Union',
        silent,
        'backs it on a condition, 1 claim',
        'is recorded without a declared position on it, 1 claim',
        silent,
        silent,
      ],
      ['Lake Radio', broker, silent, silent, silent, silent],
    ])
  })

  test('says what the whole of it is', async () => {
    const grid = await matrix()
    expect(grid.querySelector('caption')?.textContent).toBe(
      'Everyone on everything: actors by side in rows, the plan and its points in columns',
    )
  })

  test('leads from a cell to the answer, with the actor picked out', async () => {
    await matrix()
    expect(cell(1, 2).querySelector('a')?.getAttribute('href')).toBe('/?view=answer&focus=withdrawal&select=northland')
  })

  test('leads from a silent field there as well, though it is no link', async () => {
    await matrix()
    expect([cell(1, 5).textContent, cell(1, 5).querySelector('a')]).toStrictEqual([silent, null])
    fireEvent.click(cell(1, 5))
    expect(linkNow()).toBe('/?view=answer&focus=languages&select=northland')
  })

  test('marks the column of the point that the page is about', async () => {
    await matrix({ ...page, focus: 'island' })
    const marked = [...document.querySelectorAll('th[aria-current="true"]')].map(({ textContent }) => textContent)
    expect(marked).toStrictEqual(['The island'])
  })

  test('marks the rows of who is selected', async () => {
    await matrix({ ...page, select: ['southmark'] })
    const marked = [...document.querySelectorAll('tr[aria-selected="true"] th')].map(({ textContent }) => textContent)
    expect(marked).toStrictEqual(['Southmark'])
  })

  test('beside an answer picks out who is pressed; on its own page leads to the actor', async () => {
    await matrix({ view: 'answer', focus: 'withdrawal', show: 'matrix' })
    fireEvent.click(screen.getByRole('link', { name: 'Southmark' }))
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal&show=matrix&select=southmark')
  })

  test('has not what is taken away, nor who is left with nothing', async () => {
    await matrix({ ...page, hide: ['opposes', 'conditional', 'undeclared'] })
    expect(cell(1, 1).textContent).toBe(silent)
    expect(cell(1, 2).textContent).toBe('demand contradicted, by our reading')
    expect(rows().map(([name]) => name)).toStrictEqual([
      'North',
      'Northland',
      'Premier Lindqvíst',
      'South',
      'Southmark',
      'Between',
      'Envoy Adler',
      'Lake Radio',
    ])
  })

  test('says so where all of it is taken away', () => {
    const only: Matrix = { ...many(1), cells: [{ actor: 0, target: 0, way: 'plan', stance: 'opposes', positions: 1 }] }
    shownWith(<FilledMatrix matrix={only} />, { ...page, hide: ['opposes'] })
    expect(screen.getByText('All that is recorded here is hidden.')).toBeTruthy()
  })

  test('says so where nobody is known to have said anything by that day', async () => {
    shownWith(<FilledMatrix matrix={{ ...many(1), cells: [] }} />, page)
    expect(screen.getByText('No report records a position by that day.')).toBeTruthy()
  })
})

describe('in the matrix', () => {
  const press = (key: string, keys: object = {}) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...keys })
  const stops = () => [...document.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')]

  test('there is one stop of Tab, and it goes along with the focus', async () => {
    await matrix()
    expect(stops()).toStrictEqual([cell(1, 1)])
    cell(1, 1).focus()
    press('ArrowRight')
    expect(document.activeElement).toBe(cell(1, 2))
    expect(stops()).toStrictEqual([cell(1, 2)])
    press('End', { ctrlKey: true })
    expect(document.activeElement).toBe(cell(6, 5))
    press('Home', { ctrlKey: true })
    expect(document.activeElement).toBe(cell(1, 1))
  })

  test('arrows, Home and End go from cell to cell, and not out of it', async () => {
    await matrix()
    cell(1, 1).focus()
    const walked = ['ArrowDown', 'End', 'Home', 'ArrowLeft', 'ArrowUp', 'ArrowUp'].map((key) => {
      press(key)
      const at = document.activeElement
      return at instanceof HTMLElement && [at.dataset.row, at.dataset.column]
    })
    expect(walked).toStrictEqual([
      ['2', '1'],
      ['2', '5'],
      ['2', '0'],
      ['2', '0'],
      ['1', '0'],
      ['1', '0'],
    ])
  })

  test('Enter opens what a cell rests on', async () => {
    await matrix()
    cell(1, 1).focus()
    press('Enter')
    expect(linkNow()).toBe('/?view=answer&focus=accord&select=northland')
  })

  test('the row and the column of what is looked at are lit, and it is read out for the eye', async () => {
    await matrix()
    act(() => cell(1, 2).focus())
    const lit = [...document.querySelectorAll<HTMLElement>('[data-lit]')]
    expect(lit.every(({ dataset }) => dataset.row === '1' || dataset.column === '2')).toBe(true)
    expect(document.querySelector('[data-part="matrix"] > p')?.textContent).toBe(
      'Northland on “Withdrawal from the bank”: opposes it, 3 claims; demand contradicted, by our reading',
    )
  })
})

/** As many actors on a plan as given, each of whom opposes it. */
function many(count: number): Matrix {
  const numbers = Array.from({ length: count }, (_, at) => at)
  return Matrix.parse({
    actors: numbers.map((at) => ({ id: `actor-${at}`, label: 'Actor', name: `Actor ${at}`, side: 'North' })),
    targets: [{ id: 'accord', label: 'Plan', name: 'The Lake Accord' }],
    cells: numbers.map((actor) => ({ actor, target: 0, way: 'plan', stance: 'opposes', positions: 1 })),
  })
}

/** One actor who opposes as many points as given, under headings of ten. */
function wide(count: number): Matrix {
  const numbers = Array.from({ length: count }, (_, at) => at)
  return Matrix.parse({
    actors: [{ id: 'northland', label: 'Actor', name: 'Northland', side: 'North' }],
    targets: numbers.map((at) => ({
      ...{ id: `point-${at}`, label: 'PlanPoint', name: `Point ${at}` },
      heading: `Heading ${Math.floor(at / 10)}`,
    })),
    cells: numbers.map((target) => ({ actor: 0, target, way: 'point', stance: 'opposes', positions: 1 })),
  })
}

/** What a browser does: as high as all rows of 200, as wide as all columns of 100, and heard when it is scrolled. */
function makeScroll(window: HTMLElement | null) {
  const scrollTo = ({ top, left }: { top?: number; left?: number }) => {
    Object.assign(window ?? {}, top === undefined ? { scrollLeft: left } : { scrollTop: top })
    window?.dispatchEvent(new Event('scroll'))
  }
  const sizes = { scrollHeight: { value: 203 * 30 }, scrollWidth: { value: 1200 + 100 * 36 } }
  Object.defineProperties(window, { ...sizes, scrollTo: { value: scrollTo } })
}

describe('of very many actors', () => {
  const named = () => [...document.querySelectorAll('tbody th[scope="row"]')].map(({ textContent }) => textContent)

  test('only those in sight are in the page, and the table says how many there are', async () => {
    shownWith(<FilledMatrix matrix={many(200)} />, page)
    await waitFor(() => expect(named()[0]).toBe('Actor 0'))
    expect(named().length).toBeLessThan(50)
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('203')
    expect(screen.getByRole('row', { name: /^Actor 0/ }).getAttribute('aria-rowindex')).toBe('4')
  })

  test('the last is brought into sight by its key, and has the focus', async () => {
    shownWith(<FilledMatrix matrix={many(200)} />, page)
    await waitFor(() => expect(named()[0]).toBe('Actor 0'))
    cell(1, 1).focus()
    makeScroll(screen.getByRole('grid').parentElement)
    fireEvent.keyDown(cell(1, 1), { key: 'End', ctrlKey: true })
    await waitFor(() => expect(document.activeElement).toBe(cell(200, 1)))
    expect(named().at(-1)).toBe('Actor 199')
    expect(named().length).toBeLessThan(50)
  })

  test('of fewer all are, and the table need not say how many', () => {
    shownWith(<FilledMatrix matrix={many(100)} />, page)
    expect(named().length).toBe(100)
    expect(screen.getByRole('grid').hasAttribute('aria-rowcount')).toBe(false)
  })
})

describe('of very many points', () => {
  const across = (row: number) =>
    [...document.querySelectorAll<HTMLElement>(`[data-row="${row}"]`)].map(({ dataset }) => Number(dataset.column))
  /** In how many columns a row is: those that it draws and those that it leaves out. */
  const widthOf = (row: Element | null) => [...(row?.children ?? [])].reduce((sum, one) => sum + spanOf(one), 0)
  const spanOf = (cell: Element) => Number(cell.getAttribute('colspan') ?? 1)

  test('only those in sight are in the page, and each says which one it is', async () => {
    shownWith(<FilledMatrix matrix={wide(100)} />, page)
    await waitFor(() => expect(across(1).length).toBeGreaterThan(10))
    expect(across(1).length).toBeLessThan(50)
    expect(across(1).slice(0, 3)).toStrictEqual([0, 1, 2])
    expect(across(0)).toStrictEqual(across(1).slice(1))
    expect(screen.getByRole('grid').getAttribute('aria-colcount')).toBe('101')
    expect(cell(1, 2).getAttribute('aria-colindex')).toBe('3')
    expect(cell(0, 2).getAttribute('aria-colindex')).toBe('3')
  })

  test('every row is as wide as all of them, and every heading is there', async () => {
    shownWith(<FilledMatrix matrix={wide(100)} />, page)
    await waitFor(() => expect(across(1).length).toBeGreaterThan(10))
    expect([...document.querySelectorAll('tr')].map(widthOf)).toStrictEqual([101, 101, 101, 101])
    expect(document.querySelectorAll('th[scope="colgroup"]').length).toBe(10)
  })

  test('the last is brought into sight by its key, and has the focus', async () => {
    shownWith(<FilledMatrix matrix={wide(100)} />, page)
    await waitFor(() => expect(across(1).length).toBeGreaterThan(10))
    cell(1, 1).focus()
    makeScroll(screen.getByRole('grid').parentElement)
    fireEvent.keyDown(cell(1, 1), { key: 'End' })
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 100)))
    expect(cell(1, 100).textContent).toBe('recorded as: opposes, 1 claim')
    expect(across(1).length).toBeLessThan(50)
    expect([...document.querySelectorAll('tr')].map(widthOf)).toStrictEqual([101, 101, 101, 101])
  })

  test('a field that holds nothing says so, and leads to the answer as well', async () => {
    const { cells, ...rest } = wide(100)
    shownWith(<FilledMatrix matrix={{ ...rest, cells: cells.slice(2) }} />, page)
    await waitFor(() => expect(across(1).length).toBeGreaterThan(10))
    expect(screen.getAllByLabelText(silent).length).toBe(2)
    fireEvent.click(cell(1, 2))
    expect(linkNow()).toBe('/?view=answer&focus=point-1&select=northland')
  })

  test('of fewer all are, and none need say which one it is', () => {
    shownWith(<FilledMatrix matrix={wide(60)} />, page)
    expect(across(1).length).toBe(61)
    expect(screen.getByRole('grid').hasAttribute('aria-colcount')).toBe(false)
    expect(cell(1, 2).hasAttribute('aria-colindex')).toBe(false)
  })
})
