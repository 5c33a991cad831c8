import { type Token, tokensOf } from '#domain/cypher-tokens'
import { QueryRefused } from '../strangers-query.ts'
import { placeOf } from './refuse-beforehand.ts'

/** The namespaces of Cypher itself. Functions of any other come with plug-ins, and may do what they like. */
const ofCypher = /^(date|datetime|time|localtime|localdatetime|duration|point|vector\.similarity)$/i

/** Neo4j does not show in a plan which functions a query calls. */
export function refusePluggedInFunctions(query: string): void {
  const tokens = tokensOf(query)
  for (const [i, token] of tokens.entries()) {
    if (token.text !== '(' || token.kind !== 'sign') continue
    const path = pathBefore(tokens, i)
    const space = path
      .slice(0, -1)
      .map(({ text }) => text)
      .join('.')
    if (space === '' || ofCypher.test(space) || isProcedure(tokens, i - 2 * path.length + 1)) continue
    const name = path.map(({ text }) => text).join('.')
    throw new QueryRefused(
      'forbidden',
      `\`${name}\` is no function of Cypher itself: not allowed here.`,
      placeOf(query, path[0]?.at ?? 0),
    )
  }
}

/** The name with its namespaces that ends before this token. */
function pathBefore(tokens: Token[], end: number): Token[] {
  const path: Token[] = []
  for (let i = end - 1; i >= 0; i -= 2) {
    const token = tokens[i]
    if (token?.kind !== 'word' && token?.kind !== 'name') break
    path.unshift(token)
    if (tokens[i - 1]?.text !== '.') break
  }
  return path
}

/** The plan names procedures, and says whether they may run. */
function isProcedure(tokens: Token[], first: number): boolean {
  return tokens[first - 1]?.text.toUpperCase() === 'CALL'
}
