import type { Page } from '@playwright/test'
import { expect, test } from './parley-test.ts'

/** What the page asks the API from now on, each with its status. */
function asking(page: Page): { status: number; path: string }[] {
  const asked: { status: number; path: string }[] = []
  page.on('response', (response) => {
    const { pathname, search } = new URL(response.url())
    if (pathname.startsWith('/api/')) asked.push({ status: response.status(), path: pathname + search })
  })
  return asked
}

/** Goes back in time three steps and waits until the page shows it. */
async function moveDate(page: Page) {
  const slider = page.getByRole('slider', { name: 'As of' })
  await slider.focus()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/asOf=2025-11-23/)
  await page.waitForLoadState('networkidle')
}

const answers = [
  { focus: 'donbas-handover', select: ['ukraine', 'russia'] },
  { focus: 'first-draft', show: 'points' as const },
  { focus: 'issue-crimea' },
  { focus: 'demand-europe-cede-little', show: 'matrix' as const },
  { focus: 'event-invasion-2022' },
]

for (const answer of answers) {
  const name = Object.values(answer).flat().join(', ')
  test(`one answer asks at most six times, for what is there, and another day asks nothing: ${name}`, async ({
    page,
    openAt,
  }) => {
    const asked = asking(page)
    await openAt({ view: 'answer', ...answer })
    await page.waitForLoadState('networkidle')
    expect(asked.length).toBeGreaterThan(1)
    expect(asked.length, asked.map(({ path }) => path).join('\n')).toBeLessThanOrEqual(6)
    expect(asked.filter(({ status }) => status >= 400)).toStrictEqual([])
    asked.length = 0
    await moveDate(page)
    expect(asked).toStrictEqual([])
  })
}

const others = [
  { view: 'actor' as const, focus: 'vladimir-putin' },
  { view: 'matrix' as const },
  { view: 'compare' as const, focus: 'ukraine', other: 'russia' },
]

for (const place of others) {
  test(`another day asks nothing on ${place.view}`, async ({ page, openAt }) => {
    const asked = asking(page)
    await openAt(place)
    await page.waitForLoadState('networkidle')
    expect(asked.length).toBeLessThanOrEqual(6)
    asked.length = 0
    await moveDate(page)
    expect(asked).toStrictEqual([])
  })
}
