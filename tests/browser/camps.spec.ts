import type { Page } from '@playwright/test'
import { expect, test } from './parley-test.ts'

const point = { view: 'answer', focus: 'recognition-crimea-donbas' } as const
const camps = { mark: 'camps' } as const

const toggle = (page: Page) => page.getByRole('button', { name: 'Camps', exact: true })
const campKey = (page: Page) => page.getByRole('region', { name: 'Camps, computed' }).getByRole('list')
const named = (page: Page, id: string) => page.locator(`[data-stage] [data-node="${id}"]`)

/** Where everything in the picture is, to a tenth of a pixel. */
const places = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect()
      return [left, top, width, height].map((value) => Math.round(value * 10))
    }),
  )

test('by keyboard: camps are shown on every actor, nothing moves, and a step back takes them away', async ({
  page,
  openAt,
}) => {
  await openAt(point)
  await expect(named(page, 'ukraine')).toHaveAttribute('aria-label', /^Ukraine is reported to oppose/)
  const before = await places(page, '[data-stage] [data-node]')
  await toggle(page).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/mark=camps/)
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(named(page, 'ukraine')).toHaveAttribute('aria-label', /^Ukraine, camp [A-Z], is reported to oppose/)
  await expect(page.getByRole('region', { name: 'Camps' })).toContainText('not what anyone declared')
  expect(await places(page, '[data-stage] [data-node]')).toStrictEqual(before)
  await page.goBack()
  await expect(named(page, 'ukraine')).toHaveAttribute('aria-label', /^Ukraine is reported to oppose/)
  await expect(page.getByRole('region', { name: 'Camps' })).toHaveCount(0)
})

test('nothing is computed before it is asked for', async ({ page, openAt }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/analysis/')) asked.push(new URL(request.url()).pathname)
  })
  await openAt(point)
  await expect(named(page, 'ukraine')).toBeVisible()
  expect(asked).toStrictEqual([])
  await toggle(page).click()
  await expect(campKey(page)).toBeVisible()
  expect(asked.sort()).toStrictEqual(['/api/analysis/agreement', '/api/analysis/coalitions'])
})

test('a link restores them, in the matrix as well: each row says its camp, and rows stand by camp', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'matrix', ...camps })
  const head = (name: string) => page.getByRole('rowheader', { name })
  await expect(head('Ukraine Camp')).toBeVisible()
  await expect(head('Steve Witkoff in no camp (takes no side that counts)')).toHaveCount(1)
  const before = await places(page, 'th[scope="row"]')
  await toggle(page).click()
  await expect(page.locator('th[scope="row"] [data-badge]')).toHaveCount(0)
  expect(await places(page, 'th[scope="row"]')).toStrictEqual(before)
  await page.goBack()
  await page.getByText('Camps', { exact: true }).last().click()
  await expect(page).toHaveURL(/group=camps/)
  await expect(page.locator('th[scope="rowgroup"]').first()).toHaveText('Camp A')
  await page.reload()
  await expect(page.locator('th[scope="rowgroup"]').first()).toHaveText('Camp A')
  await expect(page.locator('th[scope="rowgroup"]').last()).toHaveText('In no camp')
})

test('the camps are those of the analysis, on the same day', async ({ page, openAt }) => {
  await openAt({ ...point, ...camps, asOf: '2025-11-21' })
  const key = campKey(page).getByRole('listitem')
  const letters = campKey(page).locator('[data-camp]')
  await expect(letters.first()).toBeVisible()
  const explained = await key.allInnerTexts()
  const sizes = explained.flatMap((text) => /(\d+) around/.exec(text)?.[1] ?? [])
  const count = await letters.count()
  await page.getByRole('link', { name: 'How they are found' }).click()
  await expect(page).toHaveURL(/view=analysis.*analysis=camps/)
  await expect(page).toHaveURL(/asOf=2025-11-21/)
  const found = page.locator('.camps-wide .camps-list h3')
  await expect(found).toHaveCount(count)
  const there = (await found.allInnerTexts()).flatMap((text) => /(\d+) actors/.exec(text)?.[1] ?? [])
  expect(there.slice(0, sizes.length)).toStrictEqual(sizes)
})

test('the picture that is saved has them', async ({ page, openAt }) => {
  await openAt({ ...point, ...camps })
  await expect(campKey(page)).toBeVisible()
  await page.getByText('Download', { exact: true }).click()
  const saved = page.waitForEvent('download')
  await page.getByText('Picture (SVG)').click()
  const stream = await (await saved).createReadStream()
  const parts: string[] = []
  for await (const part of stream) parts.push(String(part))
  // Where lines break depends on the room.
  const svg = parts.join('').replace(/<\/tspan><tspan[^>]*>/g, ' ')
  expect(svg).toContain('<title>Ukraine, camp')
  const words = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  expect(words).toContain('not what anyone declared')
})
