import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dataset } from '#domain/dataset'
import { loadDataset } from '#seed/load-dataset'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { type Parley, startParley } from '../../tests/browser/start-parley.ts'
import { negotiationOf, syntheticNegotiation } from '../synthetic/negotiation.ts'
import { sizesOf } from '../synthetic/sizes.ts'

/** What is shown on the Table: as Parley comes, as a large coding has it, and as many as no Table can show. */
const tables = {
  shipped: undefined,
  '10,074 positions': () => negotiationOf(10_000),
  /** Some five thousand lines where who speaks for whom and who met whom are drawn. */
  '1,000 actors, 5,000 lines': () => syntheticNegotiation({ ...sizesOf(1_000), actors: 1_000, events: 2_000 }),
} as const satisfies Record<string, (() => Dataset) | undefined>

export const tableNames = ['shipped', '10,074 positions', '1,000 actors, 5,000 lines'] as const

type TableName = (typeof tableNames)[number]

/** The built server on that data, for as long as the work takes. */
export async function served<T>(name: TableName, work: (parley: Parley) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    const dataset = tables[name]?.()
    if (dataset) {
      const store = new EmbeddedStore(folder)
      await loadDataset(store, dataset)
      await store.close()
    }
    const parley = await startParley({ PARLEY_STORE: folder })
    try {
      return await work(parley)
    } finally {
      await parley.stop()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
