import { ours } from '#domain/ours'

/** What may stand at the cursor. `from`: where the word that is being typed begins. */
export type Where =
  | { what: 'label' | 'type' | 'parameter' | 'word'; from: number; typed: string }
  | { what: 'property' | 'key'; of: string | undefined; label: string | undefined; from: number; typed: string }
  | { what: 'id'; label: string | undefined; from: number; typed: string }

/** The label that the text gives a variable: `(p:PlanPoint` makes `p` a PlanPoint. */
export function labelOfVariable(text: string, variable: string): string | undefined {
  const given = [...text.matchAll(/[([]\s*(\w+)\s*:\s*`?(\w+)/g)].filter(([, name]) => name === variable)
  return given.map(([, , label]) => label).find((label) => label !== ours)
}

const label = (words: string | undefined) =>
  words
    ?.split(/[:&|]/)
    .map((one) => one.trim())
    .find((one) => one !== '' && one !== ours)

const pattern = String.raw`[([]\s*\w*\s*((?::\s*\w+\s*)*)`

/** What may stand at the end of `before`, the text up to the cursor; `text` is all of it. */
export function whereIn(before: string, text: string): Where | undefined {
  const ends = (source: string) => new RegExp(`${source}$`, 'u').exec(before)
  const at = (typed: string) => ({ from: before.length - typed.length, typed })

  const parameter = ends(String.raw`\$(\w*)`)
  if (parameter) return { what: 'parameter', ...at(parameter[1] ?? '') }

  const idIn = ends(`${pattern}${String.raw`\{[^{}]*\bid\s*:\s*['"]([\w-]*)`}`)
  if (idIn) return { what: 'id', label: label(idIn[1]), ...at(idIn[2] ?? '') }
  const idIs = ends(String.raw`(\w+)\.id\s*(?:=|<>|IN\s*\[(?:[^\]]*,)?)\s*['"]([\w-]*)`)
  if (idIs) return { what: 'id', label: labelOfVariable(text, idIs[1] ?? ''), ...at(idIs[2] ?? '') }
  if (/'[^'\n]*$/.test(before.replace(/'[^'\n]*'/g, ''))) return undefined

  const type = ends(String.raw`\[\s*\w*\s*:\s*(?:\w+\s*\|\s*:?\s*)*(\w*)`)
  if (type) return { what: 'type', ...at(type[1] ?? '') }
  const labelled = ends(String.raw`\(\s*\w*\s*:\s*(?:\w+\s*[:&|]\s*)*(\w*)`) ?? ends(String.raw`[\s(]\w+:(\w*)`)
  if (labelled) return { what: 'label', ...at(labelled[1] ?? '') }

  const key = ends(`${pattern}${String.raw`\{\s*(?:[^{}]*,\s*)?(\w*)`}`)
  if (key) return { what: 'key', of: undefined, label: label(key[1]), ...at(key[2] ?? '') }
  const property = ends(String.raw`\b([a-zA-Z_]\w*)\.(\w*)`)
  if (property) {
    const of = property[1] ?? ''
    return { what: 'property', of, label: labelOfVariable(text, of), ...at(property[2] ?? '') }
  }
  const word = ends(String.raw`(?:^|[\s(,[=<>+\-*/|])([a-zA-Z]\w*)`)
  return { what: 'word', ...at(word?.[1] ?? '') }
}

/** The variables that a query names in its patterns. */
export function variablesIn(text: string): string[] {
  const inPatterns = [...text.matchAll(/[([]\s*([a-zA-Z_]\w*)\s*(?=[:)\]{])/g)].flatMap(([, name]) => name ?? [])
  const renamed = [...text.matchAll(/\bAS\s+([a-zA-Z_]\w*)/gi)].flatMap(([, name]) => name ?? [])
  return [...new Set([...inPatterns, ...renamed])]
}
