import { expect, test } from './parley-test.ts'

test('a whole question is typed and answered', async ({ page, openAt }) => {
  await openAt()
  await page.keyboard.press('/')
  await page.keyboard.type('Where do Ukraine and Russia differ?')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?view=compare&focus=ukraine&other=russia&ask=differ')
})

test('who opposes the handover, and who says so, is two clicks away from home', async ({ page, openAt }) => {
  await openAt()
  await page.getByRole('link', { name: 'Handover of the rest of Donbas' }).first().click()
  await page.locator('[data-cites] a').first().click()
  await expect(page.getByRole('dialog').locator('[data-record][aria-current="true"]')).toBeVisible()
})

test('a link to nobody says so, and leads back', async ({ page }) => {
  for (const view of ['answer', 'actor']) {
    await page.goto(`/?view=${view}&focus=nobody`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing by that name')
    await expect(page.locator('[aria-busy="true"], [data-skeleton]')).toHaveCount(0)
  }
  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await expect(page).toHaveURL('/')
})

test('at twice the size and in forced colours the page still fits and is for everybody', async ({
  page,
  openAt,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 640, height: 400 })
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await openAt({ view: 'answer', focus: 'armed-forces-halved', select: ['ukraine'] })
  await expectAccessible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await page.getByRole('button', { name: /^See the picture/ }).click()
  await expect(page.locator('#picture')).toBeInViewport()
})
