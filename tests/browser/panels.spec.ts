import { expect, test } from './parley-test.ts'

const point = { view: 'answer', focus: 'armed-forces-halved' } as const

test('who opposes a point, and who says so, is one press away from its paragraph', async ({ page, openAt }) => {
  await openAt({ ...point, ask: 'opposes' })
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('opposes')
  const source = page.locator('[data-cites] a').first()
  await source.focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog')
  await expect(drawer.locator('[data-record][aria-current="true"]')).toBeInViewport()
  await expect(drawer).toContainText('under copyright')

  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(source).toBeFocused()
})

test('an actor that is selected stands out in the claims and in the matrix, and nothing in the picture moves', async ({
  page,
  openAt,
}) => {
  await openAt({ ...point, show: 'matrix' as const })
  const cell = page.locator('[data-matrix] [data-row="1"][data-column="1"]')
  const before = await cell.boundingBox()
  await page.getByRole('link', { name: 'Ukraine', exact: true }).first().click()
  await expect(page).toHaveURL(/select=ukraine/)
  await expect(page.getByRole('complementary', { name: 'Selected' })).toContainText('Ukraine')
  await expect(page.locator('tr[aria-selected="true"]')).toContainText('Ukraine')
  expect(await cell.boundingBox()).toStrictEqual(before)

  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/select=/)
})
