import { unwritable } from './text.ts'

/** A text as a terminal may show it: in one line, each character that `text` refuses by its number. */
export function printable(written: string): string {
  return written
    .replace(/[\t\n]/g, ' ')
    .replace(unwritable, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const mostShown = 120

/** A single value as a message repeats it: a text in quotes, and not more of it than one can take in. */
export function quoted(value: unknown): string {
  return typeof value === 'string' ? printable(JSON.stringify(shortened(value))) : shortened(String(value))
}

/** A text in at most so many characters (UTF-16 units): its first, then …, where it has more. No pair of surrogates is torn. */
export function shortened(written: string, most = mostShown): string {
  if (written.length <= most) return written
  return `${written.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** The same at the end of a word, without the comma or dash behind it; within a word where less than half would be left. */
export function firstWords(written: string, most: number): string {
  if (written.length <= most) return written
  const begun = written.slice(0, most - 1)
  const endsHere = /^[,.:;\p{Pd}]*\s/u.test(written.slice(most - 1))
  const words = (endsHere ? begun : begun.replace(/\S+$/, '')).replace(/[\s,.:;\p{Pd}]+$/u, '')
  return words.length < most / 2 ? shortened(written, most) : `${words}…`
}

/** Where something is wrong that came from outside, and what was expected there: one line, whatever was written. */
export type Fault = { file: string; line: number; field: string; expected: string }

const mostExpected = 1_000

export function faultLine({ file, line, field, expected }: Fault): string {
  const [where, what] = [shortened(field), shortened(expected, mostExpected)]
  return `${printable(shortened(file, 300))}:${line}: ${printable(where)}: expected ${printable(what)}`
}
