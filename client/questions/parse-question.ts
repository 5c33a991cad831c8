import type { AskedInWords } from '#domain/view-state'

type Ask = AskedInWords

const openings: readonly [RegExp, Ask][] = [
  [/^who\s+(?:opposes|rejects|is\s+against)\s+/i, 'opposes'],
  [/^who\s+(?:supports|backs|is\s+for)\s+/i, 'supports'],
  [/^who\s+(?:brokered|drafted|negotiated|mediated)\s+/i, 'brokered'],
  [/^where\s+does\s+(.+?)\s+stand$/i, 'stands'],
  [/^what\s+(?:has\s+)?changed\s+since\s+/i, 'changed'],
]

const differ = /^where\s+do\s+(.+?)\s+and\s+(.+?)\s+differ$/i
const oneSource = /^(?:what|which)\b.*\b(?:one|single)\s+(?:source|report)$/i

/** What is asked, and about what: `other` is the second actor of a comparison. */
export type ParsedQuestion = { ask?: Ask; about: string; other?: string }

const bare = (name: string) => name.replace(/^the\s+/i, '').trim()

/** A question as somebody types it. Without a question's opening, all of it is a name. */
export function parseQuestion(text: string): ParsedQuestion {
  const question = text.trim().replace(/\s*\?+$/, '')
  const [, one, other] = differ.exec(question) ?? []
  if (one && other) return { ask: 'differ', about: bare(one), other: bare(other) }
  if (oneSource.test(question)) return { ask: 'one-source', about: '' }
  for (const [opening, ask] of openings) {
    const found = opening.exec(question)
    if (found) return { ask, about: bare(found[1] ?? question.slice(found[0].length)) }
  }
  return { about: question }
}
