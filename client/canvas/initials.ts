const small = /^(a|an|and|for|in|of|on|the|to|with)$/i

/** One or two letters that stand for a name inside its circle: "Office of the Premier" is "OP". */
export function initialsOf(name: string): string {
  const plain = name.replace(/\([^)]*\)/g, ' ').replace(/[’']\p{L}*/gu, '')
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !small.test(word))
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}
