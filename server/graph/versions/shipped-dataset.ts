import type { NewerDataset } from '#domain/negotiation'
import type { GraphTransaction } from '../graph-store.ts'
import { readStamp } from './stamp.ts'

/** The dataset that comes with this Parley: the id of its negotiation, the hash of its files, and how it is loaded. */
export type ShippedDataset = { negotiation: string; dataset: string; loading: NewerDataset }

/** Whether the store was loaded from the dataset that ships, when that said something else. Never true of somebody's own. */
export async function holdsAnotherEdition(
  store: Pick<GraphTransaction, 'read'>,
  shipped: ShippedDataset,
): Promise<boolean> {
  const loaded = (await readStamp(store))?.loaded
  return loaded?.ships === true && loaded.negotiation === shipped.negotiation && loaded.dataset !== shipped.dataset
}
