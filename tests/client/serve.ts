import type { TestProject } from 'vitest/node'
import { listening } from '../server/listening.ts'
import { grafeo, serving, storeWith } from '../server/serving.ts'

declare module 'vitest' {
  interface ProvidedContext {
    parley?: string
  }
}

/** One server on the Lake Accord for all component tests: they only read. Provides its address. */
export async function setup({ provide }: TestProject) {
  const store = await storeWith(grafeo)
  const { address, stop } = await listening(serving(store))
  provide('parley', address)
  return async () => {
    await stop()
    await store.close()
  }
}
