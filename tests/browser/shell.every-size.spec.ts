import { expect, test } from './parley-test.ts'

const views = [
  { view: 'home' },
  { view: 'home', plan: 'revised-text', asOf: '2025-11-25' },
  { view: 'timeline', since: '2025-11-24' },
  { view: 'compare', focus: 'ukraine', other: 'russia' },
  { view: 'compare' },
] as const

for (const state of views)
  test(`${Object.values(state).join(' ')} is for everybody`, async ({ page, openAt, expectAccessibleInEachTheme }) => {
    await openAt(state)
    await expectAccessibleInEachTheme()
    const [content, screen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth, clientWidth]
    })
    expect(content).toBe(screen)
  })
