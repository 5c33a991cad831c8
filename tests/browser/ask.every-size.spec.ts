import type { ViewChange } from '../../domain/view-state.ts'
import { expect, test } from './parley-test.ts'

/** Each with what is there once it is drawn. */
const screens: [ViewChange, string][] = [
  [{ view: 'ask' }, '.ask-groups'],
  [{ view: 'ask', question: 'stances-on-points' }, '[data-matrix]'],
  [{ view: 'ask', question: 'changed-stances', select: ['ukraine'] }, '.ask-told'],
  [{ view: 'ask', question: 'meets-one-contradicts-another' }, '[data-node="donbas-handover"]'],
  [{ view: 'ask', question: 'whose-demands-a-plan-meets' }, '.ask-plot'],
  [
    { view: 'ask', cypher: 'MATCH (a:Actor)-[h:HOLDS]->(p) RETURN a, h, p, $day AS day', given: { day: '2025-11-20' } },
    '.ask-table',
  ],
  [{ view: 'ask', cypher: 'RETURN' }, '.ask-result [role="alert"]'],
  [{ view: 'ask', question: 'who-speaks-for-a-side', present: true }, '[data-drawing] svg'],
  [{ view: 'ask', question: 'stances-on-a-plan', present: true }, '.ask-table'],
]

for (const [screen, there] of screens)
  test(`axe finds nothing: ${JSON.stringify(screen)}`, async ({ page, openAt, expectAccessibleInEachTheme }) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text())
    })
    await openAt(screen)
    await expect(page.locator(there).first()).toBeVisible()
    if (screen.cypher) await expect(page.getByRole('textbox', { name: 'Query in Cypher' })).toBeVisible()
    await expectAccessibleInEachTheme()
    expect(refused).toStrictEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
