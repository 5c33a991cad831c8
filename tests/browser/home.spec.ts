import { expect, test } from './parley-test.ts'

test('each point has those for it on the left and those against it on the right', async ({ page, openAt }) => {
  await openAt()
  const row = page.getByRole('row', { name: /Handover of the rest of Donbas/ })
  await expect(row.getByRole('cell').first()).toContainText('Russia demand met')
  await expect(row.getByRole('cell').last()).toContainText('Volodymyr Zelensky demand contradicted')
})

test('a name leads to its claims', async ({ page, openAt }) => {
  await openAt()
  const row = page.getByRole('row', { name: /Halving of Ukraine’s armed forces/ })
  await row.getByRole('link', { name: /^Ukraine is reported to oppose/ }).click()
  await expect(page).toHaveURL(/view=answer&focus=[a-z-]+&select=ukraine$/)
})

test('a question is asked by picking, in three clicks', async ({ page, openAt }) => {
  await openAt()
  await page.getByRole('combobox', { name: 'Point', exact: true }).click()
  await page.getByRole('option', { name: 'Handover of the rest of Donbas' }).click()
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page).toHaveURL('/?view=answer&focus=donbas-handover&ask=opposes')
})

test('the legend takes a stance away and brings it back', async ({ page, openAt }) => {
  await openAt()
  const contradicted = page.getByRole('link', { name: /demand contradicted/ })
  await expect(contradicted.first()).toBeVisible()
  await page.getByRole('button', { name: /^contradicted/ }).click()
  await expect(page).toHaveURL('/?hide=contradicts')
  await expect(contradicted).toHaveCount(0)
  await page.getByRole('button', { name: /^contradicted/ }).click()
  await expect(page).toHaveURL('/')
})

test('another plan is one click away', async ({ page, openAt }) => {
  await openAt()
  await page
    .getByRole('link', { name: /^Revised text after Geneva/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('“Revised text after Geneva”')
  await expect(page.getByRole('row', { name: /Army cap of 600,000/ })).toBeVisible()
})
