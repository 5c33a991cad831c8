import { expect, test } from './parley-test.ts'

test('a presentation goes through the plan by keys, and Escape leaves it where it is', async ({ page, openAt }) => {
  await openAt({ view: 'answer', focus: 'first-draft', present: true })
  const slide = page.locator('.present-drawing')
  await expect(slide).toContainText('1 / 28')
  await page.keyboard.press('ArrowRight')
  await expect(slide).toContainText('2 / 28')
  await page.keyboard.press('PageUp')
  await expect(slide).toContainText('1 / 28')
  await page.keyboard.press('b')
  await expect(slide).toBeHidden()
  await page.keyboard.press('b')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/present/)
})

test('a slide names its point, its finding, its best attested brokers, its day and its sources', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'answer', focus: 'armed-forces-halved', present: true })
  const slide = page.locator('.present-drawing')
  for (const words of [
    'Halving of Ukraine’s armed forces',
    'Ukraine opposes it',
    'Kirill Dmitriev',
    'As of 26 Nov 2025',
  ])
    await expect(slide).toContainText(words)
  await expect(slide).toContainText(/1 [A-Z].*¶/)
  expect((await slide.locator('text').allTextContents()).filter((text) => /^·|…$/.test(text))).toStrictEqual([])
})

test('no name on a wall is smaller than 28 pixels, and nothing is outside', async ({ page, openAt }) => {
  await openAt({ view: 'answer', focus: 'recognition-crimea-donbas', present: true })
  await expect(page.locator('.present-drawing svg')).toBeVisible()
  const names = await page.locator('.present-drawing g g text[font-weight="600"]').evaluateAll((texts) =>
    texts.flatMap((text) => {
      const { top, bottom, left, right } = text.getBoundingClientRect()
      const inside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
      const isMark = text.getAttribute('text-anchor') === 'middle' && (text.textContent ?? '').length <= 3
      return isMark
        ? []
        : [{ inside, large: Number(text.getAttribute('font-size')) >= 28 || /^\+/.test(text.textContent ?? '') }]
    }),
  )
  expect(names.length).toBeGreaterThan(8)
  expect(names.filter(({ inside, large }) => !inside || !large)).toStrictEqual([])
})
