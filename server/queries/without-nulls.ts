/** Cypher says null where something is absent; here absent is absent, so a null goes, with its key. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((v) => v !== null).map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, v]) => v !== null)
  return Object.fromEntries(kept.map(([key, v]) => [key, withoutNulls(v)]))
}
