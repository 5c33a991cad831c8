import type { Page } from '@playwright/test'
import { toUrl } from '../../client/state/view-url.ts'
import { type ViewChange, ViewState } from '../../domain/view-state.ts'
import { expect, test } from './parley-test.ts'

const point = { view: 'answer', focus: 'armed-forces-halved' } as const
const crimea = { view: 'answer', focus: 'recognition-crimea-donbas' } as const
const plan = { view: 'answer', focus: 'first-draft' } as const
const demand = { view: 'answer', focus: 'demand-ukraine-sovereignty' } as const
const ask = { view: 'ask' } as const
const analysis = { view: 'analysis' } as const

const drawn = '[data-stage] [data-node]'
const cypher = 'MATCH (a:Actor)-[h:HOLDS]->(p) RETURN a, h, p, $day AS day'

/** Each with what is there once it is drawn. */
const screens: [ViewChange, string][] = [
  [{ view: 'home' }, 'table'],
  [{ view: 'home', plan: 'revised-text', asOf: '2025-11-25' }, 'table'],
  [{ view: 'timeline', since: '2025-11-24' }, 'main'],
  [{ view: 'compare' }, 'main'],
  [{ view: 'compare', focus: 'ukraine', other: 'russia' }, 'main'],
  [{ ...point, select: ['ukraine'] }, drawn],
  [{ ...point, show: 'matrix' }, '[data-matrix]'],
  [{ ...crimea, mark: 'camps' }, '[data-camp]'],
  [{ ...crimea, present: true }, '[data-drawing] svg'],
  [{ ...plan, select: ['russia'] }, drawn],
  [{ ...plan, show: 'points' }, drawn],
  [demand, drawn],
  [{ ...demand, show: 'matrix' }, '[data-matrix]'],
  [{ view: 'answer', focus: 'event-alaska-summit-august' }, drawn],
  [{ view: 'answer', focus: 'event-final-offer-april-2025' }, 'main'],
  [{ view: 'matrix', source: 'secret-deal-analysis', paragraph: 22 }, '[data-matrix]'],
  [{ view: 'matrix', mark: 'camps', group: 'camps' }, '[data-camp]'],
  [{ view: 'table' }, drawn],
  [{ view: 'table', select: ['steve-witkoff'] }, drawn],
  [{ view: 'table', select: ['steve-witkoff', 'recep-tayyip-erdogan'] }, drawn],
  [{ view: 'table', focus: 'recognition-crimea-donbas', expanded: ['europe-side'] }, drawn],
  [{ view: 'table', among: ['donald-trump', 'vladimir-putin', 'kremlin'], expanded: ['reporting-side'] }, drawn],
  [{ view: 'table', present: true }, '[data-drawing] svg'],
  [{ view: 'actors' }, '[role="grid"]'],
  [{ view: 'actors', under: 'none', order: '-name', select: ['steve-witkoff'] }, '[role="grid"]'],
  [{ view: 'actors', find: 'nobody by that name' }, 'main'],
  [{ view: 'actor', focus: 'ukraine' }, 'main'],
  [{ view: 'actor', focus: 'steve-witkoff' }, 'main'],
  [{ view: 'evidence' }, 'main'],
  [{ view: 'evidence', ask: 'one-source' }, 'main'],
  [analysis, '[role="grid"]'],
  [{ ...analysis, focus: 'united-states', other: 'france' }, '[role="grid"]'],
  [{ ...analysis, select: ['united-states'] }, '[role="grid"]'],
  [{ ...analysis, analysis: 'camps' }, '.analysis'],
  [
    { ...analysis, analysis: 'camps', without: 'secret-deal-analysis', expanded: ['how-counted', 'how-to-read'] },
    '.analysis',
  ],
  [{ ...analysis, analysis: 'contested', expanded: ['one-voice', 'how-to-read'] }, '.analysis'],
  [{ ...analysis, analysis: 'demands', expanded: ['russia', 'how-to-read'] }, '.analysis'],
  [{ ...analysis, analysis: 'sources' }, '.analysis'],
  [ask, '.ask-groups'],
  [{ ...ask, question: 'stances-on-points' }, '[data-matrix]'],
  [{ ...ask, question: 'changed-stances', select: ['ukraine'] }, '.ask-told'],
  [{ ...ask, question: 'meets-one-contradicts-another' }, '[data-node="donbas-handover"]'],
  [{ ...ask, question: 'whose-demands-a-plan-meets' }, '.ask-plot'],
  [{ ...ask, cypher, given: { day: '2025-11-20' } }, '.ask-table'],
  [{ ...ask, cypher: 'RETURN' }, '.ask-result [role="alert"]'],
  [{ ...ask, question: 'who-speaks-for-a-side', present: true }, '[data-drawing] svg'],
  [{ ...ask, question: 'stances-on-a-plan', present: true }, '.ask-table'],
]

/** Ask's editor and its answers come one after another, each below the last. */
const growsDownwards = ({ view }: ViewChange) => view === 'ask'

for (const [screen, there] of screens)
  test(`is for everybody, on a wall, a desk and a phone: ${toUrl(ViewState.parse(screen))}`, async ({
    page,
    openAt,
    expectAccessible,
  }) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text())
    })
    await watchWhatMoves(page)
    // Otherwise what fades out on a slide that nobody touches may be half gone when it is looked at.
    if (screen.present) await page.emulateMedia({ reducedMotion: 'reduce' })
    const opened = async (width: number, height: number) => {
      await page.setViewportSize({ width, height })
      await openAt(screen)
      await expect(page.locator(there).first()).toBeVisible()
      if (screen.cypher) await expect(page.getByRole('textbox', { name: 'Query in Cypher' })).toBeVisible()
      await page.waitForLoadState('networkidle')
      if (!growsDownwards(screen) && !screen.present) expect(await movedWhileLoading(page)).toBeLessThanOrEqual(0.02)
    }

    await opened(1280, 800)
    await expectAccessible()
    expect(await widerThanTheWindow(page)).toBe(0)
    expect(refused).toStrictEqual([])
    // A slide has the whole screen, whatever its size.
    if (screen.present) return

    await page.setViewportSize({ width: 1920, height: 1080 })
    expect(await widerThanTheWindow(page)).toBe(0)

    await page.emulateMedia({ colorScheme: 'dark' })
    await opened(390, 844)
    await expectAccessible()
    expect(await widerThanTheWindow(page)).toBe(0)
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await widerThanTheWindow(page)).toBe(0)
    expect(refused).toStrictEqual([])
  })

/** From now on each page that is opened adds up how much of it moves without anybody having touched it. */
async function watchWhatMoves(page: Page) {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shift = list.getEntries().reduce((sum, entry) => sum + Number(entry.toJSON().value), 0)
      document.documentElement.dataset.shift = String(Number(document.documentElement.dataset.shift ?? 0) + shift)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const movedWhileLoading = async (page: Page) => Number((await page.locator('html').getAttribute('data-shift')) ?? 0)

const widerThanTheWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
