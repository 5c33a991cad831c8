import { expect, test } from './parley-test.ts'
import { startParley } from './start-parley.ts'

test('a page is called after what it is about, presented or not', async ({ page, openAt }) => {
  for (const present of [false, true]) {
    await openAt({ view: 'answer', focus: 'donbas-handover', present })
    await expect(page).toHaveTitle('Handover of the rest of Donbas · Parley')
  }
})

test.describe('a link to what is not there says so', () => {
  for (const [where, state, words] of [
    ['home', { plan: 'nope' }, 'There is no plan by that name'],
    ['the matrix', { view: 'matrix', plan: 'nope' }, 'There is no plan by that name'],
    ['the evidence', { view: 'evidence', plan: 'nope' }, 'There is no plan by that name'],
    ['an analysis', { view: 'analysis', plan: 'nope' }, 'There is no plan by that name'],
    ['a question of the reports', { view: 'evidence', focus: 'nope' }, 'There is no question by that name'],
    ['one actor', { view: 'compare', focus: 'nope' }, 'There is no actor by that name'],
    ['another actor', { view: 'compare', focus: 'russia', other: 'nope' }, 'There is no actor by that name'],
    ['an actor', { view: 'actor', focus: 'nope' }, 'There is nothing by that name'],
    ['an answer', { view: 'answer', focus: 'nope' }, 'There is nothing by that name'],
    ['a question', { view: 'ask', question: 'nope' }, 'There is no question by that name'],
  ] as const)
    test(`on ${where}`, async ({ page, openAt }) => {
      await openAt(state)
      await expect(page.getByText(words)).toBeVisible()
    })

  test('also where there is no page', async ({ page, expectAccessible }) => {
    const answer = await page.goto('/answer/withdrawal')
    expect(answer?.status()).toBe(404)
    await expect(page).toHaveTitle('Not found · Parley')
    await expectAccessible()
    await page.getByRole('link', { name: 'To Parley’s page' }).click()
    await expect(page).toHaveURL('/')
  })
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
