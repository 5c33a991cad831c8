/** How Neo4j Browser shows a node of which nobody has set a style. Its rules in our own words. */

const captionKeys = [/^name$/i, /^title$/i, /^label$/i, /name$/i, /description$/i, /./]

/** The property whose value is written on a node; undefined of one without properties, which shows its number. */
export function captionKey(properties: object): string | undefined {
  const keys = Object.keys(properties)
  return captionKeys.flatMap((wanted) => keys.filter((key) => wanted.test(key)))[0]
}

/** The label that gives a node its colour, and its caption to all that have the same. */
export function colouringLabel(labels: readonly string[]): string | undefined {
  return [...labels].sort()[0]
}
