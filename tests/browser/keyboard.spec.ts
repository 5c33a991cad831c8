import { expect, pressAlone, test } from './parley-test.ts'

test('who opposes a point is asked in five steps of the keyboard: Tab, Tab, its name, Enter, Enter', async ({
  page,
  openAt,
}) => {
  await openAt()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Question' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Handover of the rest')
  await expect(page.getByRole('option', { name: 'Handover of the rest of Donbas' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?view=answer&focus=donbas-handover&ask=opposes')
})

test('which positions rest on one report is asked in four: Tab, the question’s first words, Tab, Enter', async ({
  page,
  openAt,
}) => {
  await openAt()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Which')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?view=evidence&ask=one-source')
})

test('single letters and signs are switched off for good, and Ctrl+K still searches', async ({ page, openAt }) => {
  await openAt()
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /^Single-key shortcuts/ }).uncheck()
  await openAt()
  const search = page.getByRole('combobox', { name: /^Search/ })
  for (const key of ['?', '/', 'f']) {
    await page.waitForTimeout(700)
    await page.keyboard.press(key)
  }
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(search).not.toBeFocused()
  await expect(page).toHaveURL('/')
  await page.keyboard.press('Control+k')
  await expect(search).toBeFocused()
  await page.getByRole('button', { name: 'Keyboard help' }).click()
  await page.getByRole('checkbox', { name: /^Single-key shortcuts/ }).check()
})

test('a word typed where nothing takes it presents nothing; F alone does', async ({ page, openAt }) => {
  await openAt()
  await page.waitForTimeout(700)
  await page.keyboard.type('of', { delay: 50 })
  await expect(page).toHaveURL('/')
  await page.waitForTimeout(700)
  await pressAlone(page, 'f')
  await expect(page).toHaveURL(/present=true/)
})

test('the ways past the header lead to the question, the answer and the picture', async ({ page, openAt }) => {
  await openAt()
  await page.getByRole('button', { name: 'Ask a question' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#ask')).toBeFocused()
  await openAt({ view: 'answer', focus: 'donbas-handover', select: ['ukraine'] })
  for (const [way, place] of [
    ['The answer', '#answer'],
    ['The picture', '#picture'],
    ['Who is selected', '#selected'],
  ] as const) {
    await page.getByRole('button', { name: way }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator(place)).toBeFocused()
  }
})
