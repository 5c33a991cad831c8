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
