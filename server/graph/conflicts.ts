import { StoreUnavailable } from './graph-store.ts'

const attempts = 5

/** Another transaction of the embedded engine may have changed what this one changes: then it starts anew. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error
    }
  }
}

function isConflict(error: unknown): boolean {
  if (error instanceof StoreUnavailable) return false
  const thrown = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(thrown instanceof Error)) return false
  return ('gqlStatus' in thrown && thrown.gqlStatus === '40000') || thrown.message.includes('GRAFEO-T001')
}
