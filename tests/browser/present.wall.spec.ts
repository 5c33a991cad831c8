import { expect, pressAlone, test } from './parley-test.ts'

test('a presentation goes through the plan by keys, and Escape leaves it where it is', async ({ page, openAt }) => {
  await openAt({ view: 'answer', focus: 'first-draft', present: true })
  const slide = page.locator('[data-drawing]')
  await expect(slide).toContainText('1 / 27')
  await page.keyboard.press('ArrowRight')
  await expect(slide).toContainText('2 / 27')
  await page.keyboard.press('PageUp')
  await expect(slide).toContainText('1 / 27')
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
  const slide = page.locator('[data-drawing]')
  for (const words of [
    'Halving of Ukraine’s armed forces',
    'Ukraine is reported to oppose it',
    'Kirill Dmitriev',
    'As of 26 Nov 2025',
  ])
    await expect(slide).toContainText(words)
  await expect(slide).toContainText(/1 [A-Z].*¶/)
  expect((await slide.locator('text').allTextContents()).filter((text) => /^·|…$/.test(text))).toStrictEqual([])
})

for (const focus of ['first-draft', 'donbas-handover', 'recognition-crimea-donbas'])
  test(`each claim on the slide of ${focus} cites a source, and each of these is listed`, async ({ page, openAt }) => {
    await openAt({ view: 'answer', focus, present: true })
    const slide = page.locator('[data-drawing] svg')
    await expect(slide).toBeVisible()
    const words = await slide
      .locator('text')
      .evaluateAll((texts) =>
        texts.map((text) => [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' ')),
      )
    const claims = words.filter((text) => / Nov\b|demand|drafted|negotiated|[Bb]rokered by|On the plan/.test(text))
    const uncited = claims.filter((text) => !/\[[\d,\s]+\]$/.test(text) && !/^(demand|partly)/.test(text))
    expect(uncited.filter((text) => text !== '')).toStrictEqual([])
    const cited = new Set(
      words
        .join(' ')
        .match(/\[[\d,\s]+\]/g)
        ?.flatMap((one) => one.match(/\d+/g) ?? []),
    )
    expect(cited.size).toBeGreaterThan(1)
    const listed = (await slide.locator('desc').textContent()) ?? ''
    for (const number of cited) expect(listed).toMatch(new RegExp(`(^|[. ])${number} [^¶]+¶ \\d`))
  })

test('no name and no claim on a wall is smaller than 28 pixels, and nothing is outside', async ({ page, openAt }) => {
  await openAt({ view: 'answer', focus: 'recognition-crimea-donbas', present: true })
  await expect(page.locator('[data-drawing] svg')).toBeVisible()
  const said = await page.locator('[data-drawing] g g text').evaluateAll((texts) =>
    texts.flatMap((text) => {
      const { top, bottom, left, right } = text.getBoundingClientRect()
      const inside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
      const isMark = text.getAttribute('text-anchor') === 'middle' && (text.textContent ?? '').length <= 3
      return isMark
        ? []
        : [{ inside, large: Number(text.getAttribute('font-size')) >= 28 || /^\+/.test(text.textContent ?? '') }]
    }),
  )
  expect(said.length).toBeGreaterThan(12)
  expect(said.filter(({ inside, large }) => !inside || !large)).toStrictEqual([])
})

test('the slide of the plan shows the leaders of its sides', async ({ page, openAt }) => {
  await openAt({ view: 'answer', focus: 'first-draft', present: true })
  const slide = page.locator('[data-drawing]')
  for (const words of ['Russia', 'White House', 'Volodymyr Zelensky'])
    await expect(slide.locator('text', { hasText: new RegExp(`^${words}$`) }).first()).toBeVisible()
})

test('presented from a screen about no one thing, the plan gives way to that screen again', async ({
  page,
  openAt,
}) => {
  for (const view of ['matrix', 'compare'] as const) {
    await openAt(view === 'compare' ? { view, focus: 'ukraine', other: 'russia' } : { view })
    const before = page.url()
    await pressAlone(page, 'f')
    await expect(page.locator('[data-drawing]')).toContainText('1 / 27')
    expect(page.url()).not.toMatch(/other=/)
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-drawing]')).toContainText('2 / 27')
    await page.getByRole('button', { name: 'Leave' }).focus()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(before)
  }
})

test('no slide is blank', async ({ page, openAt }) => {
  await openAt({ present: true })
  await expect(page.locator('[data-drawing]')).toContainText('1 / 27')
  await page.goto('/?view=answer&focus=nothing-of-that-name&present=true')
  await expect(page.getByRole('alert')).toContainText('There is nothing by that name')
})

for (const analysis of ['agreement', 'camps', 'contested', 'demands', 'sources'] as const)
  test(`the analysis of ${analysis} has a slide of its own, without fields`, async ({ page, openAt }) => {
    await openAt({ view: 'analysis', analysis })
    const finding = await page.getByRole('heading', { level: 1 }).textContent()
    await pressAlone(page, 'f')
    const slide = page.locator('main[data-idle]')
    await expect(slide.getByRole('heading', { level: 1 })).toHaveText(finding ?? '')
    await expect(slide.locator('footer')).toContainText('As of 26 Nov 2025')
    await expect(slide.locator('footer')).toContainText('5 sources')
    await expect(slide.locator('.analysis-caution strong')).toBeVisible()
    await expect(slide.locator('select:visible, nav:visible, input:visible')).toHaveCount(0)
    const sizes = await slide.locator('.analysis-slide').evaluate((root) => {
      const zoom = Number(getComputedStyle(root).zoom)
      return [...root.querySelectorAll('h1, p, td, th, li')].flatMap((part) =>
        part.checkVisibility() && part.textContent?.trim()
          ? [{ part: part.tagName, size: Number.parseFloat(getComputedStyle(part).fontSize) * zoom }]
          : [],
      )
    })
    expect(sizes.filter(({ part, size }) => size < (part === 'H1' ? 28 : 20))).toStrictEqual([])
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/present/)
    await expect(page.getByRole('navigation', { name: 'Analyses' })).toBeVisible()
  })
