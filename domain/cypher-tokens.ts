/** A piece of Cypher. `word`: a keyword or a name; `name`: one in backticks, without them; `text`: a string literal. */
export type Token = { kind: 'word' | 'name' | 'text' | 'number' | 'parameter' | 'sign'; text: string; at: number }

const piece =
  /(?<gap>\s+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?)|`(?<name>(?:``|[^`])*)`?|(?<parameter>\$(?:[\p{L}\p{N}_]+|`(?:``|[^`])*`))|(?<number>0[xo][\da-f_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:e[+-]?\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_]*)|(?<sign>[\s\S])/giuy

/** The pieces of a query without comments and gaps: what stands in a comment or a string is no keyword. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = []
  for (const { groups = {}, index } of query.matchAll(piece)) {
    const { gap, ...kinds } = groups
    if (gap !== undefined) continue
    if (kinds.text !== undefined) tokens.push({ kind: 'text', text: kinds.text, at: index })
    else if (kinds.name !== undefined) tokens.push({ kind: 'name', text: kinds.name.replaceAll('``', '`'), at: index })
    else if (kinds.parameter !== undefined) tokens.push({ kind: 'parameter', text: kinds.parameter, at: index })
    else if (kinds.number !== undefined) tokens.push({ kind: 'number', text: kinds.number, at: index })
    else if (kinds.word !== undefined) tokens.push({ kind: 'word', text: kinds.word, at: index })
    else tokens.push({ kind: 'sign', text: kinds.sign ?? '', at: index })
  }
  return tokens
}
