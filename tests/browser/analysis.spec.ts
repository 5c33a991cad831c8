import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './parley-test.ts'

const analysis = (page: Page) => page.locator('.analysis')
const title = (page: Page) => page.getByRole('heading', { level: 1 })

const screens = [
  { analysis: 'agreement', finding: /^Of \d+ pairs of actors/, caution: /only one thing in common/ },
  { analysis: 'camps', finding: /camps form, not firmly: /, caution: /with \d of 5 reports left out in turn/ },
  {
    analysis: 'contested',
    finding: /divides the most sides: for it \d+ .+; against it \d+ /,
    caution: /one actor alone/,
  },
  { analysis: 'demands', finding: /demands of Russia it meets/, caution: /our reading of the plan’s text/ },
  { analysis: 'sources', finding: /findings rest on one report each; without/, caution: /second origin/ },
] as const

for (const { analysis: kind, finding, caution } of screens)
  test(`${kind}: the finding, what cannot be concluded, how to read it, and the same from its link`, async ({
    page,
    openAt,
  }) => {
    await openAt({ view: 'analysis', analysis: kind })
    await expect(title(page)).toHaveText(finding)
    await expect(analysis(page).locator('.analysis-caution')).toContainText(caution)
    await page.getByRole('button', { name: 'How to read this' }).click()
    const read = page.getByRole('region', { name: 'How to read this' })
    await expect(read.getByRole('heading', { name: 'The figures behind it' })).toBeVisible()
    await expect(read.getByText('Formula').first()).toBeVisible()
    const words = (await analysis(page).textContent()) ?? ''
    await page.reload()
    await expect(read).toBeVisible()
    await expect(analysis(page)).toHaveText(words)
  })

for (const { analysis: kind } of screens)
  test(`${kind} is had as CSV, counted as on the screen`, async ({ page, openAt }) => {
    await openAt({ view: 'analysis', analysis: kind, plan: 'first-draft', rollup: 'party' })
    const link = page.getByRole('link', { name: 'Download CSV' })
    expect(await link.getAttribute('href')).toMatch(/plan=first-draft.*rollup=party/)
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(rows.length).toBeGreaterThan(3)
  })

test('what two agree on, with the reports that say so, is one click away, and Back closes it', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'analysis' })
  await page.getByRole('link', { name: 'Kirill Dmitriev and Russia agree on the one subject' }).click()
  const pair = page.getByRole('region', { name: 'Kirill Dmitriev and Russia' })
  await expect(pair.getByText('They agree on the one subject where a side of both is recorded.')).toBeVisible()
  await expect(pair.getByText('Agree on 28-point plan (first draft), as a whole')).toBeVisible()
  await expect(page).toHaveURL(/focus=kirill-dmitriev&other=russia/)
  await pair.locator('[data-cites] a').first().click()
  await expect(page.getByRole('dialog').locator('[aria-current="true"]').first()).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(pair).toHaveCount(0)
})

test('the first figures of the table stand in sight on a laptop, without scrolling', async ({ page, openAt }) => {
  await openAt({ view: 'analysis' })
  for (const row of [1, 2, 3, 4])
    await expect(page.locator(`[data-row="${row}"][data-column="0"]`)).toBeInViewport({ ratio: 1 })
})

test('the letter of a narrow camp stands as upright as the others', async ({ page, openAt }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openAt({ view: 'analysis' })
  const taller = await page.locator('[data-part="heading"] [data-badge]').evaluateAll((badges) =>
    badges.map((badge) => {
      const { width, height } = badge.getBoundingClientRect()
      return Math.round(height - width)
    }),
  )
  expect(taller).toStrictEqual([0, 0, 0])
})

test('a pair of which nothing is known is silence, and said to be', async ({ page, openAt }) => {
  await openAt({ view: 'analysis', focus: 'donald-trump', other: 'vladimir-putin' })
  await expect(page.getByText('That is silence, not disagreement')).toBeVisible()
})

