import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `tests/${file}`)
const onEngines = files.filter((file) => /['/](engines|start-neo4j)(\.ts)?'/.test(readFileSync(file, 'utf8')))

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    allowOnly: !process.env.CI,
    setupFiles: 'tests/same-cases.ts',
    // Two engines, their children and a JVM share two cores: one that fails twice fails.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'alone', include: files.filter((file) => !onEngines.includes(file)) } },
      {
        extends: true,
        test: {
          name: 'both engines',
          include: onEngines,
          globalSetup: 'tests/neo4j/global-setup.ts',
          // They share one Neo4j, and opening it empties it.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
