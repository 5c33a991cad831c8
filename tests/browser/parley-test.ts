import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'
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
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    }),

  expectAccessible: ({ page }, use) =>
    use(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) }))
      expect(found).toStrictEqual([])
    }),
})

export { expect }
