// `npm start`: builds what is older than its sources, then runs the server in this same process.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const shared = ['domain', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Made in this order. A part is stale when any of its sources, or its stamp, is not what it was built from. */
const parts = [
  { name: 'client', config: 'vite.config.ts', sources: ['client', 'vite.config.ts', ...shared] },
  { name: 'server', config: 'vite.server.config.ts', sources: ['server', 'seed', 'vite.server.config.ts', ...shared] },
]

/** The newest change in a file or folder, in milliseconds. A folder changes when a file in it comes or goes. */
function newestIn(path) {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return path.endsWith('.yaml') ? 0 : mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

function buildIfStale({ name, config, sources }) {
  const entry = name === 'client' ? 'client/index.html' : 'server/main.ts'
  if (!existsSync(entry)) return
  const stamp = `dist/${name}.stamp`
  const newest = String(Math.max(...sources.map(newestIn)))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === newest) return
  console.log(`Building the ${name} …`)
  const manifest = createRequire(import.meta.url).resolve('vite/package.json')
  const vite = join(dirname(manifest), 'bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
  mkdirSync('dist', { recursive: true })
  writeFileSync(stamp, newest)
}

for (const part of parts) buildIfStale(part)
if (!process.argv.includes('--build-only')) await import(new URL('../dist/server/main.js', import.meta.url).href)
