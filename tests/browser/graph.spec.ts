import { expect, test } from './parley-test.ts'

const point = { view: 'answer', focus: 'recognition-crimea-donbas' } as const
const plan = { view: 'answer', focus: 'first-draft' } as const

test('the graph is one stop of Tab; Enter goes in, arrows and brackets move, P pins, keys zoom', async ({
  page,
  openAt,
}) => {
  await openAt(point)
  const at = (id: string) => page.locator(`[data-node="${id}"]`)
  await expect(at('centre')).toBeVisible()
  await page.locator('[data-stage-entry]').focus()
  await page.keyboard.press('Enter')
  await expect(at('centre')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(at('russia')).toBeFocused()
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/pins=russia~/)
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/camera=/)
  await page.keyboard.press('0')
  await expect(page).not.toHaveURL(/camera=/)
  await page.keyboard.press(' ')
  await expect(page).toHaveURL(/select=russia/)
  await page.keyboard.press('Tab')
  await expect(page.locator('[aria-label="Legend and filter"] button').first()).toBeFocused()
})

test('those who have no room are opened by the link, and closed by a step back', async ({ page, openAt }) => {
  await openAt(point)
  const names = page.locator('[data-stage] button[aria-label]')
  await expect(names.first()).toBeVisible()
  const before = await names.count()
  const more = page.locator('[data-node="more-above"]')
  await page.locator('[data-stage-entry]').focus()
  await page.keyboard.press('Enter')
  await more.focus()
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/expanded=above/)
  expect(await names.count()).toBeGreaterThan(before)
  await page.goBack()
  await expect(names).toHaveCount(before)
})

test('nobody moves who stays when the day changes', async ({ page, openAt }) => {
  await openAt(point)
  const places = () =>
    page.locator('[data-stage] [data-node]').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const { left, width } = button.getBoundingClientRect()
        const id = button.getAttribute('data-node') ?? ''
        return /^(centre|russia|vladimir-putin|european-leaders)$/.test(id) ? [{ id, left, width }] : []
      }),
    )
  await expect(page.locator('[data-node="russia"]')).toBeVisible()
  const before = await places()
  await openAt({ ...point, asOf: '2025-11-19' })
  await expect(page.locator('[data-node="russia"]')).toBeVisible()
  expect(await places()).toStrictEqual(before)
})

test('a plan has its points and actors in two columns, beside its picture as a whole', async ({ page, openAt }) => {
  await openAt(plan)
  await page.getByText('Points', { exact: true }).click()
  await expect(page).toHaveURL(/show=points/)
  await expect(page.locator('[data-node="armed-forces-halved"]')).toHaveCount(1)
  await page.locator('[data-node="ukraine"]').focus()
  await page.keyboard.press(' ')
  await expect(page).toHaveURL(/select=ukraine/)
})
