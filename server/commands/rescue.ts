import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { printable } from '#domain/printable'
import { parseCommandLine, runCommand, WrongCommand } from '../command-line.ts'
import { readConfig, WrongSetting } from '../config.ts'
import { StoreUnavailable } from '../graph/graph-store.ts'
import { embeddedEngine } from '../graph/open-store.ts'
import { inImage } from '../how-to-run.ts'
import { saveWhatIsReadable } from './save-readable.ts'

const usage = `Usage: npm run rescue [-- --store FOLDER] [--out FOLDER]
  Saves what can be read of an embedded store, whether it is damaged, old or whole. It works on copies: the store stays as it
  is. No Parley may have it open meanwhile.
  --store   its folder; otherwise the one that PARLEY_STORE names, or .parley
  --out     a folder that is not there yet; otherwise ${inImage ? "rescued in the store's, which a volume keeps" : 'rescued'}

Into that folder go
  questions.json   the saved questions, as POST /api/questions/saved/import takes them
  graph.jsonl      every node and relationship, each a line of JSON:
                   {"kind":"node","labels":[…],"properties":{…}}
                   {"kind":"relationship","type":"…","from":"id of a node","to":"id of a node","properties":{…}}

It takes the first of these that can be read and holds anything: the store as it is, up to the damage in its log, without
its log, an older file (*.grafeo) beside it, the newest first. Questions that the file beside the store has are added.
Example: npm run rescue -- --store .parley --out rescued
Exit codes: 0 all was read; 2 something may be missing; 1 nothing could be read, or it was asked wrongly.`

const exitCodes = { all: 0, nothing: 1, some: 2 }

async function rescue(args: string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(args, {
    store: { type: 'string' },
    out: { type: 'string' },
  })
  if (positionals.length > 0) throw new WrongCommand(`Expected options alone, not ${printable(positionals.join(' '))}.`)
  const folder = values.store ?? folderOfSettings()
  // In the image nothing else stays, nor can be written.
  const { out = inImage ? join(folder, 'rescued') : 'rescued' } = values
  if (!existsSync(folder)) throw new WrongCommand(`There is no folder ${folder}: name the store's with --store.`)
  if (existsSync(out)) throw new WrongCommand(`${out} is there already: name a new folder with --out.`)
  const { isInUse } = await embeddedEngine()
  if (isInUse(folder)) throw new WrongCommand(`The store ${folder} is in use by another Parley: stop it first.`)
  const { outcome, lines } = await saveWhatIsReadable(folder, out)
  const say = outcome === 'nothing' ? console.error : console.log
  say(lines.join('\n'))
  return exitCodes[outcome]
}

function folderOfSettings(): string {
  const { store } = readConfig()
  if (store.engine === 'grafeo') return store.folder
  throw new WrongCommand('NEO4J_URI is set, and Neo4j has its own tools for this: name an embedded store with --store.')
}

/** A full disk, or a folder that may not be read or written, says so itself. */
async function rescuePlainly(args: string[]): Promise<number> {
  try {
    return await rescue(args)
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    throw new StoreUnavailable(cause.message, { cause })
  }
}

await runCommand({ usage, run: rescuePlainly, plain: [StoreUnavailable, WrongSetting] })
