import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Vitest = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const Playwright = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
})

const vitest = Vitest.parse(report('vitest'))
const { stats, errors } = Playwright.parse(report('playwright'))
const unread = vitest.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
)

const passed = vitest.numPassedTests + stats.expected + stats.flaky
const failed = vitest.numFailedTests + unread.length + stats.unexpected + errors.length
const skipped = vitest.numPendingTests + vitest.numTodoTests + stats.skipped
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)

/** What one of the runners wrote of its last run. */
function report(runner: string): unknown {
  return JSON.parse(readFileSync(`test-results/${runner}.json`, 'utf8'))
}
