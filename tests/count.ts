import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'

const Tested = z.object({
  status: z.string(),
  fullName: z.string(),
  failureMessages: z.array(z.string()),
  duration: z.number().nullish(),
})

const Vitest = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), name: z.string(), assertionResults: z.array(Tested) })),
})

const Spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ projectName: z.string(), results: z.array(z.object({ duration: z.number() })) })),
})

const Suite = z.object({
  specs: z.array(Spec).default([]),
  get suites() {
    return z.array(Suite).default([])
  },
})

const Playwright = Suite.extend({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
})

const vitests = ['vitest', 'vitest-engines'].map((name) => Vitest.parse(report(name)))
const playwright = Playwright.parse(report('playwright'))
const { stats, errors } = playwright
const files = vitests.flatMap(({ testResults }) => testResults)
const unread = files.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length)

const took = [
  ...files.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      test: `${relative('', name)}: ${fullName}`,
      duration: duration ?? 0,
    })),
  ),
  ...specsIn(playwright).flatMap(({ title, file, tests }) =>
    tests.map(({ projectName, results }) => ({
      test: `tests/browser/${file}: ${title} (${projectName})`,
      duration: sum(results.map(({ duration }) => duration)),
    })),
  ),
]

console.log('The slowest ten:')
for (const { test, duration } of took.sort((a, b) => b.duration - a.duration).slice(0, 10))
  console.log(`${(duration / 1000).toFixed(1).padStart(6)} s  ${test}`)

// Said once more at the end, where a log that is cut still has it.
for (const { name, assertionResults } of files)
  for (const { status, fullName, failureMessages } of assertionResults)
    if (status === 'failed') console.log(`Failed: ${name}: ${fullName}\n${failureMessages.join('\n').slice(0, 1000)}`)
for (const { name } of unread) console.log(`Failed: ${name}: could not be read`)

const passed = sum(vitests.map((one) => one.numPassedTests)) + stats.expected
const failed =
  sum(vitests.map((one) => one.numFailedTests)) + unread.length + stats.unexpected + stats.flaky + errors.length
const skipped = sum(vitests.map((one) => one.numPendingTests + one.numTodoTests)) + stats.skipped
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)

/** What one of the runners wrote of its last run. */
function report(runner: string): unknown {
  return JSON.parse(readFileSync(`test-results/${runner}.json`, 'utf8'))
}

function specsIn({ specs, suites }: z.infer<typeof Suite>): z.infer<typeof Spec>[] {
  return [...specs, ...suites.flatMap(specsIn)]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
