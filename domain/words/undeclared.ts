import type { Position } from '../position.ts'
import type { Ref } from '../ref.ts'
import { joined, listed, type Named, named } from './naming.ts'
import { type Evidence, predicate, type Verb } from './verb.ts'

/** What there is on record where no position was declared. It is how we record it: what was said stands behind, with its own hedge. */
export const undeclaredVerb: Verb = {
  one: 'is recorded without a declared position on',
  many: 'are recorded without a declared position on',
  base: 'be recorded without a declared position on',
  ing: 'being recorded without a declared position on',
  ours: true,
}

type Held = { holders: readonly Ref[]; positions: readonly Position[]; evidence: Evidence }

/** "Trump is recorded without a declared position on it (calls it “just a concept”)"; of several, each with its own words. */
export function sayUndeclared({ holders, positions, evidence }: Held, what: string, most: number): string {
  const [only] = holders
  const [position] = positions
  if (only && position && holders.length === 1) return `${named(only)} ${undeclaredOf(only, position, evidence, what)}`
  if (holders.length > most) return `${listed(holders, most)} ${predicate(undeclaredVerb, evidence, holders, what)}`
  const noteOf = ({ id }: Ref) => positions.map((p) => (p.holder.id === id ? asNote(p) : undefined)).find(Boolean)
  const notes = holders.map(noteOf)
  const each = holders.map((holder, at) => (notes[at] ? `${named(holder)} (${notes[at]})` : named(holder)))
  return `${joined(each)} ${predicate(undeclaredVerb, hedgedBeside(evidence, notes), holders, what)}`
}

/** The same of one, without its name. */
export function undeclaredOf(holder: Named, position: Position, evidence: Evidence, what: string): string {
  const note = asNote(position)
  const known = hedgedBeside(evidence, [note])
  const beside = what.endsWith(')') ? `: ${note}` : ` (${note})`
  return predicate(undeclaredVerb, known, [holder], note === undefined ? what : `${what}${beside}`)
}

/** Words that hedge by themselves need no note that they do. */
function hedgedBeside(evidence: Evidence, notes: readonly (string | undefined)[]): Evidence {
  return notes.every((note) => note !== undefined && hedges.test(note)) ? { ...evidence, hedged: undefined } : evidence
}

const hedges = /\b(appears?|seems?|may|might|could|perhaps|possibly|expected)\b/i
/** Its line for a slide, as it stands within a sentence: small at the start, unless that is a name. */
function asNote({ short, summary }: Position): string | undefined {
  if (short === undefined) return undefined
  const line = short.replace(/\.$/, '')
  const [first = ''] = line.split(/[ ,;:]/)
  return isName(first, summary) ? line : line.charAt(0).toLowerCase() + line.slice(1)
}

/** True of an abbreviation, and of what is written large where no sentence begins. */
function isName(word: string, summary: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}\d]/u.test(word) ||
    summary
      .split(/[^\p{L}]+/u)
      .slice(1)
      .includes(word)
  )
}
