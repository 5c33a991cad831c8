import type { Dataset } from '#domain/dataset'
import { printable } from '#domain/printable'
import { wholeSeating } from '#domain/rules/whole-seating'
import { parseCommandLine, runCommand, WrongCommand } from '#server/command-line'
import { readConfig, WrongSetting } from '#server/config'
import { type GraphStore, StoreUnavailable } from '#server/graph/graph-store'
import { withStore } from '#server/graph/open-store'
import { readDataset } from './dataset.ts'
import { editionOf } from './edition.ts'
import { type Loaded, loadDataset } from './load-dataset.ts'
import { type Problem, toReport } from './problem.ts'
import { openProgressLine } from './progress-line.ts'
import { keepSeating } from './seating-file.ts'
import { shippedFolder } from './shipped.ts'
import { toCounts, toSilence, toSummary } from './summary.ts'

const usage = `Usage: npm run seed -- [folder] [--check]
  folder    the folder of a dataset; without it the one that Parley comes with
  --check   only says whether all is right with it, and loads nothing

It makes the store hold this dataset instead of the one before: all of it or, where anything is wrong, nothing.

Example: npm run seed -- seed/us-russia-28-point-plan --check
Exit codes: 0 loaded, or nothing wrong with it; 1 something is wrong with it, the command or the store: nothing was loaded.`

async function seed(args: string[]): Promise<number> {
  const { check, folder } = parseCommand(args)
  const read = readDataset(folder)
  if ('problems' in read) return refuse(folder, read.problems)
  if (check) {
    console.log([`${folder} has no problems: ${toCounts(read.dataset)}.`, ...toSilence(read.dataset)].join('\n'))
    return 0
  }
  await withStore(readConfig(), (store) => load(store, folder, read.dataset))
  return 0
}

function parseCommand(args: string[]): { check: boolean; folder: string } {
  const { values, positionals } = parseCommandLine(args, { check: { type: 'boolean' } })
  const [folder = shippedFolder, ...others] = positionals
  if (others.length > 0) throw new WrongCommand(`One folder at a time, not also ${printable(others.join(' '))}`)
  return { check: values.check === true, folder }
}

async function load(store: GraphStore, folder: string, dataset: Dataset): Promise<Loaded> {
  const start = performance.now()
  const seating = wholeSeating(dataset)
  // Before the files are stamped as what was loaded.
  const kept = keepSeating(folder, dataset, seating)
  const edition = editionOf(folder)
  const line = openProgressLine(process.stderr)
  try {
    const loaded = await loadDataset(store, { ...dataset, seating }, { edition, onProgress: line.show })
    line.close()
    console.log(toSummary(folder, loaded, await store.engine(), performance.now() - start))
    if (kept) console.log(kept)
    return loaded
  } finally {
    line.close()
  }
}

function refuse(folder: string, problems: readonly Problem[]): number {
  const number = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  console.error([...toReport(problems), `${printable(folder)} has ${number}; nothing was loaded.`].join('\n'))
  return 1
}

await runCommand({ usage, run: seed, plain: [StoreUnavailable, WrongSetting] })
