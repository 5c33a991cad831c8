// `npm start`: builds when the sources are not those of the last build, then runs the server in this same process.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const dist = 'dist'
const stamp = 'built-from'
const configs = { client: 'vite.config.ts', server: 'vite.server.config.ts' }
const sources = ['client', 'domain', 'seed', 'server', ...Object.values(configs)]
const around = ['package.json', 'package-lock.json', 'tsconfig.json']

/** Read when the server runs, or by people. */
const notBuilt = /\.(yaml|cypher|md)$/

/** An end that needs no stack trace: its message is one plain line. */
class PlainEnd extends Error {}

function checkNode() {
  const [, wanted] = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.match(/^>=(\d+\.\d+)$/)
  const [major, minor] = wanted.split('.').map(Number)
  const [here, hereMinor] = process.versions.node.split('.').map(Number)
  if (here > major || (here === major && hereMinor >= minor)) return
  throw new PlainEnd(`Parley needs Node ${wanted} or later, and this is ${process.versions.node}.`)
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return notBuilt.test(path) ? [] : [path]
  const names = readdirSync(path).filter((name) => !name.startsWith('.'))
  return names.sort().flatMap((name) => filesIn(join(path, name)))
}

/** What the sources say, whenever and in whatever order they were written. */
function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of [...sources, ...around].flatMap(filesIn)) {
    const content = readFileSync(file)
    hash.update(`${file}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

function isBuiltFrom(hash) {
  try {
    return readFileSync(join(dist, stamp), 'utf8') === hash
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}

function findVite() {
  if (!existsSync('node_modules')) throw new PlainEnd('The packages are not installed: run npm ci first.')
  try {
    return join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js')
  } catch (cause) {
    const missing = 'Parley has to be built, and the packages that build it are not installed'
    throw new PlainEnd(`${missing}: run npm ci --include=dev first.`, { cause })
  }
}

/** Builds beside what there is, and puts it in its place when it is whole. Of two that build at once the first counts. */
function build(hash) {
  const vite = findVite()
  const fresh = `${dist}-${process.pid}`
  try {
    removeLeftovers()
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh)
    for (const [part, config] of Object.entries(configs))
      buildPart(vite, part, config, join(process.cwd(), fresh, part))
    writeFileSync(join(fresh, stamp), hash)
    if (!isBuiltFrom(hash)) replace(fresh, hash)
  } catch (cause) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(cause.code)) throw cause
    throw new PlainEnd(`Parley has to be built, and its folder cannot be written: ${cause.message}.`, { cause })
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function buildPart(vite, part, config, folder) {
  console.log(`Building the ${part} …`)
  const args = [vite, 'build', '--config', config, '--outDir', folder, '--logLevel', 'warn']
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env })
  if (status === 0) return
  const last = existsSync(dist) ? ` ${dist}/ is still the last build that was whole.` : ''
  throw new PlainEnd(`The ${part} could not be built.${last}`)
}

function replace(fresh, hash) {
  const old = `${fresh}-old`
  try {
    if (existsSync(dist)) renameSync(dist, old)
    renameSync(fresh, dist)
  } catch (error) {
    if (isBuiltFrom(hash)) return
    if (existsSync(old)) renameSync(old, dist)
    throw error
  } finally {
    rmSync(old, { recursive: true, force: true })
  }
}

/** Of builds that were ended from outside. */
function removeLeftovers() {
  for (const name of readdirSync('.')) {
    const [, pid] = name.match(/^dist-(\d+)(?:-old)?$/) ?? []
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(name, { recursive: true, force: true })
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function serve() {
  try {
    await import(new URL(`../${dist}/server/main.js`, import.meta.url).href)
  } catch (cause) {
    const [, missing] =
      (cause.code === 'ERR_MODULE_NOT_FOUND' && cause.message.match(/^Cannot find package '(.+?)'/)) || []
    if (missing === undefined) throw cause
    throw new PlainEnd(`The package ${missing} is not installed: run npm ci first.`, { cause })
  }
}

const usage = {
  serve: `Usage: npm start
Builds what is not built from these sources, opens the store, loads the negotiation if it is empty, and serves page and API.
It takes no options. Settings stand in the environment or in .env: PORT, HOST and those that README.md lists.

Example: PORT=0 npm start
Exit codes: 0 it was told to stop; 1 it could not start, and one line says why.`,
  build: `Usage: npm run build
Builds the client and the server into dist/, unless they are built from these very sources. What npm start does first.
It takes no options.

Example: npm run build
Exit codes: 0 dist/ is built from these sources; 1 it could not be built, and dist/ is as it was.`,
}

/** Whether to build alone. A word that means nothing here is refused: it would be taken for a setting that was followed. */
function readArguments([first, ...others]) {
  const does = first === '--build-only' ? 'build' : 'serve'
  const asked = does === 'build' ? others : [first, ...others]
  if (asked.some((word) => word === '--help' || word === '-h')) return { help: usage[does] }
  if (first === '--build-only' && others.length === 0) return 'build'
  if (first === undefined) return 'serve'
  const words = [first, ...others].join(' ')
  throw new PlainEnd(
    `${words}: expected no arguments. PORT, HOST and the other settings stand in the environment or in .env.`,
  )
}

async function start(wanted) {
  checkNode()
  const hash = hashOfSources()
  if (!isBuiltFrom(hash)) build(hash)
  if (wanted === 'serve') await serve()
}

try {
  const wanted = readArguments(process.argv.slice(2))
  if (wanted.help) console.log(wanted.help)
  else await start(wanted)
} catch (error) {
  if (!(error instanceof PlainEnd)) throw error
  console.error(error.message)
  process.exitCode = 1
}
