import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, pressAlone, test } from './parley-test.ts'

const editor = (page: Page) => page.getByRole('textbox', { name: 'Query in Cypher' })
const rows = (page: Page) => page.locator('.ask-table tbody tr')

async function type(page: Page, text: string) {
  await editor(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
  await page.keyboard.press('Escape')
}

test('a question of the library is chosen, answered, and asked about another actor', async ({ page, openAt }) => {
  await openAt({ view: 'ask' })
  await page.getByRole('searchbox', { name: 'Find a question' }).fill('meet a demand contradict')
  await page
    .getByRole('link', { name: /meet a demand on the side of Russia and contradict one on the side of Ukraine/ })
    .click()
  await expect(page.locator('.ask-rows', { hasText: '3 rows' })).toBeVisible()
  await expect(page.locator('[data-node="donbas-handover"]')).toBeVisible()
  await page.getByRole('combobox', { name: 'Demand contradicted of' }).fill('European')
  await page.getByRole('option').first().click()
  await expect(page).toHaveURL(/question=meets-one-contradicts-another&p\.loser=/)
  await expect(page.locator('.ask-rows').or(page.getByText('No rows', { exact: true }))).toHaveText(
    /^\d+ rows? in|^No rows$/,
  )
  await page.goBack()
  await expect(page.locator('.ask-rows', { hasText: '3 rows' })).toBeVisible()
})

test('a question is edited, run with Ctrl+Enter, and is then one’s own', async ({ page, openAt }) => {
  await openAt({ view: 'ask', question: 'brokers-of-a-plan' })
  await page.getByText('The query behind it').click()
  await expect(editor(page)).toContainText('BROKER', { ignoreCase: true })
  await type(page, 'MATCH (a:Actor {id: $plan}) RETURN a.name AS name')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your own question')
  await expect(page.getByText(/Made from “Who brokered/)).toBeVisible()
  await expect(page).toHaveURL(/question=brokers-of-a-plan&cypher=MATCH/)
  await page.getByRole('button', { name: 'As it was' }).click()
  await expect(page).toHaveURL('/?view=ask&question=brokers-of-a-plan')
})

test('labels, types, properties and ids of this graph are offered, and the keys of the page stay out', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'ask' })
  await page.getByRole('button', { name: /Write a question of your own/ }).click()
  await editor(page).focus()
  const offered = page.locator('.cm-tooltip-autocomplete li')
  await page.keyboard.type('MATCH (f:PlanPo')
  await expect(offered.first()).toContainText('PlanPoint')
  await page.keyboard.press('Enter')
  await page.keyboard.type(')-[:IN_P')
  await expect(offered.first()).toContainText('IN_PLAN')
  await page.keyboard.press('Escape')
  await page.keyboard.type("LAN]->(p:Plan {id: 'first")
  await offered.filter({ hasText: '28-point plan (first draft)' }).first().click()
  await expect(editor(page)).toContainText("{id: 'first-draft'")
  await page.keyboard.type("'}) RETURN f.tit")
  await expect(offered.first()).toContainText('title')
  await expect(page).toHaveURL('/?view=ask')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor(page)).not.toBeFocused()
})

test('what is wrong is marked where it stands, before anything is run', async ({ page, openAt }) => {
  await openAt({ view: 'ask', cypher: 'MATCH (a:Actor) RETURN a.name AS name LIMIT 3' })
  await expect(rows(page)).toHaveCount(3)
  await type(page, 'MATCH (a:Actor) RETUR a')
  await expect(page.getByText(/^Line 1: /)).toBeVisible()
  await expect(page.locator('.cm-lintRange-error')).toHaveCount(1)
})

test('what may not be asked is refused in words', async ({ page, openAt }) => {
  await openAt({ view: 'ask', cypher: 'CREATE (a:Actor)' })
  await expect(page.getByRole('alert')).toContainText('That is not allowed here')
  await expect(page.getByRole('alert')).toContainText('CREATE')
})

test('a parameter that somebody types becomes a field, and nothing is asked until it is picked', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'ask', cypher: 'MATCH (a:Actor {id: $actor}) RETURN a.name AS name' })
  await expect(page.getByText('First pick: Actor')).toBeVisible()
  await page.getByRole('combobox', { name: 'Actor', exact: true }).fill('Steve Wit')
  await page.getByRole('option', { name: 'Steve Witkoff' }).click()
  await expect(page).toHaveURL(/p\.actor=steve-witkoff/)
  await expect(rows(page)).toHaveText('Steve Witkoff')
})

