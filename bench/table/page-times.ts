import type { Browser, CDPSession, Page } from '@playwright/test'
import { median } from '../timing.ts'
import { type Step, timeFrames, timeStep } from './in-page.ts'

/** Milliseconds on the clock, and those that the page's thread computed in them, which a busy machine does not lengthen. */
export type Time = { clock: number; computed: number }

/**
 * Medians of `opened`, from its link on, and of `come`, from another screen, on which all of it is known; of the rest what 95 of 100 keep
 * within: a switch, another day, and one frame while the hand wheels or drags.
 */
export type TableTimes = Record<'opened' | 'come' | 'switched' | 'dated' | 'wheel' | 'drag', Time>

const rounds = 7
const frames = 60

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN
}

const over = (times: readonly Time[], of: (values: readonly number[]) => number): Time => ({
  clock: of(times.map(({ clock }) => clock)),
  computed: of(times.map(({ computed }) => computed)),
})

/** One frame of a page that shows nothing. */
export async function emptyFrame(browser: Browser): Promise<Time> {
  const opened = await pageOf(browser)
  const time = await frameOf(opened, 'none')
  await opened.page.close()
  return time
}

export async function tableTimes(browser: Browser, address: string): Promise<TableTimes> {
  const opened = await pageOf(browser)
  const { page } = opened
  const timed = (work: (i: number) => Promise<number>, times = rounds) => repeated(opened, times, work)
  const first = await timed(() => openTable(page, address))
  const come = await timed(() => comeToTable(page))
  const switches: Step = { press: 'fieldset label:has(svg) input' }
  const switched = await timed(() => page.evaluate(timeStep, switches), 20)
  const last = Number(await page.locator('input[type="range"][aria-label="As of"]').getAttribute('max'))
  const day = (i: number): Step => ({ slide: i % 2 ? last : last - 2 - (i % 6) })
  const dated = await timed((i) => page.evaluate(timeStep, day(i)), 20)
  const [wheel, drag] = [await frameOf(opened, 'wheel'), await frameOf(opened, 'drag')]
  await page.close()
  const slowest = { switched: over(switched, p95), dated: over(dated, p95), wheel, drag }
  return { opened: over(first, median), come: over(come, median), ...slowest }
}

type Opened = { page: Page; session: CDPSession }

/** What is measured is sent to the page as it was compiled, with the compiler's own word for a function's name. */
async function pageOf(browser: Browser): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, session }
}

/** Milliseconds that the page's thread has computed so far. */
async function computedBy({ session }: Opened): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

async function repeated(opened: Opened, times: number, work: (i: number) => Promise<number>): Promise<Time[]> {
  const all: Time[] = []
  for (let i = 0; i < times; i += 1) {
    await opened.page.waitForTimeout(400)
    const before = await computedBy(opened)
    const clock = await work(i)
    const after = await computedBy(opened)
    // Another page counts from its own begin.
    all.push({ clock, computed: after < before ? after : after - before })
  }
  return all
}

/** The median of some tries: somebody else's work may fall into one of them. */
async function frameOf(opened: Opened, hand: 'wheel' | 'drag' | 'none'): Promise<Time> {
  const tries = await repeated(opened, rounds, async () =>
    p95(await opened.page.evaluate(timeFrames, { hand, count: frames })),
  )
  const { clock, computed } = over(tries, median)
  return { clock, computed: computed / frames }
}

const drawn = '[data-stage]:not([aria-busy="true"])'

/** From the begin of its navigation to the frame that shows its picture. */
async function openTable(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/?view=table`, { waitUntil: 'commit' })
  const shown = await page.waitForFunction((there) => document.querySelector(there) && performance.now(), drawn)
  return Number(await shown.jsonValue())
}

async function comeToTable(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Evidence' }).first().click()
  await page.waitForSelector('[data-stage]', { state: 'detached' })
  await page.waitForTimeout(400)
  return page.evaluate(
    (there) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const links = [...document.querySelectorAll<HTMLElement>('nav a')]
        links.find(({ textContent }) => textContent === 'Table')?.click()
        const look = () => {
          if (document.querySelector(there)) requestAnimationFrame(() => resolve(performance.now() - start))
          else requestAnimationFrame(look)
        }
        look()
      }),
    drawn,
  )
}
