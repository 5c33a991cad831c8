import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, posix, resolve } from 'node:path'
import { type Instruction, parseDockerfile, type Stage } from './dockerfile.ts'
import { layProductionPackages } from './production-packages.ts'

/** What a container of the image would begin with. `root` stands for `/`. */
export type Image = {
  root: string
  workdir: string
  env: Record<string, string>
  entrypoint: string[]
  health: string[]
}

/** Does what the Dockerfile says in a folder for each stage, since no Docker runs here, and answers the last one. */
export function layImage(): Image & { remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'parley-image-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const images = new Map<string, Image>()
    let last: Image | undefined
    for (const [number, stage] of parseDockerfile(readFileSync('Dockerfile', 'utf8')).entries()) {
      last = layStage(stage, join(folder, String(number)), images)
      images.set(stage.name ?? String(number), last)
    }
    if (!last) throw new Error('The Dockerfile has no stage')
    return { ...last, remove }
  } catch (error) {
    remove()
    throw error
  }
}

function layStage({ instructions }: Stage, root: string, images: ReadonlyMap<string, Image>): Image {
  const image: Image = { root, workdir: '/', env: {}, entrypoint: [], health: [] }
  for (const instruction of instructions) follow(instruction, image, images)
  return image
}

function follow({ name, text }: Instruction, image: Image, images: ReadonlyMap<string, Image>): void {
  if (name === 'WORKDIR') {
    image.workdir = posix.resolve(image.workdir, text)
    mkdirSync(placeIn(image, '.'), { recursive: true })
  } else if (name === 'ENV')
    Object.assign(image.env, Object.fromEntries(text.split(' ').map((pair) => pair.split('='))))
  else if (name === 'COPY') copy(text.split(' '), image, images)
  else if (name === 'RUN') for (const command of text.split(' && ')) run(command, placeIn(image, '.'))
  else if (name === 'ENTRYPOINT') image.entrypoint = JSON.parse(text)
  else if (name === 'HEALTHCHECK') image.health = JSON.parse(text.replace(/^.*?CMD /, ''))
  else if (!['USER', 'EXPOSE'].includes(name)) throw new Error(`Nobody can follow ${name} here`)
}

function placeIn({ root, workdir }: Image, path: string): string {
  return join(root, posix.resolve(workdir, path))
}

/** A folder's content goes into the target; a file becomes the target, or goes into one that is written as a folder. */
function copy(words: readonly string[], image: Image, images: ReadonlyMap<string, Image>): void {
  const [flag = '', ...paths] = words[0]?.startsWith('--from=') ? words : ['', ...words]
  const target = paths.pop() ?? '.'
  const stage = images.get(flag.slice('--from='.length))
  if (flag !== '' && !stage) throw new Error(`There is no stage for ${flag}`)
  for (const path of paths) {
    const sources = stage ? [placeIn(stage, path)] : inContext(path)
    for (const source of sources) {
      const within = path === '.' || (target.endsWith('/') && statSync(source).isFile())
      cpSync(source, placeIn(image, within ? join(target, basename(source)) : target), { recursive: true })
    }
  }
}

/** What Docker would be sent of the repository: all is ignored but what .dockerignore names. */
function inContext(path: string): string[] {
  const [all, ...exceptions] = readFileSync('.dockerignore', 'utf8').trim().split('\n')
  const sent = exceptions.map((line) => line.replace(/^!/, ''))
  if (all !== '*' || sent.some((name, at) => exceptions[at] === name || name.includes('/')))
    throw new Error('.dockerignore: expected * and exceptions of the top level')
  if (path === '.') return sent.map((name) => resolve(name))
  if (!sent.includes(path)) throw new Error(`.dockerignore keeps ${path} away`)
  return [resolve(path)]
}

/** Everything is run but what would ask a registry or needs more rights. */
function run(command: string, folder: string): void {
  const packages = join(folder, 'node_modules')
  if (command === 'npm ci') symlinkSync(resolve('node_modules'), packages)
  else if (command === 'npm prune --omit=dev') {
    rmSync(packages)
    layProductionPackages(folder)
  } else if (!command.startsWith('chown ')) {
    const { status, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command}: ${stderr}`)
  }
}
