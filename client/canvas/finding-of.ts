/** A sentence as a title. */
export const asTitle = (sentence: string): string => sentence.replace(/\.$/, '')

/** The first sentence of an answer. */
export function findingOf(sentence: string): string {
  return asTitle(sentence.split(/(?<=[.!?])\s/)[0] ?? sentence)
}
