import { basename } from 'node:path'
import type { Config } from './config.ts'

/** Whether Parley runs by the entry point of its image: there a command goes by its name alone, and npm has no scripts. */
export const inImage = basename(process.argv[1] ?? '') === 'container.js'

/** What to type for a command of ours, where Parley runs as it does here and on this engine. */
export function typed(engine: Config['store']['engine'], command: string, ...args: readonly string[]): string {
  if (!inImage) return ['npm run', command, ...(args.length > 0 ? ['--', ...args] : [])].join(' ')
  // The README's words; only the embedded store needs a volume, and that has a name of the operator's.
  return [engine === 'neo4j' ? 'docker compose run --rm parley' : 'docker run … parley', command, ...args].join(' ')
}