test('the table is walked by arrows; Enter opens what a field rests on', async ({ page, openAt }) => {
  await openAt({ view: 'analysis' })
  await page.locator('[data-row][tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAttribute('data-column', '1')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/focus=[a-z-]+&other=[a-z-]+/)
  await expect(page.locator('.pair-point').first()).toBeVisible()
})

test('an actor who is chosen, here or elsewhere, shows with whom it agrees, each a step from the evidence, and leads to the Table', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'analysis', select: ['united-states'] })
  const ties = page.getByRole('region', { name: 'United States', exact: true })
  await ties.getByRole('link', { name: /^France/ }).click()
  await expect(page.getByRole('region', { name: 'United States and France' })).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('combobox', { name: 'Whose agreements' }).fill('Ukraine')
  await page.getByRole('option', { name: 'Ukraine', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Ukraine', exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'With whom it agrees and differs, at the Table' }).click()
  await expect(page).toHaveURL(/view=table&rel=agrees,differs&select=ukraine/)
  await expect(page.getByRole('checkbox', { name: /^agrees with/ })).toBeChecked()
})

test('bridges are computed and brokers reported: apart, and never drawn alike', async ({ page, openAt }) => {
  await openAt({ view: 'analysis', analysis: 'camps' })
  const bridges = page.getByRole('region', { name: 'Between others, computed' })
  const brokers = page.getByRole('region', { name: 'Brokers, reported' })
  await expect(bridges.locator('.bridge-bar').first()).toBeVisible()
  await expect(bridges.locator('[data-glyph], [data-chip]')).toHaveCount(0)
  await expect(brokers.locator('.bridge-bar')).toHaveCount(0)
  await expect(brokers.getByText('Nothing here is computed')).toBeVisible()
  await brokers.getByRole('button', { name: /^All \d+ brokers/ }).click()
  await expect(page).toHaveURL(/expanded=all-brokers/)
  for (const part of ['camps by agreement and conflict', 'bridges and brokers'])
    await expect(page.getByRole('link', { name: `CSV of ${part}` })).toBeVisible()
})

test('what is counted otherwise is said, and undone by a press', async ({ page, openAt }) => {
  await openAt({ view: 'analysis', rollup: 'party', from: '2025-11-19' })
  const said = page.getByText('Counted: by party · only what was said from 19 Nov 2025, whatever the day below.')
  await expect(said).toBeVisible()
  await page.getByRole('button', { name: 'As usual' }).click()
  await expect(page).toHaveURL('/?view=analysis')
  await expect(said).toHaveCount(0)
})

test('a demand opens with the points that answer it, and its link keeps it open', async ({ page, openAt }) => {
  await openAt({ view: 'analysis', analysis: 'demands' })
  await page.getByRole('button', { name: /^Ukraine \d+ demands/ }).click()
  await expect(page).toHaveURL(/expanded=ukraine/)
  await page.reload()
  await expect(page.locator('.demand-why').first()).toBeVisible()
})

test('findings are narrowed to a kind and to what rests on one report', async ({ page, openAt }) => {
  await openAt({ view: 'analysis', analysis: 'sources' })
  await page.getByRole('button', { name: /^Who falls together/ }).click()
  await page.getByRole('checkbox', { name: 'Only findings that rest on one report' }).check()
  await expect(page).toHaveURL(/only=camp.*alone=true/)
  await page.getByRole('link', { name: 'Camps without it' }).first().click()
  await expect(page.getByText(/^Counted: without “/)).toBeVisible()
})

test('Home leads to the ranking of what is contested, and to what falls without one report', async ({
  page,
  openAt,
}) => {
  await openAt()
  await page.getByRole('link', { name: 'Ranked by word alone' }).click()
  await expect(title(page)).toHaveText(/divides the most sides/)
  await page.goBack()
  await page.getByRole('link', { name: 'What falls without one report' }).click()
  await expect(title(page)).toHaveText(/rest on one report/)
})

test('where too few take a side there is no picture, and a way to count more', async ({ page, openAt }) => {
  await openAt({ view: 'analysis', from: '2025-11-26', to: '2025-11-26', ways: 'plan', plan: 'istanbul-2022' })
  await expect(title(page)).toHaveText('Too few take a side to say who agrees')
  await page.getByRole('button', { name: 'Count all plans, dates and reports' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
})
