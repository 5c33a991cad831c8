import { expect, test } from './parley-test.ts'

const demand = { view: 'answer', focus: 'demand-ukraine-sovereignty' } as const
const event = { view: 'answer', focus: 'event-alaska-summit-august' } as const
const visit = { view: 'answer', focus: 'event-zelensky-turkey-visit' } as const

test('a demand stands under those who make it, over each point that answers it, once', async ({ page, openAt }) => {
  await openAt(demand)
  const at = (id: string) => page.locator(`[data-stage] [data-node="${id}"]`)
  await expect(at('volodymyr-zelensky')).toHaveAttribute(
    'aria-label',
    'Volodymyr Zelensky is reported to make this red line',
  )
  await expect(at('armed-forces-halved')).toHaveAttribute(
    'aria-label',
    /^Halving of Ukraine’s armed forces \(28-point plan \(first draft\)\) is read by us as contradicting the demand/,
  )
  const points = await page
    .locator('[data-stage] [data-node][aria-label*=" contradict"][aria-label*="the demand “"]')
    .count()
  await expect(page.locator('.answer-finding')).toContainText(`${points} points contradict it`)
  await expect(page.getByLabel('Legend and filter')).toContainText(`contradicted${points}`)
  await expect(page.locator('.answer-card')).toContainText(`${points} points`)
  const middle = await at('centre').boundingBox()
  const maker = await at('volodymyr-zelensky').boundingBox()
  expect((maker?.y ?? 0) + (maker?.height ?? 0)).toBeLessThan(middle?.y ?? 0)
})

test('the matrix of a demand counts the same points, of all plans', async ({ page, openAt }) => {
  await openAt({ ...demand, show: 'matrix' })
  await expect(page.getByRole('rowheader', { name: 'Volodymyr Zelensky' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Revised text after Geneva' })).toBeVisible()
  const points = await page.locator('[data-part="titles"] th[data-column]').count()
  await expect(page.getByLabel('Legend and filter')).toContainText(`contradicted${points}`)
})

test('an event has who took part, as what, and a press from its source', async ({ page, openAt }) => {
  await openAt(event)
  const card = page.locator('.answer-card')
  await expect(page.locator('[data-stage] [data-node="vladimir-putin"]')).toHaveAttribute(
    'aria-label',
    'Vladimir Putin took part',
  )
  await card.getByRole('region', { name: 'Where it is reported' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/source=/)
  await openAt(visit)
  await expect(card).toContainText('Steve Witkoff: called off · was to join')
})
