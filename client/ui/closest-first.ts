/** How far a name is from what was typed: 0 the whole name, 1 its beginning, 2 the beginning of a word in it, 3 else. */
function distanceOf(name: string, typed: string): number {
  const lower = name.toLowerCase()
  if (lower === typed) return 0
  if (lower.startsWith(typed)) return 1
  return lower.includes(` ${typed}`) ? 2 : 3
}

/** The same choices, those that answer the typed words best first, else in their order. */
export function closestFirst<C extends { label: string }>(choices: readonly C[], typed: string): C[] {
  const words = typed.trim().toLowerCase()
  if (words === '') return [...choices]
  return choices.toSorted((a, b) => distanceOf(a.label, words) - distanceOf(b.label, words))
}
