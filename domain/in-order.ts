type Key = string | number | undefined

/** Compares by the first key that differs. Text compares by code unit, on every machine alike; what is absent comes last. */
export function by<T>(...keys: ((item: T) => Key)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = compared(key(a), key(b))
      if (order !== 0) return order
    }
    return 0
  }
}

function compared(a: Key, b: Key): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}
