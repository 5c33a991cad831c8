import type { Express } from 'express'
import { afterAll, beforeAll } from 'vitest'
import type { Dataset } from '#domain/dataset'
import type { GraphStore } from '#server/graph/graph-store'
import type { TestedEngine } from '../engines.ts'
import { serving, storeWith } from './serving.ts'

/** A store with a dataset in it, as `storeWith` opens it, and the server on it: for the tests of the block in which this is said. */
export function served(engine: TestedEngine, dataset?: Dataset): { readonly store: GraphStore; readonly app: Express } {
  let store: GraphStore
  let app: Express
  beforeAll(async () => {
    store = await storeWith(engine, dataset)
    app = serving(store)
  })
  afterAll(() => store.close())
  return {
    get store() {
      return store
    },
    get app() {
      return app
    },
  }
}
