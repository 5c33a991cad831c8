import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Tested = z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) })

const Vitest = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), name: z.string(), assertionResults: z.array(Tested) })),
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

// Said once more at the end, where a log that is cut still has it.
for (const { name, assertionResults } of vitest.testResults)
  for (const { status, fullName, failureMessages } of assertionResults)
    if (status === 'failed') console.log(`Failed: ${name}: ${fullName}\n${failureMessages.join('\n').slice(0, 1000)}`)
for (const { name } of unread) console.log(`Failed: ${name}: could not be read`)

const passed = vitest.numPassedTests + stats.expected + stats.flaky
const failed = vitest.numFailedTests + unread.length + stats.unexpected + errors.length
const skipped = vitest.numPendingTests + vitest.numTodoTests + stats.skipped
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)

/** What one of the runners wrote of its last run. */
function report(runner: string): unknown {
  return JSON.parse(readFileSync(`test-results/${runner}.json`, 'utf8'))
}
