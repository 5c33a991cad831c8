import { expect, test } from './parley-test.ts'

test('search finds an actor by a misspelt name, with the keyboard alone', async ({ page, openAt }) => {
  await openAt()
  await page.keyboard.press('/')
  await page.keyboard.type('zelenski')
  await expect(page.getByRole('option', { name: 'Volodymyr Zelensky' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?view=actor&focus=volodymyr-zelensky')
  await expect(page.getByRole('combobox', { name: /^Search/ })).toHaveValue('')
})

test('what changed the view is undone and brought back by its keys', async ({ page, openAt }) => {
  await openAt()
  await page.getByRole('link', { name: 'Timeline', exact: true }).click()
  await expect(page).toHaveURL('/?view=timeline')
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL('/')
  await page.keyboard.press('Control+Shift+Z')
  await expect(page).toHaveURL('/?view=timeline')
})

test('another thing is read from its top', async ({ page, openAt }) => {
  await openAt({ view: 'actor', focus: 'ukraine' })
  const main = page.locator('main')
  const next = main.getByRole('link', { name: 'Volodymyr Zelensky', exact: true }).last()
  await main.evaluate((place) => place.scrollTo(0, 400))
  await expect.poll(() => main.evaluate((place) => place.scrollTop)).toBeGreaterThan(100)
  await next.click()
  await expect(page).toHaveURL('/?view=actor&focus=volodymyr-zelensky')
  await expect.poll(() => main.evaluate((place) => place.scrollTop)).toBe(0)
})

test('moving the date is one step, however far', async ({ page, openAt }) => {
  await openAt()
  await page.getByRole('slider', { name: 'As of' }).focus()
  for (let day = 0; day < 6; day += 1) await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL('/?asOf=2025-11-20')
  await expect(page.getByRole('slider', { name: 'As of' })).toHaveAttribute('aria-valuetext', /^20 Nov 2025: \d+ dated/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL('/')
})

test('the page says quietly that another edition of the dataset ships, until it is told to be still', async ({
  page,
  openAt,
  expectAccessible,
}) => {
  await page.route('/api/negotiation', async (route) => {
    const response = await route.fetch()
    const newerDataset = { command: 'docker compose run --rm parley seed', stopFirst: false }
    await route.fulfill({ response, json: { ...(await response.json()), newerDataset } })
  })
  await openAt()
  const notices = page.getByRole('complementary', { name: 'Notices' })
  await expect(notices).toContainText(
    'Parley ships with another edition of this dataset than the one shown. To load it, run docker compose run --rm parley seed.',
  )
  await expectAccessible()
  await notices.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notices).toHaveCount(0)
})

test('the page says that the server is gone, and is back by itself', async ({ page }) => {
  await page.route('**/api/**', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByText('The server does not answer', { exact: true })).toBeVisible({ timeout: 10_000 })
  await page.unroute('**/api/**')
  await expect(page.getByRole('table', { name: /Who is for and against/ })).toBeVisible({ timeout: 15_000 })
})

test('the page says why an answer waits as the server does, which is not gone', async ({ page }) => {
  const detail = 'Too many large answers wait to be taken by those who asked for them. Try again in a moment.'
  const problem = { type: 'about:blank', title: 'Service Unavailable', status: 503, detail }
  await page.route('**/api/overview*', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', json: problem }),
  )
  await page.goto('/')
  const notices = page.getByRole('complementary', { name: 'Notices' })
  await expect(notices).toHaveText(`${detail} This page tries by itself, too; what you see may be out of date.`)
  await page.unroute('**/api/overview*')
  await expect(notices).toHaveCount(0, { timeout: 15_000 })
})

test('all keys are listed on ?, until Esc', async ({ page, openAt }) => {
  await openAt()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0)
})

test('light and dark are a choice', async ({ page, openAt }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openAt()
  await page.getByRole('button', { name: 'Change to dark colours' }).click()
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(18, 19, 20)')
})
