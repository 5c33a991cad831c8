import { expect, test } from './parley-test.ts'

test('a date leaves its year away where that is the year of the negotiation, and only there', async ({
  page,
  openAt,
}) => {
  const dates = page.getByRole('main').locator('time')
  await openAt({ view: 'actor', focus: 'vladimir-putin' })
  await expect(dates.filter({ hasText: /^\d+ \S+$/ }).first()).toBeVisible()
  await expect(dates.filter({ hasText: /2025/ }).filter({ hasText: /^\d+ / })).toHaveCount(0)
  await page.route('**/api/negotiation', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...(await answer.json()), asOf: '2026-01-05' } })
  })
  await openAt({ view: 'actor', focus: 'vladimir-putin' })
  await expect(dates.filter({ hasText: /^\d+ \S+ 2025$/ }).first()).toBeVisible()
})

test('nothing is asked about an id that no link and no answer named', async ({ page, openAt }) => {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await openAt({ view: 'actor', focus: 'vladimir-putin' })
  await openAt({ view: 'answer', focus: 'first-draft', show: 'points' })
  await openAt({ view: 'answer', focus: 'nato-membership-open', present: true })
  expect(asked.some((url) => url.includes('/api/positions?'))).toBe(true)
  expect(asked.filter((url) => /=(nobody|nothing)\b/.test(url))).toStrictEqual([])
})
