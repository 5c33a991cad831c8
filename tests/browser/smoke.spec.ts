import { expect, test } from './parley-test.ts'

test('a stranger who opens the page sees what the negotiation is about', async ({ page, openAt, request }) => {
  await openAt()
  const negotiation = await (await request.get('/api/negotiation')).json()
  await expect(page.getByText(negotiation.question).first()).toBeVisible()
})

test('the server says that it is well, and on which engine', async ({ request }) => {
  const health = await request.get('/api/health')
  expect(await health.json()).toStrictEqual({
    status: 'ok',
    engine: { name: 'grafeo', version: '0.6.0' },
    negotiation: 'us-russia-28-point-plan',
    writes: true,
  })
})
