import { expect, onTestFinished, test, vi } from 'vitest'

test.each([
  ['server/main.ts', 'grafeo', 'npm run seed -- --check'],
  ['server/main.ts', 'neo4j', 'npm run seed -- --check'],
  ['dist/server/container.js', 'grafeo', 'docker run … parley seed --check'],
  ['dist/server/container.js', 'neo4j', 'docker compose run --rm parley seed --check'],
] as const)('who runs %s on %s types %s', async (program, engine, command) => {
  const before = process.argv
  onTestFinished(() => {
    process.argv = before
    vi.resetModules()
  })
  process.argv = [before[0] ?? '', `/parley/${program}`]
  vi.resetModules()
  const { typed } = await import('#server/how-to-run')
  expect(typed(engine, 'seed', '--check')).toBe(command)
})
