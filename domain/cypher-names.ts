import { type Token, tokensOf } from './cypher-tokens.ts'

/** What a query names in the graph. `of`: the labels and types that it gives the thing that has the property. */
export type NamedInQuery =
  | { kind: 'label' | 'type'; name: string }
  | { kind: 'property'; name: string; of: readonly string[]; values: readonly string[] }

type Kind = 'node' | 'relationship' | 'keys' | 'map' | 'other'

/** `names`: the labels or types that stand in it. `variable`: what it calls the thing. */
type Bracket = { kind: Kind; around: Bracket | undefined; variable: string | undefined; names: string[] }

type Placed = Token & { within: Bracket | undefined }

const isName = (token: Token | undefined): token is Token => token?.kind === 'word' || token?.kind === 'name'

/** A bracket behind any other word is what a function takes. */
const keyword = /^(match|merge|where|and|or|xor|not|in|exists|return|with|when|then|else|case|distinct|unwind)$/i

function kindOf(tokens: readonly Token[], at: number, around: Bracket | undefined): Kind {
  const before = tokens[at - 1]
  const sign = tokens[at]?.text
  if (sign === '(') return before?.kind === 'word' && !keyword.test(before.text) ? 'other' : 'node'
  if (sign === '[') return before?.text === '-' ? 'relationship' : 'other'
  if (around?.kind === 'node' || around?.kind === 'relationship') return 'keys'
  return before?.text === ')' || /^(exists|count|collect|call)$/i.test(before?.text ?? '') ? 'other' : 'map'
}

const endsVariable = /^([:){*\]]|where)$/i

/** Each token with the bracket that it stands in. */
function placed(tokens: readonly Token[]): Placed[] {
  let within: Bracket | undefined
  return tokens.map((token, at) => {
    const isSign = token.kind === 'sign'
    if (isSign && ')]}'.includes(token.text)) within = within?.around
    const here = { ...token, within }
    if (isSign && '([{'.includes(token.text)) {
      const kind = kindOf(tokens, at, within)
      const first = tokens[at + 1]
      const isVariable = kind !== 'other' && isName(first) && endsVariable.test(tokens[at + 2]?.text ?? '')
      within = { kind, around: within, variable: isVariable ? first.text : undefined, names: [] }
    }
    return here
  })
}

/** Where the colon stands that makes a label or a type of this name: `:A`, `:!A`, `:B|A`. Undefined where none does. */
function colonBefore(tokens: readonly Placed[], at: number): number | undefined {
  const kind = tokens[at]?.within?.kind
  const before = tokens[at - 1]?.text
  if (kind === 'keys' || kind === 'map' || tokens[at - 1]?.kind !== 'sign') return undefined
  if (before === ':') return isName(tokens[at - 2]) ? (colonBefore(tokens, at - 2) ?? at - 1) : at - 1
  if (before === '!') return colonBefore(tokens, at - 1)
  const joins = (before === '|' || before === '&') && isName(tokens[at - 2])
  return joins ? colonBefore(tokens, at - 2) : undefined
}

/** The texts that a property is compared with: `= 'a'`, `<> 'a'`, `: 'a'`, `IN ['a', 'b']`. */
function valuesFrom(tokens: readonly Placed[], at: number): string[] {
  const [sign, next] = [tokens[at]?.text, tokens[at + 1]]
  const bare = ({ text }: Token) => text.slice(1, -1)
  if (sign === ':' || sign === '=') return next?.kind === 'text' ? [bare(next)] : []
  if (sign === '<' && next?.text === '>')
    return valuesFrom([{ ...next, text: '=' }, ...tokens.slice(at + 2, at + 3)], 0)
  if (!/^in$/i.test(sign ?? '') || next?.text !== '[') return []
  const end = tokens.findIndex(({ text }, i) => i > at && text === ']')
  return tokens.slice(at + 2, end).flatMap((token) => (token.kind === 'text' ? [bare(token)] : []))
}

/** All that a query names in patterns, and of what its patterns found. What comes from elsewhere, as from a map, is not known. */
export function namesInQuery(query: string): NamedInQuery[] {
  const tokens = placed(tokensOf(query))
  const labelsOf = new Map<string, string[]>()
  const learn = (variable: string, names: readonly string[]) =>
    labelsOf.set(variable, [...(labelsOf.get(variable) ?? []), ...names])
  const named: NamedInQuery[] = []
  tokens.forEach((token, at) => {
    const { within } = token
    if (within?.variable === token.text && tokens[at - 1]?.within === within.around) learn(token.text, [])
    const colon = isName(token) ? colonBefore(tokens, at) : undefined
    if (colon === undefined) return
    named.push({ kind: within?.kind === 'relationship' ? 'type' : 'label', name: token.text })
    const subject = tokens[colon - 1]
    const variable = isName(subject) ? subject.text : undefined
    if (variable !== undefined) learn(variable, [token.text])
    if (variable === within?.variable) within?.names.push(token.text)
  })
  const properties = tokens.flatMap((token, at): NamedInQuery[] => {
    const { within, text: name } = token
    const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text]
    if (!isName(token)) return []
    if (within?.kind === 'keys' && after === ':' && (before === '{' || before === ',')) {
      const of = within.around?.names ?? []
      return [{ kind: 'property', name, of, values: valuesFrom(tokens, at + 1) }]
    }
    const owner = tokens[at - 2]
    const of = before === '.' && isName(owner) ? labelsOf.get(owner.text) : undefined
    if (of === undefined || after === '(' || after === '.' || tokens[at - 3]?.text === '.') return []
    return [{ kind: 'property', name, of, values: valuesFrom(tokens, at + 1) }]
  })
  return [...named, ...properties]
}
