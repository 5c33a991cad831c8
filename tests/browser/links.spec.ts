import { expect, test } from './parley-test.ts'
import { startParley } from './start-parley.ts'

test.describe('a page is called', () => {
  const first = '28-point plan (first draft)'
  for (const [what, state, title] of [
    ['a point', { view: 'answer', focus: 'donbas-handover' }, 'Handover of the rest of Donbas'],
    ['an actor', { view: 'actor', focus: 'ukraine' }, 'Ukraine'],
    ['a plan', { view: 'home', plan: 'first-draft' }, first],
    ['the matrix of a plan', { view: 'matrix', plan: 'first-draft' }, `Everyone on everything: ${first}`],
    ['the matrix where no plan is chosen', { view: 'matrix' }, 'Everyone on everything'],
    ['changes since a day', { view: 'timeline', since: '2025-11-23' }, 'What changed since 23 Nov 2025'],
    ['two actors', { view: 'compare', focus: 'ukraine', other: 'russia' }, 'Ukraine and Russia'],
    ['a query of one’s own', { view: 'ask', cypher: 'RETURN 1 AS one' }, 'RETURN 1 AS one'],
    ['an analysis', { view: 'analysis', analysis: 'contested' }, 'Contested points'],
    ['what is not there', { view: 'answer', focus: 'nothing-at-all' }, 'Answer'],
  ] as const)
    test(`after ${what}`, async ({ page, openAt }) => {
      await openAt(state)
      await expect(page).toHaveTitle(`${title} · Parley`)
    })

  test('after what is presented', async ({ page, openAt }) => {
    await openAt({ view: 'answer', focus: 'donbas-handover', present: true })
    await expect(page).toHaveTitle('Handover of the rest of Donbas · Parley')
  })

  test('after a question of the library with what it asks about', async ({ page, openAt }) => {
    await openAt({ view: 'ask', question: 'brokers-of-a-plan' })
    await expect(page).toHaveTitle(/28-point plan.*· Parley$/)
  })
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
