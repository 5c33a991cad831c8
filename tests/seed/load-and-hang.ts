import { loadDataset, type Progress } from '#seed/load-dataset'
import { readConfig } from '#server/config'
import { openStore } from '#server/graph/open-store'
import { lakeAccord } from '../lake-accord.ts'

/** Run by a test as a process of its own: says that it has come this far in a load, and waits there to be killed. */
const [stage] = process.argv.slice(2)

const store = await openStore(readConfig())
await loadDataset(store, lakeAccord, {
  onProgress: ({ doing }: Progress) => {
    if (doing === stage) hang()
  },
})
hang()

function hang(): void {
  process.stdout.write('here\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}
