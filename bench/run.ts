import { missingForNeo4j } from '../tests/neo4j/jars.ts'
import { seedTimes } from './seeding.ts'
import { onEmbedded, onNeo4j, type StandingTimes } from './standing.ts'
import { startTimes } from './start.ts'

console.log('Needs a build: npm run build. Medians on this machine; the shipped data.')

const { cold, warm, idleMegabytes } = await startTimes()
console.log(`start, empty store     ${cold.toFixed(1)} s   (at most 15)`)
console.log(`start, filled store    ${warm.toFixed(1)} s   (at most 2)`)
console.log(`idle server            ${idleMegabytes.toFixed(0)} MB  (at most 250)`)

for (const { engine, first, again } of await seedTimes()) {
  console.log(`seeding, ${engine.padEnd(13)} ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms`)
}

printStanding(await onEmbedded())
const missing = missingForNeo4j()
if (missing) console.log(`On Neo4j: not measured, needs ${missing}`)
else printStanding(await onNeo4j())

function printStanding({ engine, served, raw }: StandingTimes) {
  const ratio = (served / raw).toFixed(2)
  console.log(
    `standing, ${engine.padEnd(12)} ${served.toFixed(2)} ms served, ${raw.toFixed(2)} ms raw: ${ratio} times (at most 1.3)`,
  )
}
