import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What `npm run quick` runs: no Neo4j, and nothing that starts a process of ours or keeps the machine busy to make its point. */
const isQuick = process.env.PARLEY_TESTS === 'quick'

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `tests/${file}`)
const among = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(file, 'utf8')))

const components = files.filter((file) => file.endsWith('.tsx'))
const onEngines = among(/['/](engines|start-neo4j)(\.ts)?'/)
const startProcesses = among(
  /'node:child_process'|\/(parley-process|small-disk|laid-image|find-python|generators)\.ts'/,
)
const keepBusy = files.filter((file) => /(at-size|cypher-(hostile|under-saves)|unread)\.test/.test(file))
const withProcesses = [...startProcesses, ...keepBusy]

const without = (all: string[], ...others: string[][]) => all.filter((file) => !others.flat().includes(file))

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    allowOnly: !process.env.CI,
    setupFiles: 'tests/same-cases.ts',
    // How long it takes is no finding: a machine that does other things too gets the time that it wants.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    projects: [
      // They touch nothing but values, so that they may share a process.
      {
        extends: true,
        test: { name: 'units', include: without(files, onEngines, withProcesses, components), isolate: false },
      },
      // Each goes to its own link, so that they may share a page; and one server answers all.
      {
        extends: true,
        test: {
          name: 'components',
          include: components,
          environment: 'happy-dom',
          globalSetup: 'tests/client/serve.ts',
          isolate: false,
          setupFiles: ['tests/same-cases.ts', 'tests/unmount-components.ts'],
        },
      },
      { extends: true, test: { name: 'processes', include: isQuick ? [] : without(withProcesses, onEngines) } },
      {
        extends: true,
        test: {
          name: 'both engines',
          include: isQuick ? without(onEngines, withProcesses) : onEngines,
          globalSetup: 'tests/neo4j/global-setup.ts',
          // They share one Neo4j, and opening it empties it; and what they stand on is read once.
          fileParallelism: isQuick,
          isolate: false,
          alias: [
            {
              find: /^\.\/program\.ts$/,
              replacement: fileURLToPath(new URL('tests/built-program.ts', import.meta.url)),
            },
          ],
          sequence: { groupOrder: isQuick ? 0 : 1 },
        },
      },
    ],
  },
})
