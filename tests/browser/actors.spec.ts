import { readFile } from 'node:fs/promises'
import { expect, test } from './parley-test.ts'

test('from the list to the map and back: found, ordered, two ticked, the ways between them, and the list as it was', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'actors' })
  await page.getByRole('searchbox', { name: /Find an actor/ }).fill('president')
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('person')
  await page.getByRole('radio', { name: 'Together' }).check({ force: true })
  await page.getByRole('button', { name: /^Met/ }).click()
  await expect(page).toHaveURL(/find=president&only=person&order=met&under=none/)
  await page.reload()
  await expect(page.getByText(/^\d+ of \d+ actors Save/)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Select Volodymyr Zelensky' }).check()
  await page.getByRole('checkbox', { name: 'Select Recep Tayyip Erdogan' }).check()
  await expect(page.locator('tr[aria-selected="true"]')).toHaveCount(2)
  await page.getByRole('radio', { name: 'Map' }).check({ force: true })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Volodymyr Zelensky to Recep Tayyip Erdogan')
  await page.getByRole('radio', { name: 'List' }).check({ force: true })
  await expect(page.locator('tr[aria-selected="true"]')).toHaveCount(2)
  await expect(page.getByRole('searchbox', { name: /Find an actor/ })).toHaveValue('president')
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/view=table/)
})

test('who is selected stays so in the matrix, on the page of an actor and in the comparison', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'table', select: ['ukraine', 'russia'] })
  const to = (name: string) => page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name }).click()
  await to('Matrix')
  await expect(page.locator('tr[aria-selected="true"]')).toHaveCount(2)
  await to('Actors')
  await expect(page.getByRole('checkbox', { name: 'Select Ukraine', exact: true })).toBeChecked()
  await page.getByRole('rowheader').getByRole('link', { name: 'Ukraine', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: 'Selected on every screen' })).toBeChecked()
  await page.getByRole('link', { name: 'Compare', exact: true }).last().click()
  await expect(page).toHaveURL(/view=compare&focus=ukraine&other=russia/)
})

test('by keyboard: from row to row, ticked, undone, and opened', async ({ page, openAt }) => {
  await openAt({ view: 'actors' })
  await page.locator('[data-row="1"][data-column="1"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/select=/)
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/select=/)
  await page.locator('[data-row="2"][data-column="1"]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/view=actor&focus=/)
})

test('the rows are saved as they are shown', async ({ page, openAt }) => {
  await openAt({ view: 'actors', side: 'russia-side', order: 'positions' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save these rows (CSV)' }).click(),
  ])
  const lines = (await readFile(await download.path())).toString().trim().split('\r\n')
  expect(lines[0]).toContain('actor,side,kind,role,speaks for')
  expect(lines.length - 1).toBe(await page.getByRole('checkbox', { name: /^Select / }).count())
})
