import { chromium } from '@playwright/test'
import { findChromium } from '../../tests/browser/chromium.ts'
import { emptyFrame, type TableTimes, type Time, tableTimes } from './page-times.ts'
import { served, tableNames } from './stores.ts'

const rows: readonly (readonly [keyof TableTimes, string, string])[] = [
  ['opened', 'opened by its link, until it is drawn', ''],
  ['come', 'come to from another screen', 'at most 250'],
  ['switched', 'a switch, 95 of 100', 'at most 200'],
  ['dated', 'another day, 95 of 100', 'at most 200'],
  ['wheel', 'a frame while wheeling, 95 of 100', 'at most 20'],
  ['drag', 'a frame while dragging, 95 of 100', 'at most 20'],
]

const say = ({ clock, computed }: Time) => `${clock.toFixed(0)} (${computed.toFixed(0)})`

/** Measures the Table on each negotiation in Chromium, and prints the table of docs/performance.md. Times are told, never asserted. */
export async function printTables(): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) return console.log('the Table: not measured, needs Chromium')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const empty = await emptyFrame(browser)
    const times: TableTimes[] = []
    for (const name of tableNames) times.push(await served(name, ({ address }) => tableTimes(browser, address)))
    console.log(
      `\n| the Table, ms | ${tableNames.join(' | ')} | wanted |\n| --- |${' ---: |'.repeat(tableNames.length + 1)}`,
    )
    for (const [key, word, wanted] of rows)
      console.log(`| ${word} | ${times.map((all) => sayBeside(all[key], times[0]?.[key])).join(' | ')} | ${wanted} |`)
    console.log(`| a frame of an empty page, 95 of 100 | ${say(empty)} |${' |'.repeat(tableNames.length)}\n`)
  } finally {
    await browser.close()
  }
}

/** "180 (60)", and how many times as long it computes as what ships. */
function sayBeside(time: Time, shipped: Time | undefined): string {
  return time === shipped || !shipped ? say(time) : `${say(time)} × ${(time.computed / shipped.computed).toFixed(1)}`
}
