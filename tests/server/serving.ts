import type { Express } from 'express'
import pino, { type Logger } from 'pino'
import type { Dataset } from '#domain/dataset'
import { loadDataset } from '#seed/load-dataset'
import { makeApp } from '#server/app'
import { EmbeddedStore } from '#server/graph/embedded-store'
import type { GraphStore } from '#server/graph/graph-store'
import type { TestedEngine } from '../engines.ts'
import { lakeAccord } from '../lake-accord.ts'

/** A store of this engine with a dataset in it: the Lake Accord, unless another is given. The test closes it. */
export async function storeWith({ open }: TestedEngine, dataset: Dataset = lakeAccord): Promise<GraphStore> {
  const store = await open()
  await loadDataset(store, dataset)
  return store
}

/** The engine of tests that are about no engine. */
export const grafeo = { name: 'grafeo', open: async () => new EmbeddedStore() } satisfies TestedEngine

/** The whole server on a store, silent unless a log is given, without a built client. */
export function serving(store: GraphStore, log: Logger = pino({ level: 'silent' }), client = 'no-client'): Express {
  return makeApp({ store, config: { host: '127.0.0.1', hosts: ['parley.example.org'], writes: 'local' }, log, client })
}
