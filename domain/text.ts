import { z } from 'zod'

/** How long what people write may be, in characters as JavaScript counts them (UTF-16 units). */
export const longest = { id: 200, name: 300, prose: 5_000, wording: 20_000, address: 2_000 }

/**
 * Characters that no text has: controls but tab and line feed, line separators, unpaired surrogates, noncharacters, and
 * those that turn the direction of all that follows. Marks of direction (U+200E, U+200F, U+061C) say nothing of what
 * follows and stay: right-to-left names are written with them.
 */
export const unwritable = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu

/** A letter, digit, mark or sign: what a reader sees. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

const empty = 'text that is not empty'

/** Prose of one or more lines, perhaps none: at most so long, and without what would steer a screen or break a file. */
export function remark(most: number, string = z.string()) {
  return string
    .max(most, { error: `text of at most ${most} characters`, abort: true })
    .superRefine((written, context) => {
      const at = written.search(unwritable)
      if (at < 0) return
      const message = `text without ${nameOf(written.charCodeAt(at))}, which is character ${at + 1} of it`
      context.addIssue({ code: 'custom', message, continue: false })
    })
}

/** Prose that says something. */
export function text(most: number, string = z.string()) {
  return remark(most, string.min(1, { error: empty, abort: true })).refine((written) => visible.test(written), empty)
}

/** A name or title: a text in one line. */
export function line(most: number = longest.name, string = z.string()) {
  return text(most, string).refine((written) => !/[\t\n]/.test(written), 'text in one line, without a tab')
}

/** A name short enough for a chip. */
export const longestShort = 18

export function shortName() {
  return line().refine((written) => written.length <= longestShort, `at most ${longestShort} characters`)
}

/** A code that stands for a name where only two letters fit. */
export function twoLetters() {
  return line().refine((written) => /^\p{Lu}{2}$/u.test(written), 'two capital letters')
}

function nameOf(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`
}
