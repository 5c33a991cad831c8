/**
 * Cypher says null where something is absent; here absent is absent, so a null goes, with its key. Changes the value that
 * it is given, which is fresh from the engine: answers are made of thousands of these.
 */
export function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? listWithoutNulls(value) : mapWithoutNulls(Object.assign(value))
}

// A map that a key is deleted from is slow ever after, so what has a null is made anew.
function mapWithoutNulls(map: Record<string, unknown>): Record<string, unknown> {
  let nulls = false
  for (const key of Object.keys(map)) {
    const inner = map[key]
    if (inner === null) nulls = true
    else if (typeof inner === 'object') map[key] = withoutNulls(inner)
  }
  return nulls ? Object.fromEntries(Object.entries(map).filter(([, inner]) => inner !== null)) : map
}

function listWithoutNulls(list: unknown[]): unknown[] {
  const kept = list.includes(null) ? list.filter((item) => item !== null) : list
  for (let at = 0; at < kept.length; at++) {
    if (typeof kept[at] === 'object') kept[at] = withoutNulls(kept[at])
  }
  return kept
}
