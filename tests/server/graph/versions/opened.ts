import { parseConfig } from '#server/config'
import type { GraphStore } from '#server/graph/graph-store'
import { openStore } from '#server/graph/open-store'
import { untouched } from './untouched.ts'

type Settings = Record<string, string>

/** The sides of the old store, as it listed them. */
export const sidesThen = ['Ukraine', 'United States', 'Russia', 'Europe', 'Between', 'Reporting']

async function within<T>(store: GraphStore | Promise<GraphStore>, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const opened = await store
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

/** What is done with a store as its engine has it, with nothing brought up to date. */
export const asItIs = <T>(settings: Settings, work: (store: GraphStore) => Promise<T>) =>
  within(untouched(parseConfig(settings)), work)

/** What is done with a store that was opened as Parley opens it; `told`: what it says of that. */
export const opened = <T>(settings: Settings, work: (store: GraphStore) => Promise<T>, told: string[] = []) =>
  within(
    openStore(parseConfig(settings), (line) => told.push(line)),
    work,
  )
