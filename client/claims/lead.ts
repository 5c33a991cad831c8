/** A text that begins with a name: the article before it ("" without one), the name as it stands there, what follows. */
export type Lead = { article: string; lead: string; rest: string }

const plainQuotes = (text: string) => text.replaceAll('’', "'")

/** Finds one of the holder's names in the summary's first words. Undefined where the summary begins otherwise. */
export function leadOf(summary: string, names: readonly string[]): Lead | undefined {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  for (const article of new Set(['', /^(?:The|An?) /.exec(summary)?.[0] ?? ''])) {
    const text = summary.slice(article.length)
    const name = longestFirst.find(
      (one) => plainQuotes(text).startsWith(plainQuotes(one)) && !/[\p{L}\d]/u.test(text.charAt(one.length)),
    )
    if (name) return { article, lead: text.slice(0, name.length), rest: text.slice(name.length) }
  }
  return undefined
}
