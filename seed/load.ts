import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Dataset } from '#domain/dataset'
import { readConfig, WrongSetting } from '#server/config'
import { type GraphStore, StoreUnavailable } from '#server/graph/graph-store'
import { withStore } from '#server/graph/open-store'
import { readDataset } from './dataset.ts'
import { editionOf } from './edition.ts'
import { type Loaded, loadDataset } from './load-dataset.ts'
import { type Problem, toLine } from './problem.ts'
import { openProgressLine } from './progress-line.ts'
import { shippedFolder } from './shipped.ts'
import { toCounts, toSilence, toSummary } from './summary.ts'

const usage = 'Usage: npm run seed -- [folder] [--check]'

class WrongCommand extends Error {}

/** `npm run seed -- [folder] [--check]`. Answers the exit code. */
async function seed(): Promise<number> {
  const { check, folder } = parseCommand()
  const read = readDataset(folder)
  if ('problems' in read) return refuse(folder, read.problems)
  if (check) {
    console.log([`${folder} has no problems: ${toCounts(read.dataset)}.`, ...toSilence(read.dataset)].join('\n'))
    return 0
  }
  await withStore(readConfig(), (store) => load(store, folder, read.dataset))
  return 0
}

function parseCommand(): { check: boolean; folder: string } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } })
    const [folder = shippedFolder, ...others] = positionals
    if (others.length > 0) throw new Error(`One folder at a time, not also ${others.join(' ')}`)
    return { check: values.check === true, folder }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new WrongCommand(`${reason}\n${usage}`, { cause })
  }
}

async function load(store: GraphStore, folder: string, dataset: Dataset): Promise<Loaded> {
  const start = performance.now()
  const edition = editionOf(folder, resolve(folder) === resolve(shippedFolder))
  const line = openProgressLine(process.stderr)
  try {
    const loaded = await loadDataset(store, dataset, { edition, onProgress: line.show })
    line.close()
    console.log(toSummary(folder, loaded, await store.engine(), performance.now() - start))
    return loaded
  } finally {
    line.close()
  }
}

function refuse(folder: string, problems: readonly Problem[]): number {
  const number = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  console.error([...problems.map(toLine), `${folder} has ${number}; nothing was loaded.`].join('\n'))
  return 1
}

try {
  process.exitCode = await seed()
} catch (error) {
  const plain = [StoreUnavailable, WrongSetting, WrongCommand].some((kind) => error instanceof kind)
  if (!(plain && error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
