import type { ViewChange } from '../../domain/view-state.ts'
import { expect, test } from './parley-test.ts'

const pictures: ViewChange[] = [
  { view: 'answer', focus: 'armed-forces-halved' },
  { view: 'ask', question: 'meets-one-contradicts-another' },
]

for (const picture of pictures)
  test(`a finger finds each name in the picture, and each is one for everybody: ${picture.view}`, async ({
    page,
    openAt,
    expectAccessible,
  }) => {
    await openAt(picture)
    const name = page.locator('[data-stage] [data-node]:not([data-node="centre"])').first()
    await expect(name).toBeVisible()
    await expectAccessible()
    await name.tap()
    await expect(page).toHaveURL(/select=/)
  })
