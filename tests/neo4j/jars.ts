import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pom = fileURLToPath(new URL('pom.xml', import.meta.url))

/** What this machine lacks to run a Neo4j of its own, or undefined where it lacks nothing. */
export function missingForNeo4j(): string | undefined {
  const java = spawnSync('java', ['--list-modules'], { encoding: 'utf8' })
  if (java.error) return 'a JDK, 17 or later'
  // A bare runtime cannot run Neo4jServer.java from its source.
  if (!java.stdout.includes('jdk.compiler@')) return 'a JDK, 17 or later: this Java has no compiler'
  if (!existsSync(folder()) && spawnSync('mvn', ['--version']).error) return 'Maven'
}

/** The folder with the packages of the Neo4j that pom.xml names, fetched the first time. */
export function neo4jJars(): string {
  const lib = folder()
  if (existsSync(lib)) return lib
  console.log('Fetching the Neo4j packages for the tests, once: 123 MB')
  const partial = `${lib}.partial-${process.pid}`
  mkdirSync(partial, { recursive: true })
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`]
  const fetched = spawnSync('mvn', ['-B', '-q', '-f', pom, ...goal], { encoding: 'utf8' })
  if (fetched.status !== 0) {
    rmSync(partial, { recursive: true })
    throw new Error(`Maven could not fetch the Neo4j packages:\n${fetched.stdout}`, { cause: fetched.error })
  }
  renameSync(partial, lib)
  return lib
}

function folder(): string {
  const version = readFileSync(pom, 'utf8').match(/<neo4j\.version>(.+)<\/neo4j\.version>/)?.[1]
  if (!version) throw new Error('tests/neo4j/pom.xml names no neo4j.version')
  return `${root}.neo4j/lib-${version}`
}
