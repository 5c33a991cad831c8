import { expect, test } from './parley-test.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

for (const size of sizes)
  test(`the files of an actor open where nothing covers them, at ${size.width} × ${size.height}`, async ({
    page,
    openAt,
  }) => {
    await page.setViewportSize(size)
    await openAt({ view: 'actor', focus: 'steve-witkoff' })
    const menu = page.getByText('Download', { exact: true })
    // As high as the page lets it stand: right under the header.
    await menu.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 70))
    await menu.click()
    for (const name of ['Picture (SVG)', 'Picture (PNG)', 'Claims (CSV)']) {
      const button = page.getByRole('button', { name })
      await expect(button).toBeInViewport({ ratio: 1 })
      await button.click({ trial: true })
    }
  })

test('a part that was called off is cut in the graph of an answer, and named', async ({ page, openAt }) => {
  const cypher = "MATCH (a:Actor)-[t:TOOK_PART]->(e:Event {id: 'event-zelensky-turkey-visit'}) RETURN a, t, e"
  await openAt({ view: 'ask', form: 'graph', cypher })
  const key = page.getByRole('list', { name: 'Lines' })
  await expect(key).toContainText('took part in 3')
  await expect(key).toContainText('part: called off 1')
  await expect(page.getByText('Steve Witkoff has a part that was called off in Zelensky visits Turkey')).toBeAttached()
})
