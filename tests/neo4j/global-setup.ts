import { execFileSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { missingForNeo4j, neo4jJars } from './jars.ts'
import { type Neo4jAddress, startNeo4j } from './start-neo4j.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jAddress | undefined
  }
}

/** One Neo4j for the whole run: the one that is named, or one of our own, or none, said in one line. */
export async function setup(project: TestProject) {
  // Whose children are started by the hundred: see built-program.ts.
  execFileSync(process.execPath, ['server/start.mjs', '--build-only'])
  if (process.env.PARLEY_TESTS === 'quick') {
    project.provide('neo4j', undefined)
    return
  }
  const named = namedNeo4j()
  if (named) {
    project.provide('neo4j', named)
    return
  }
  const missing = missingForNeo4j() ?? whatKeepsJarsAway()
  if (missing) {
    if (process.env.CI) throw new Error(`CI tests both engines, and this machine lacks ${missing}`)
    console.log(`Neo4j tests skipped: needs ${missing}, or an empty Neo4j in NEO4J_TEST_URI and NEO4J_TEST_PASSWORD`)
    project.provide('neo4j', undefined)
    return
  }
  const server = await startNeo4j()
  project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password })
  return server.stop
}

function whatKeepsJarsAway(): string | undefined {
  try {
    neo4jJars()
  } catch (error) {
    return `the Neo4j packages (${error instanceof Error ? error.message.split('\n')[0] : error})`
  }
}

/** The tests delete everything in it. */
function namedNeo4j(): Neo4jAddress | undefined {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password } = process.env
  if (uri === undefined) return undefined
  if (password === undefined) throw new Error('NEO4J_TEST_URI needs NEO4J_TEST_PASSWORD')
  return { uri, user, password }
}
