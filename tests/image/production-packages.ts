import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) })

/** Puts into a folder the packages, as they are installed here, that `npm ci --omit=dev` would put there. */
export function layProductionPackages(folder: string): void {
  const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  for (const [path, { dev }] of Object.entries(packages)) {
    if (path !== '' && !dev && existsSync(path)) layFolder(path, join(folder, path))
  }
}

/** The packages within a package have entries of their own. */
function layFolder(source: string, target: string): void {
  mkdirSync(target, { recursive: true })
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)]
    if (!entry.isDirectory()) layFile(from, to)
    else if (entry.name !== 'node_modules') layFolder(from, to)
  }
}

/** The same file under a second name, which no copy is as quick as, where both lie on one disk. */
function layFile(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    copyFileSync(source, target)
  }
}
