import { expect, test } from './parley-test.ts'
import { startParley } from './start-parley.ts'

test('a page is called after what it is about, presented or not', async ({ page, openAt }) => {
  for (const present of [false, true]) {
    await openAt({ view: 'answer', focus: 'donbas-handover', present })
    await expect(page).toHaveTitle('Handover of the rest of Donbas · Parley')
  }
})

test('a link to a page that is not there says so', async ({ page, expectAccessible }) => {
  const answer = await page.goto('/answer/withdrawal')
  expect(answer?.status()).toBe(404)
  await expect(page).toHaveTitle('Not found · Parley')
  await expectAccessible()
  await page.getByRole('link', { name: 'To Parley’s page' }).click()
  await expect(page).toHaveURL('/')
})

test('where nothing may be saved, the page says so and offers nothing of the kind', async ({ page }) => {
  const parley = await startParley({ PARLEY_WRITES: 'none' })
  try {
    await page.goto(`${parley.address}/?view=ask&cypher=RETURN%201%20AS%20one`)
    await expect(page.getByText('No questions can be saved from here')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Save|Bring in/ })).toHaveCount(0)
  } finally {
    await parley.stop()
  }
})
