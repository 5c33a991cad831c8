import { existsSync } from 'node:fs'
import { missingForNeo4j } from '../tests/neo4j/jars.ts'
import { printCurve } from './curve-table.ts'
import { networkTimes } from './networks.ts'
import { type SandboxTimes, sandboxedOnEmbedded, sandboxedOnNeo4j } from './sandbox.ts'
import { seedTimes } from './seeding.ts'
import { onEmbedded, onNeo4j, type StandingTimes } from './standing.ts'
import { startTimes } from './start.ts'
import { printTables } from './table/print-tables.ts'

const words = process.argv.slice(2)

if (words.some((word) => word === '--help' || word === '-h')) {
  console.log(
    `Usage: npm run bench
Measures against a baseline in the same run: networks, start, seeding, answers, the sandbox. Takes minutes.
It starts the built server. What a machine lacks is not measured, and a line says so.

       npm run bench -- curve [positions]
Prints the tables of docs/performance.md: synthetic negotiations of 100, 1,000, 10,000 and 100,000 positions on both
engines, or of those up to so many positions.

       npm run bench -- table
Prints how fast the Table is drawn in Chromium, on what ships, on a large coding and on more lines than can be drawn.

Example: npm run build && npm run -s bench
Exit codes: 0 measured, however slow; 1 the server is not built, or something failed.`,
  )
  process.exit()
}
if (!existsSync('dist/server/main.js')) {
  console.error('The benchmarks start the built server: run npm run build first.')
  process.exit(1)
}
if (words[0] === 'curve') {
  await printCurve(Number(words[1] ?? 100_000))
  process.exit()
}
if (words[0] === 'table') {
  await printTables()
  process.exit()
}
console.log('Medians on this machine; the shipped data.')

printNetworks()

const { cold, warm, idleMegabytes } = await startTimes()
console.log(`start, empty store     ${cold.toFixed(1)} s   (at most 15)`)
console.log(`start, filled store    ${warm.toFixed(1)} s   (at most 2)`)
console.log(`idle server            ${idleMegabytes.toFixed(0)} MB  (at most 250)`)

for (const { engine, first, again } of await seedTimes()) {
  console.log(`seeding, ${engine.padEnd(13)} ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms`)
}

printStanding(await onEmbedded())
printSandbox(await sandboxedOnEmbedded())
const missing = missingForNeo4j()
if (missing) console.log(`On Neo4j: not measured, needs ${missing}`)
else {
  printStanding(await onNeo4j())
  printSandbox(await sandboxedOnNeo4j())
}

function printStanding({ engine, first, again }: StandingTimes) {
  for (const [asked, { served, raw }] of Object.entries({ first, again })) {
    const name = `standing, ${engine}, ${asked}`.padEnd(30)
    console.log(
      `${name} ${served.toFixed(2)} ms served, ${raw.toFixed(2)} ms raw: ${(served / raw).toFixed(2)} times (at most 1.3)`,
    )
  }
}

/** First of all, while the process is small: its peak is then that of the networks. */
function printNetworks() {
  const times = networkTimes()
  if ('missing' in times) return console.log(`networks: not measured, needs ${times.missing}`)
  for (const { measure, ours, plain } of times.measures) {
    const ratio = (plain / ours).toFixed(0)
    console.log(
      `networks, ${measure.padEnd(12)} ${ours.toFixed(2)} s (at most 2), plain loops ${plain.toFixed(1)} s, ${ratio} times as long`,
    )
  }
  console.log(
    `networks of ${times.votes.toLocaleString('en')} votes: the same numbers, peak ${times.megabytes.toFixed(0)} MB (at most 1,000)`,
  )
}

function printSandbox({ engine, read, asked, thousand, refused }: SandboxTimes) {
  const more = (asked - read).toFixed(2)
  console.log(
    `stranger, ${engine.padEnd(12)} ${read.toFixed(2)} ms as our own query, ${more} ms more in the sandbox (at most 5)`,
  )
  console.log(`eight clients' thousand ${(thousand / 1000).toFixed(1)} s, ${refused} refused (0)`)
}
