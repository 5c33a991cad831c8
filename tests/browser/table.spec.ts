import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './parley-test.ts'

const seat = (page: Page, id: string) => page.locator(`[data-stage] [data-node="${id}"]`)
const title = (page: Page) => page.getByRole('heading', { level: 1 })

async function boxOf(page: Page, id: string) {
  const box = await seat(page, id).boundingBox()
  if (box === null) throw new Error(`${id} has no seat`)
  return box
}

/** On the canvas, in the middle of its name. */
async function press(page: Page, id: string) {
  const box = await boxOf(page, id)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** Where each seat is, to a tenth of a pixel. */
const places = (page: Page) =>
  page.locator('[data-stage] button[data-node]').evaluateAll((all) =>
    Object.fromEntries(
      all.map((one) => {
        const { left, top } = one.getBoundingClientRect()
        return [one.getAttribute('data-node'), [Math.round(left * 10), Math.round(top * 10)]]
      }),
    ),
  )

test('how Witkoff reaches Erdogan: two seats are pressed, and each step has its source', async ({ page, openAt }) => {
  await openAt({ view: 'table' })
  await press(page, 'steve-witkoff')
  await expect(page).toHaveURL(/select=steve-witkoff$/)
  await expect(title(page)).toHaveText('Steve Witkoff')
  await page.keyboard.down('Shift')
  await press(page, 'recep-tayyip-erdogan')
  await page.keyboard.up('Shift')
  await expect(title(page)).toHaveText('Steve Witkoff to Recep Tayyip Erdogan')
  await expect(page.getByText(/^3 steps, by way of /)).toBeVisible()
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem')
  await expect(steps).toHaveCount(4)
  await expect(steps.last()).toContainText('which was called off. It is no step.')
  await steps.first().locator('[data-cites] a').first().click()
  await expect(page.getByRole('dialog').locator('[aria-current="true"]').first()).toBeVisible()
})

test('nobody moves: not for another relation, another day, a selection or a side that is unfolded', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'table' })
  await expect(seat(page, 'ukraine')).toBeVisible()
  const before = await places(page)
  for (const state of [
    { rel: ['drafted-with' as const] },
    { asOf: '2025-11-19' },
    { select: ['steve-witkoff'] },
    { focus: 'recognition-crimea-donbas' },
  ]) {
    await openAt({ view: 'table', ...state })
    await expect(seat(page, 'ukraine')).toBeVisible()
    const after = await places(page)
    for (const id of ['ukraine', 'russia', 'steve-witkoff', 'friedrich-merz', 'turkey'])
      expect(after[id], id).toStrictEqual(before[id])
  }
})

test('by keyboard: in by Enter, along by arrows, selected by Space, unfolded by E, out by Escape', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'table' })
  await expect(seat(page, 'ukraine')).toBeVisible()
  await page.locator('[data-stage-entry]').focus()
  await page.keyboard.press('Enter')
  await seat(page, 'united-states').focus()
  await page.keyboard.press('ArrowDown')
  await expect(seat(page, 'donald-trump')).toBeFocused()
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/expanded=united-states-side/)
  await seat(page, 'donald-trump').press(' ')
  await expect(page).toHaveURL(/select=donald-trump/)
  await seat(page, 'donald-trump').press('Escape')
  await expect(page).not.toHaveURL(/select=/)
})

test('a relation is switched off and on, in the link, and undone', async ({ page, openAt }) => {
  await openAt({ view: 'table' })
  await page.getByRole('checkbox', { name: /^speaks for/ }).uncheck()
  await expect(page).toHaveURL(/rel=met/)
  await page.getByRole('checkbox', { name: /^met/ }).uncheck()
  await expect(page).toHaveURL(/rel=none/)
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/rel=met/)
})

test('a point is laid on it, and cleared', async ({ page, openAt }) => {
  await openAt({ view: 'table' })
  await page.getByRole('combobox', { name: 'Point or plan' }).fill('Handover of the rest')
  await page.getByRole('option', { name: 'Handover of the rest of Donbas' }).click()
  await expect(page).toHaveURL(/focus=donbas-handover/)
  await expect(title(page)).toHaveText('Handover of the rest of Donbas')
  await page.getByRole('button', { name: 'Clear the table' }).click()
  await expect(page).not.toHaveURL(/focus=/)
})

test('what is drawn is saved as a picture and as rows', async ({ page, openAt }) => {
  await openAt({ view: 'table', select: ['steve-witkoff'] })
  const save = async (what: string) => {
    await page.getByText('Download', { exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: what }).click(),
    ])
    return (await readFile(await download.path())).toString()
  }
  const svg = await save('Picture (SVG)')
  expect(svg).toContain('Steve Witkoff')
  expect(svg).toContain('As of 26 Nov 2025')
  expect(await save('Lines (CSV)')).toMatch(/from,to,kind,status,claims/)
  expect(await save('Graph (GraphML)')).toContain('<node id="steve-witkoff">')
})

test('where no way leads there, the ways over other relations are offered, and drawn', async ({ page, openAt }) => {
  await openAt({ view: 'table', select: ['andriy-yermak', 'zelensky-close-friends'] })
  await expect(page.locator('strong', { hasText: 'No way leads there' })).toBeVisible()
  await page.getByRole('button', { name: 'Also over “other ties”: 2 steps' }).click()
  await expect(page).toHaveURL(/rel=speaks-for,met,related/)
  await expect(page.getByRole('list', { name: 'Steps' }).getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('button', { name: /^Also over/ })).toHaveCount(0)
})

