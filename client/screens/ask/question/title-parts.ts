import type { ParameterKind } from '#domain/question'

/** A title cut at its parameters: "Who brokered {plan}?" is "Who brokered ", the parameter plan, "?". */
export type TitlePart = { words: string } | { name: string }

export function titleParts(title: string): TitlePart[] {
  return title
    .split(/(\{[a-zA-Z]\w*\})/)
    .filter(Boolean)
    .map((part) => (/^\{\w+\}$/.test(part) ? { name: part.slice(1, -1) } : { words: part }))
}

/** The title as one sentence, each parameter as what is picked for it. */
export function sayTitle(title: string, nameOf: (parameter: string) => string | undefined): string {
  return titleParts(title)
    .map((part) => ('words' in part ? part.words : (nameOf(part.name) ?? '…')))
    .join('')
}

/** What stands before a thing in a sentence: "the " before a plan, except where its name says whose it is. */
export function articleFor(kind: ParameterKind, name: string): string {
  return kind === 'plan' && !/^[\p{L}-]+[’']s? |^(?:The|A|An) /u.test(name) ? 'the ' : ''
}
