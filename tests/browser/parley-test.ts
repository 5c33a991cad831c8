import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { toUrl } from '../../client/state/view-url.ts'
import { type ViewChange, ViewState } from '../../domain/view-state.ts'
import { type Parley, startParley } from './start-parley.ts'

type Fixtures = {
  /** Goes to a view by its link and waits until it shows. */
  openAt(state?: ViewChange): Promise<void>
  /** Expects the page as it is now to have no violation that axe can find. */
  expectAccessible(): Promise<void>
}

export const test = base.extend<Fixtures, { parley: Parley }>({
  parley: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs.
    async ({}, use) => {
      const parley = await startParley()
      await use(parley)
      await parley.stop()
    },
    { scope: 'worker' },
  ],

  baseURL: ({ parley }, use) => use(parley.address),

  openAt: ({ page }, use) =>
    use(async (state = {}) => {
      await page.goto(toUrl(ViewState.parse(state)))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator(unsettled)).toHaveCount(0)
    }),

  expectAccessible: ({ page }, use) =>
    use(async () => {
      expect(await violationsOn(page)).toStrictEqual([])
    }),
})

/** Presses a letter so late that it is not taken for one of a word that somebody types too early. */
export async function pressAlone(page: Page, key: string): Promise<void> {
  await page.waitForFunction(() => performance.now() > 1_000)
  await page.keyboard.press(key)
}

/** What stands for something that is still to come. */
const unsettled = '[aria-busy="true"], [data-skeleton]'

/** What axe finds against the page once nothing fades or slides on it. */
async function violationsOn(page: Page): Promise<{ id: string; where: string[] }[]> {
  await page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().map((one) => (one.effect?.getTiming().iterations === Infinity ? null : one.finished)),
    ),
  )
  // No page of ours has frames, so it is looked at in one go.
  const all = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  // At the ends of a menu: what comes to them is sent on at once, so that nobody is ever on one.
  const axe = all.exclude('[data-base-ui-focus-guard]')
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) }))
}

export { expect }
