import { type Face, textWidth } from './text-width.ts'

export type Fit = { width: number; lines: number; size: number; face: Face }

function cut(text: string, { width, size, face }: Fit): string {
  let kept = text
  while (kept.length > 1 && textWidth(`${kept}…`, size, face) > width) kept = kept.slice(0, -1)
  return `${kept.replace(/[\s,·:]+$/, '')}…`
}

/** A dot between parts stays at the end of the line that it follows, and a number with what it counts: "20 Nov", "4 claims". */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const before = words.at(-1)
    const together = word === '·' || /^\[\d+\]/.test(word) || /^\d{1,2}$/.test(before ?? '')
    if (before !== undefined && together) words[words.length - 1] = `${before} ${word}`
    else words.push(word)
  }
  return words
}

/** A word that is too wide may break behind a hyphen. */
function breakable(word: string, { width, size, face }: Fit): string[] {
  return textWidth(word, size, face) > width ? word.split(/(?<=-)/) : [word]
}

function joins(line: string, word: string, fit: Fit): boolean {
  return textWidth(`${line} ${word}`, fit.size, fit.face) <= fit.width
}

function fill(words: readonly string[], fit: Fit): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    if (line !== undefined && joins(line, word, fit)) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Narrows the lines as far as their number allows, so that none is left with one word. */
function balanced(words: readonly string[], lines: string[], fit: Fit): string[] {
  const widths = lines.map((line) => textWidth(line, fit.size, fit.face))
  const longest = Math.max(...widths)
  const step = fit.size / 2
  const least = longest / lines.length
  // None narrower than the lines are on average holds them in as many.
  const average = widths.reduce((sum, width) => sum + width, 0) / lines.length
  const from = least + Math.max(0, Math.floor((average - least) / step) - 1) * step
  for (let width = from; width < longest; width += step) {
    const narrower = fill(words, { ...fit, width })
    const fits = narrower.every((line) => textWidth(line, fit.size, fit.face) <= fit.width)
    if (narrower.length === lines.length && fits) return narrower
  }
  return lines
}

const broken = new Map<string, string[]>()
const mostKept = 4000

/** Breaks text into at most `lines` lines of at most `width`, evenly; what does not fit ends in an ellipsis. */
export function wrapText(text: string, fit: Fit): string[] {
  const key = `${text}|${fit.width}|${fit.lines}|${fit.size}|${fit.face}`
  const known = broken.get(key)
  if (known) return known
  if (broken.size > mostKept) broken.clear()
  const lines = breakText(text, fit)
  broken.set(key, lines)
  return lines
}

function breakText(text: string, fit: Fit): string[] {
  const words = wordsOf(text).flatMap((word) => breakable(word, fit))
  if (words.length === 0) return []
  const all = fill(words, fit)
  const fits = all.length <= fit.lines && all.every((line) => textWidth(line, fit.size, fit.face) <= fit.width)
  if (fits) return all.length > 1 ? balanced(words, all, fit) : all
  const kept = all.slice(0, fit.lines)
  const rest = all.slice(fit.lines - 1).join(' ')
  return kept.map((line, i) => {
    const text = i === fit.lines - 1 && all.length > fit.lines ? rest : line
    return textWidth(text, fit.size, fit.face) > fit.width ? cut(text, fit) : text
  })
}
