const quotedOrSaid =
  /'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|`(?:``|[^`])*`?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g

/** The text with blanks for what stands in quotes and comments, each as long as what it stands for. */
export function bareCypher(text: string): string {
  return text.replace(quotedOrSaid, (part) => part.replace(/[^\n]/g, ' '))
}

/** The names of the parameters of a query, without `$`, in the order in which they first stand there. */
export function parameterNames(text: string): string[] {
  return [...new Set([...bareCypher(text).matchAll(/\$([a-zA-Z]\w*)/g)].flatMap(([, name]) => name ?? []))]
}
