import type { Face } from '../../text/text-width.ts'
import type { MeasureText } from './measures.ts'

/** The room for a name on its label. */
export type NameRoom = { width: number; rows: number; size: number; face: Face; measure: MeasureText }

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const lettersOf = (word: string) => [...letters.segment(word)].map(({ segment }) => segment)

type Word = { text: string /** It goes on with the word before. */; joined: boolean }

/** A word that is too wide breaks behind a hyphen or dash, else anywhere: scripts that put no spaces break so anyway. */
function pieces(text: string, room: NameRoom): Word[] {
  if (room.measure(text, room.size, room.face) <= room.width) return [{ text, joined: false }]
  const found: Word[] = []
  for (const part of text.split(/(?<=[-–—/])/).flatMap((part) => (fits(part, room) ? [part] : lettersOf(part)))) {
    const last = found.at(-1)
    if (last && fits(`${last.text}${part}${hyphenFor(part)}`, room)) last.text += part
    else {
      if (last) last.text += hyphenFor(last.text)
      found.push({ text: part, joined: last !== undefined })
    }
  }
  return found
}

/** Where letters are written large and small, a broken word has a hyphen. */
const hyphenFor = (text: string) => (/[\p{Lu}\p{Ll}]$/u.test(text) ? '-' : '')

const fits = (text: string, { width, size, face, measure }: NameRoom) => measure(text, size, face) <= width

const textOf = (words: readonly Word[]) =>
  words.reduce((text, word, i) => text + (i === 0 || word.joined ? '' : ' ') + word.text, '')

/** The breaks into so many rows whose widest row is the narrowest; undefined where none fits. */
function balanced(
  words: readonly Word[],
  rows: number,
  room: NameRoom,
): { lines: string[]; widest: number } | undefined {
  if (rows === 1) {
    const text = textOf(words)
    const widest = room.measure(text, room.size, room.face)
    return widest <= room.width ? { lines: [text], widest } : undefined
  }
  let best: { lines: string[]; widest: number } | undefined
  for (let first = 1; first <= words.length - rows + 1; first += 1) {
    const head = balanced(words.slice(0, first), 1, room)
    if (!head) break
    const rest = balanced(words.slice(first), rows - 1, room)
    if (!rest) continue
    const widest = Math.max(head.widest, rest.widest)
    if (!best || widest < best.widest) best = { lines: [...head.lines, ...rest.lines], widest }
  }
  return best
}

function whole(name: string, room: NameRoom): string[] | undefined {
  const words = name
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, room))
  for (let rows = 1; rows <= Math.min(room.rows, words.length); rows += 1) {
    const found = balanced(words, rows, room)
    if (found) return found.lines
  }
  return undefined
}

/** As many words as fit, and an ellipsis. */
function cut(name: string, room: NameRoom): string[] {
  const words = name
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, room))
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const found = whole(`${textOf(words.slice(0, kept)).replace(/[\s,·:(–-]+$/, '')}…`, room)
    if (found) return found
  }
  return whole(`${lettersOf(name)[0] ?? ''}…`, room) ?? ['…']
}

/** A name in evenly long rows: as it is where it fits, else by its short form, else cut at a word. */
export function nameLines({ name, short }: { name: string; short?: string }, room: NameRoom): string[] {
  return whole(name, room) ?? (short === undefined ? undefined : whole(short, room)) ?? cut(short ?? name, room)
}
