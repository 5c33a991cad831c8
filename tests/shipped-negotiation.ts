import { readDataset } from '#seed/dataset'
import { loadDataset } from '#seed/load-dataset'
import { shippedFolder } from '#seed/shipped'
import { EmbeddedStore } from '#server/graph/embedded-store'

/** An embedded store in memory with the negotiation that Parley comes with. The test closes it. */
export async function storeWithShipped(): Promise<EmbeddedStore> {
  const read = readDataset(shippedFolder)
  if ('problems' in read) throw new Error(`${shippedFolder} has problems: npm run seed -- --check lists them`)
  const store = new EmbeddedStore()
  await loadDataset(store, read.dataset)
  return store
}
