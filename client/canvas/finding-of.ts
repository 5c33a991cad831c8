/** The first sentence of an answer: what a slide has as its title. */
export function findingOf(sentence: string): string {
  return sentence.split(/(?<=[.!?])\s/)[0]?.replace(/\.$/, '') ?? sentence
}
