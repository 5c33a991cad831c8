import { expect, test } from './parley-test.ts'

const states = [
  { view: 'analysis', focus: 'united-states', other: 'france' },
  { view: 'analysis', show: 'graph' },
  { view: 'analysis', analysis: 'camps', expanded: ['how-counted'] },
  { view: 'analysis', analysis: 'contested', expanded: ['one-voice', 'how-to-read'] },
  { view: 'analysis', analysis: 'demands', expanded: ['russia'] },
  { view: 'analysis', analysis: 'sources' },
] as const

for (const state of states)
  test(`${JSON.stringify(state)} is for everybody`, async ({ page, openAt, expectAccessibleInEachTheme }) => {
    await openAt({ ...state, expanded: 'expanded' in state ? [...state.expanded] : [] })
    await expectAccessibleInEachTheme()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
