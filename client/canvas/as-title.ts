/** A sentence as a title. */
export const asTitle = (sentence: string): string => sentence.replace(/\.$/, '')
