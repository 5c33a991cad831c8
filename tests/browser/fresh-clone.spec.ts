import { test as base, expect, type Page } from '@playwright/test'
import { FreshClone, isTaken } from './fresh-clone.ts'

const address = 'http://127.0.0.1:3000'
const plans = "npm run -s query -- 'MATCH (p:Plan) RETURN count(p) AS plans' --format csv"

const test = base.extend<{ clone: FreshClone }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs.
  clone: async ({}, use) => {
    const clone = new FreshClone()
    await use(clone)
    await clone.remove()
  },
})

/** Asks a question of the library and one of one's own, as a user does. */
async function ask(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/?view=ask&question=brokers-of-a-plan`)
  await expect(page.locator('.ask-rows')).toHaveText(/^\d+ rows? in/)
  await page.goto(`${base}/?view=ask`)
  await page.getByRole('button', { name: /Write a question of your own/ }).click()
  await page.getByRole('textbox', { name: 'Query in Cypher' }).focus()
  await page.keyboard.type('MATCH (p:Plan) RETURN count(p) AS plans')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.ask-table tbody tr')).toHaveCount(1)
}

// The very words of the README on a fresh clone, with no setting at all: the usual port is part of them.
test('a fresh clone starts, asks, saves, and asks from a terminal and in development', async ({ page, clone }) => {
  test.setTimeout(300_000)
  const ready = !(await isTaken(3000))
  test.skip(
    !ready && !process.env.CI,
    'Port 3000 is in use: stop what uses it to try a fresh clone by the words of the README',
  )
  const [install = '', start = ''] = clone.commandsUnder('Start')
  expect([install, start]).toStrictEqual(['npm ci', 'npm start'])
  expect(await clone.run(install)).toMatchObject({ code: 0 })

  const server = await clone.start(start, /Parley is at \S+/)
  expect(server.printed).toBe(`Parley is at ${address}`)
  await ask(page, address)
  await page.getByRole('button', { name: 'Save …' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('How many plans')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How many plans')
  const throughServer = await clone.run(plans)
  expect(throughServer).toMatchObject({ code: 0, out: expect.stringMatching(/^\uFEFF?plans\r\n\d+\r\n$/) })

  const dev = await clone.start('npm run dev', /http:\/\/localhost:\d+/)
  await ask(page, dev.printed)
  await expect(page.getByRole('link', { name: 'How many plans' })).toBeVisible()
  await dev.end()
  await server.end()

  expect(await clone.run(plans)).toStrictEqual(throughServer)
  const again = await clone.start(start, /Parley is at \S+/)
  const { items } = await (await page.request.get(`${address}/api/questions/saved`)).json()
  expect(items.map(({ name }: { name: string }) => name)).toStrictEqual(['How many plans'])
  await again.end()
})
