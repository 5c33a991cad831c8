import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) })

/** Copies to a folder the packages, as installed here, that `npm ci --omit=dev` would install there. */
export function copyProductionPackages(folder: string): void {
  const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  const kept = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev && existsSync(path))
  for (const [path] of kept) {
    cpSync(path, join(folder, path), {
      recursive: true,
      filter: (source) => source === path || !isNested(path, source),
    })
  }
}

/** The packages within a package have entries of their own. */
function isNested(path: string, source: string): boolean {
  return source.slice(path.length).startsWith('/node_modules')
}
