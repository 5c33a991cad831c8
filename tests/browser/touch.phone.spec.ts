import type { CDPSession, Page } from '@playwright/test'
import type { ViewChange } from '../../domain/view-state.ts'
import { expect, test } from './parley-test.ts'

const pictures: ViewChange[] = [
  { view: 'answer', focus: 'armed-forces-halved' },
  { view: 'ask', question: 'meets-one-contradicts-another' },
]

for (const picture of pictures)
  test(`a finger finds each name in the picture, and each is one for everybody: ${picture.view}`, async ({
    page,
    openAt,
    expectAccessible,
  }) => {
    await openAt(picture)
    const name = page.locator('[data-stage] [data-node]:not([data-node="centre"])').first()
    await expect(name).toBeVisible()
    await expectAccessible()
    await name.tap()
    await expect(page).toHaveURL(/select=/)
  })

type Place = readonly [x: number, y: number]

const fingers = (hand: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
  hand.send('Input.dispatchTouchEvent', { type, touchPoints: places.map(([x, y], id) => ({ x, y, id })) })

async function middleOf(page: Page, id: string): Promise<Place> {
  const box = await page.locator(`[data-stage] [data-node="${id}"]`).boundingBox()
  if (box === null) throw new Error(`${id} has no seat`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

test('at the Table one tap shows relations in a sheet that is not over the seat, a second one the ways between', async ({
  page,
  openAt,
  expectAccessible,
}) => {
  await openAt({ view: 'table' })
  await expect(page.getByText(/^Left out: \d+ actors without a seat/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who met whom')
  await expect(page.getByRole('checkbox', { name: /^speaks for/ })).not.toBeChecked()
  const sheet = page.locator('aside > div').first()
  for (const [id, name] of [
    ['friedrich-merz', 'Friedrich Merz'],
    ['steve-witkoff', 'Friedrich Merz to Steve Witkoff'],
  ] as const) {
    await page.locator(`[data-stage] [data-node="${id}"]`).tap()
    await expect(sheet.locator('strong')).toHaveText(name)
    await expect
      .poll(async () => ((await sheet.boundingBox())?.y ?? 0) - (await middleOf(page, id))[1])
      .toBeGreaterThan(12)
  }
  await expectAccessible()
  await sheet.getByRole('button', { name: 'Select nothing' }).tap()
  await expect(page).toHaveURL(/view=table$/)
})

test('a finger that rests opens the menu, two zoom the Table and not the page', async ({ page, openAt, context }) => {
  await openAt({ view: 'table' })
  const hand = await context.newCDPSession(page)
  await page.locator('[data-stage] [data-node="steve-witkoff"]').scrollIntoViewIfNeeded()
  await fingers(hand, 'touchStart', [await middleOf(page, 'steve-witkoff')])
  const menu = page.getByRole('menu', { name: 'Steve Witkoff' })
  await expect(menu).toBeVisible()
  await fingers(hand, 'touchEnd', [])
  await menu.getByRole('menuitem', { name: 'Show the relations' }).tap()
  await expect(page).toHaveURL(/view=table&select=steve-witkoff$/)
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/view=table$/)

  const [x, y] = await middleOf(page, 'steve-witkoff')
  await fingers(hand, 'touchStart', [
    [x, y],
    [x + 60, y],
  ])
  for (const by of [20, 40, 60])
    await fingers(hand, 'touchMove', [
      [x - by, y],
      [x + 60 + by, y],
    ])
  await fingers(hand, 'touchEnd', [])
  await expect(page).toHaveURL(/camera=-?\d+~-?\d+~3(&|$)/)
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  await page.getByRole('button', { name: 'Show all of it' }).tap()
  await expect(page).toHaveURL(/view=table$/)
})
