/**
 * Cypher says null where something is absent; here absent is absent, so a null goes, with its key. Changes the value that
 * it is given, which is fresh from the engine: answers are made of thousands of these.
 */
export function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return listWithoutNulls(value)
  const map: Record<string, unknown> = Object.assign(value)
  for (const key of Object.keys(map)) {
    const inner = map[key]
    if (inner === null) delete map[key]
    else if (typeof inner === 'object') map[key] = withoutNulls(inner)
  }
  return map
}

function listWithoutNulls(list: unknown[]): unknown[] {
  const kept = list.includes(null) ? list.filter((item) => item !== null) : list
  for (const item of kept) withoutNulls(item)
  return kept
}
