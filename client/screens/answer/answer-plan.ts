import type { Records } from '#domain/records'

/** The plan that belongs to what is asked about; undefined for what has none. */
export function planOf({ target, plan }: Records): string | undefined {
  if (target.label === 'Plan') return target.id
  return plan?.id
}