test('another day asks nothing', async ({ page, openAt }) => {
  await openAt({ view: 'table' })
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/')) asked.push(request.url())
  })
  await page.getByRole('slider', { name: 'As of' }).focus()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/asOf=2025-11-23/)
  await page.waitForLoadState('networkidle')
  expect(asked).toStrictEqual([])
})

test('in hand: a side unfolds by a double click, a frame has the lines among those in it, a seat is moved and put back, each undone', async ({
  page,
  openAt,
  expectAccessible,
}) => {
  await openAt({ view: 'table' })
  const before = await places(page)
  const trump = await boxOf(page, 'donald-trump')
  await page.mouse.dblclick(trump.x + trump.width / 2, trump.y + trump.height / 2)
  await expect(page).toHaveURL(/view=table&expanded=united-states-side$/)
  expect((await places(page))['vladimir-putin']).toStrictEqual(before['vladimir-putin'])
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/view=table$/)

  const kremlin = await boxOf(page, 'kremlin')
  await page.keyboard.down('Shift')
  await page.mouse.move(trump.x - 60, trump.y + 2)
  await page.mouse.down()
  await page.mouse.move(kremlin.x + kremlin.width + 60, kremlin.y + kremlin.height, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page).toHaveURL(/among=(?=.*donald-trump)(?=.*vladimir-putin)/)
  await expect(title(page)).toHaveText(/^Among \d+ actors$/)
  await expect(page.getByRole('list', { name: 'Relations' }).getByRole('listitem').first()).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(
    /^Among \d+ actors: \d+ pairs? of actors (is|are) recorded as having met/,
  )
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/view=table$/)

  const witkoff = await boxOf(page, 'steve-witkoff')
  const at = { x: witkoff.x + witkoff.width - 18, y: witkoff.y + witkoff.height / 2 }
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x + 150, at.y + 150, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL(/pins=steve-witkoff/)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page).toHaveURL(/view=table$/)

  await page.mouse.click(at.x, at.y, { button: 'right' })
  const menu = page.getByRole('menu', { name: 'Steve Witkoff' })
  await expect(menu).toBeVisible()
  await expectAccessible()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await page.mouse.click(at.x, at.y, { button: 'right' })
  await menu.getByRole('menuitem', { name: 'Open the page' }).click()
  await expect(page).toHaveURL(/view=actor&focus=steve-witkoff/)
})

test('a press on a line has its claims, and “+4” who has no seat', async ({ page, openAt }) => {
  await openAt({ view: 'table', rel: ['met'], status: ['held'] })
  const [from, to] = [await boxOf(page, 'steve-witkoff'), await boxOf(page, 'kirill-dmitriev')]
  await page.mouse.click((from.x + from.width + to.x) / 2, from.y + from.height / 2)
  await expect(page).toHaveURL(/among=(kirill-dmitriev,steve-witkoff|steve-witkoff,kirill-dmitriev)$/)
  await expect(page.getByRole('list', { name: 'Relations' })).toContainText(
    /to have met (Steve Witkoff|Kirill Dmitriev)/,
  )
  await press(page, 'stack-between-side')
  const heading = page.getByRole('heading', { name: /^Between: \d+ actors without a seat$/ })
  await expect(heading).toBeFocused()
  await page.getByRole('button', { name: 'International Criminal Court' }).click()
  await expect(title(page)).toHaveText('International Criminal Court')
})

test('days are played: what each brings is said and asks nothing, nobody moves, Space pauses, and one step undoes all', async ({
  page,
  openAt,
  expectAccessible,
}) => {
  await openAt({ view: 'table', focus: 'donbas-handover', asOf: '2025-11-21' })
  await page.waitForLoadState('networkidle')
  const before = await places(page)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/')) asked.push(request.url())
  })
  await page.getByRole('button', { name: 'Play day by day' }).click()
  await title(page).click()
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Play day by day' })).toBeVisible()
  await expect(page.getByText(/^From \d+ Nov to \d+ Nov 2025: /)).toBeVisible()
  await expectAccessible()
  await page.keyboard.press(' ')
  await expect(page).toHaveURL(/view=table&focus=donbas-handover$/)
  await expect(page.getByRole('status')).toHaveText(/^From 25 Nov to 26 Nov 2025: /)
  const after = await places(page)
  for (const id of ['ukraine', 'russia', 'donald-trump', 'turkey']) expect(after[id], id).toStrictEqual(before[id])
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/asOf=2025-11-21$/)
  expect(asked).toStrictEqual([])
})

test('what is zoomed by the wheel is pressed where it is seen, and is in the link', async ({ page, openAt }) => {
  await openAt({ view: 'table' })
  const before = await boxOf(page, 'volodymyr-zelensky')
  const at = { x: before.x + before.width / 2, y: before.y + before.height / 2 }
  await page.mouse.move(at.x, at.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await boxOf(page, 'volodymyr-zelensky')).width).toBeGreaterThan(before.width * 1.3)
  await press(page, 'ukraine')
  await expect(page).toHaveURL(/select=ukraine/)
  await expect(page).toHaveURL(/camera=-\d+~-\d+~1\.5/)
  await expect(page.locator('[data-stage] div:has(> canvas)').first()).not.toHaveCSS('transform', /matrix/)
})
