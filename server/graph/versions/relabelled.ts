import { type Token, tokensOf } from '#domain/cypher-tokens'

/** A query with one label written anew wherever it stands as a label: not in a text, in a comment, or as a variable's name. */
export function relabelled(query: string, from: string, to: string): string {
  const tokens = tokensOf(query)
  const braces = bracesAround(tokens)
  const places = tokens.flatMap((token, i) =>
    isName(token) && token.text === from && isLabel(tokens, i, braces) ? [token] : [],
  )
  return places.reduceRight((text, { at, kind }) => {
    const length = kind === 'name' ? from.length + 2 : from.length
    const written = kind === 'name' ? `\`${to}\`` : to
    return text.slice(0, at) + written + text.slice(at + length)
  }, query)
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'name'
}

/** Behind a colon, or further on in a label expression: `n:A`, `n:!A`, `n:B|A`. */
function isLabel(tokens: readonly Token[], at: number, braces: readonly boolean[]): boolean {
  const before = tokens[at - 1]?.text
  if (before === '!') return isLabel(tokens, at - 1, braces)
  if (before === '|' || before === '&') return isName(tokens[at - 2]) && isLabel(tokens, at - 2, braces)
  return before === ':' && !braces[at]
}

/** Of each token, whether it stands in a map, where what follows a colon is a value. */
function bracesAround(tokens: readonly Token[]): boolean[] {
  const open: boolean[] = []
  return tokens.map(({ kind, text }, i) => {
    const inMap = open.at(-1) ?? false
    if (kind !== 'sign') return inMap
    if ('([{'.includes(text)) open.push(text === '{' && !opensSubquery(tokens[i - 1]))
    if (')]}'.includes(text)) open.pop()
    return inMap
  })
}

function opensSubquery(before: Token | undefined): boolean {
  return before?.text === ')' || (before?.kind === 'word' && /^(exists|count|collect|call)$/i.test(before.text))
}
