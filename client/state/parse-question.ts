import type { ViewState } from '#domain/view-state'

type Ask = NonNullable<ViewState['ask']>

const openings: readonly [RegExp, Ask][] = [
  [/^who\s+(?:opposes|rejects|is\s+against)\s+/i, 'opposes'],
  [/^who\s+(?:supports|backs|is\s+for)\s+/i, 'supports'],
  [/^who\s+(?:brokered|drafted|negotiated|mediated)\s+/i, 'brokered'],
  [/^where\s+does\s+(.+?)\s+stand$/i, 'stands'],
]

/** A question as somebody types it: what is asked, and about what. Without a question's opening, all of it is a name. */
export function parseQuestion(text: string): { ask?: Ask; about: string } {
  const question = text.trim().replace(/\s*\?+$/, '')
  for (const [opening, ask] of openings) {
    const found = opening.exec(question)
    if (!found) continue
    return { ask, about: (found[1] ?? question.slice(found[0].length)).replace(/^the\s+/i, '').trim() }
  }
  return { about: question }
}
