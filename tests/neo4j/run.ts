import { startNeo4j } from './start-neo4j.ts'

const home = process.argv[2]
const neo4j = await startNeo4j(home === undefined ? {} : { home })
console.log(`export NEO4J_URI=${neo4j.uri} NEO4J_USER=${neo4j.user} NEO4J_PASSWORD=${neo4j.password}`)
console.log('Neo4j is running. Ctrl-C ends it.')
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await neo4j.stop()
    process.exit(0)
  })
}