test('an answer is sorted by a column, in the link', async ({ page, openAt }) => {
  await openAt({ view: 'ask', cypher: 'UNWIND [2, 10, 1] AS n RETURN n' })
  await expect(rows(page)).toHaveText(['2', '10', '1'])
  await page.getByRole('button', { name: 'n', exact: true }).click()
  await expect(rows(page)).toHaveText(['1', '2', '10'])
  await expect(page.locator('th')).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: 'n', exact: true }).click()
  await expect(rows(page)).toHaveText(['10', '2', '1'])
  await expect(page).toHaveURL(/sort=-1/)
})

test('an answer is seen as a graph, a matrix and a chart where it can be, and otherwise says why', async ({
  page,
  openAt,
}) => {
  await openAt({ view: 'ask', question: 'stances-on-points' })
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.getByRole('radio', { name: /Chart ?: A chart needs/ })).toBeDisabled()
  await page.getByText('Graph', { exact: true }).click()
  await expect(page).toHaveURL(/form=graph/)
  await expect(page.locator('[data-node="ukraine"]')).toBeVisible()
  await openAt({ view: 'ask', question: 'points-without-a-stance', form: 'chart' })
  await expect(page.locator('.ask-plot')).toBeVisible()
})

test('a question is saved under a name, renamed, deleted, and brought back', async ({ page, openAt }) => {
  await openAt({ view: 'ask', cypher: 'MATCH (p:Plan) RETURN p.title AS title' })
  await page.getByRole('button', { name: 'Save …' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('All the plans')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All the plans')
  await expect(page).toHaveURL(/question=question-all-the-plans/)
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Every plan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every plan')
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('link', { name: 'Every plan' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByRole('link', { name: 'Every plan' })).toBeVisible()
})

test('a question of the library that is kept keeps how it is read', async ({ page, openAt }) => {
  await openAt({ view: 'ask', question: 'undeclared' })
  await page.getByRole('button', { name: 'Save …' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Who keeps quiet')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who keeps quiet')
  await expect(page.locator('.ask-shows')).toContainText('the opposite of silence')
})

test('questions go out as a file and come back', async ({ page, openAt }) => {
  await openAt({ view: 'ask' })
  const file = { items: [{ name: 'From a file', cypher: 'RETURN 1 AS one', parameters: [], form: 'table' }] }
  await page
    .getByLabel('File with questions')
    .setInputFiles({ name: 'questions.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) })
  await expect(page.getByRole('link', { name: 'From a file' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Your questions as a file' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('From a file')
})

test('rows and graph are saved as files that others read', async ({ page, openAt }) => {
  await openAt({ view: 'ask', question: 'brokers-as-a-picture' })
  const save = async (what: string) => {
    await page.getByText('Download', { exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: what }).click(),
    ])
    return readFile(await download.path())
  }
  expect((await save('Rows (CSV)')).toString()).toMatch(/^\uFEFFbroker,brokered,target\r\n/)
  expect((await save('Rows (Excel)')).subarray(0, 2).toString()).toBe('PK')
  expect(JSON.parse((await save('Rows (JSON)')).toString()).columns).toStrictEqual(['broker', 'brokered', 'target'])
  expect((await save('Graph (GraphML)')).toString()).toContain('<node id="first-draft">')
  expect((await save('Graph (GEXF, Gephi)')).toString()).toContain('id="first-draft"')
})

test('a slow question is stopped by its button', async ({ page, openAt }) => {
  await page.route('**/api/cypher', () => undefined)
  await page.goto('/?view=ask&cypher=RETURN%201')
  await expect(page.getByText(/^Asking … [1-9]/)).toBeVisible()
  await page.locator('.ask-running').getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Stopped', { exact: true })).toBeVisible()
  await page.unroute('**/api/cypher')
  await page.getByRole('button', { name: 'Ask again' }).click()
  await expect(rows(page)).toHaveText('1')
  await openAt({ view: 'ask' })
})

test('a question is presented: itself as the title, its answer in its form, by key', async ({ page, openAt }) => {
  await openAt({ view: 'ask', question: 'meets-one-contradicts-another' })
  await expect(page.locator('[data-node="donbas-handover"]')).toBeVisible()
  await page.locator('h1').click()
  await pressAlone(page, 'f')
  await expect(page).toHaveURL(/present=true/)
  const slide = page.getByRole('region', { name: 'Slide' })
  await expect(slide.getByRole('heading', { level: 1 })).toHaveText(
    'Which points of the 28-point plan (first draft) meet a demand on the side of Russia and contradict one on the side of Ukraine?',
  )
  await expect(slide.locator('[data-drawing]')).toContainText('Handover of the')
  await page.keyboard.press('b')
  await expect(slide).toBeHidden()
  await page.keyboard.press('b')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/present/)
  await openAt({ view: 'ask', question: 'changed-stances', present: true })
  await expect(slide.getByRole('row', { name: /^Ukraine.*seen otherwise by another report/ })).toBeVisible()
})

test('a row is picked out, here and in the graph, by the link', async ({ page, openAt }) => {
  await openAt({ view: 'ask', question: 'stances-on-points', form: 'table' })
  await page.getByRole('button', { name: 'Pick out row 2', exact: true }).click()
  await expect(page).toHaveURL(/select=[a-z-]+,[a-z-]+/)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Pick out row 2', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.getByRole('button', { name: 'Pick out row 2', exact: true }).click()
  await expect(page).not.toHaveURL(/select=/)
})

test('a row leads to its paragraphs and to its claims', async ({ page, openAt }) => {
  await openAt({ view: 'ask', question: 'undeclared' })
  await page.getByRole('link', { name: 'Paragraph 11', exact: true }).first().click()
  await expect(page).toHaveURL(/source=momentum-report&paragraph=11/)
  await openAt({ view: 'ask', question: 'stances-on-points', form: 'table' })
  await rows(page).first().locator('a[data-chip]').click()
  await expect(page).toHaveURL(/view=answer&focus=/)
})

test('the longest query is in its link', async ({ page, openAt }) => {
  const cypher = `// ${'It is asked at length, “so it is”. '.repeat(190)}\nMATCH (p:Plan) RETURN p.title AS title LIMIT 2`
  expect(Buffer.byteLength(cypher)).toBeGreaterThan(7_000)
  await openAt({ view: 'ask', cypher })
  await expect(rows(page)).toHaveCount(2)
  await page.reload()
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'title', exact: true }).click()
  await expect(page).toHaveURL(/sort=1#cypher=/)
  await page.goBack()
  await expect(page).toHaveURL(/ask#cypher=/)
  await expect(rows(page)).toHaveCount(2)
})

test('the closest questions are offered where none has every word', async ({ page, openAt }) => {
  await openAt({ view: 'ask' })
  await page.getByRole('searchbox', { name: 'Find a question' }).fill('hard contradictions quarrelling reports')
  await expect(page.getByRole('heading', { name: 'Closest' })).toBeVisible()
  await page.getByRole('link', { name: 'Where do the reports differ (conflict)?' }).click()
  await expect(rows(page).first()).toContainText('Whom did Trump meet at the Alaska summit?')
})

test('what a picture leaves out is said, and drawn when asked for', async ({ page, openAt }) => {
  const cypher = 'MATCH (a:parley)-[r]->(b:parley) RETURN a, r, b LIMIT 500'
  await openAt({ view: 'ask', cypher, form: 'graph' })
  await expect(
    page.getByText(/^Drawn are the 140 things with the most lines; \d+ things .* are left out/),
  ).toBeVisible()
  await page.getByRole('button', { name: /^Draw (all|300)$/ }).click()
  await expect(page).toHaveURL(/expanded=all/)
  await expect(page.locator('[data-node]').nth(200)).toBeAttached()
})

test('all of it goes by keyboard: found, asked, changed, written, run, read', async ({ page, openAt }) => {
  await openAt({ view: 'ask' })
  await page.getByRole('searchbox', { name: 'Find a question' }).focus()
  await page.keyboard.type('who speaks for')
  const wanted = page.getByRole('link', { name: 'Who speaks for Ukraine?' })
  await tabTo(page, () => wanted.evaluate((link) => link === document.activeElement))
  await page.keyboard.press('Enter')
  const side = page.getByRole('combobox', { name: 'Side' })
  await expect(side).toBeVisible()
  await tabTo(page, () => side.evaluate((input) => input === document.activeElement))
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Kremlin')
  await expect(page.locator('[role="option"][data-highlighted]')).toHaveText('Kremlin')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/p\.actor=kremlin/)
  await tabTo(page, () => page.evaluate(() => document.activeElement?.textContent === 'The query behind it'))
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeVisible()
  await tabTo(page, () => page.evaluate(() => document.activeElement?.classList.contains('ask-editor-host') ?? false))
  await page.keyboard.press('Control+a')
  await page.keyboard.type("MATCH (p:Plan {id: 'first-draft'}) RETURN p.title AS title")
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[data-node="first-draft"]')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor(page)).not.toBeFocused()
  await tabTo(page, () => page.evaluate(() => document.activeElement?.hasAttribute('data-stage-entry') ?? false))
})

/** Presses Tab until it is there; sixty times are a trap. */
async function tabTo(page: Page, isThere: () => Promise<boolean>) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  expect(await isThere()).toBe(true)
}
