import type { Position } from '../position.ts'
import type { Ref } from '../ref.ts'
import { joined, listed, named } from './naming.ts'
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
  const noteOf = ({ id }: Ref) => positions.map((p) => (p.holder.id === id ? asNote(p) : undefined)).find(Boolean)
  const notes = holders.map(noteOf)
  const isHedged = notes.length > 0 && notes.every((note) => note !== undefined && hedges.test(note))
  const known = isHedged ? { ...evidence, hedged: undefined } : evidence
  const [only] = holders
  if (only !== undefined && holders.length === 1) {
    const [note] = notes
    return `${named(only)} ${predicate(undeclaredVerb, known, holders, note === undefined ? what : `${what} (${note})`)}`
  }
  const fits = holders.length <= most
  const each = holders.map((holder, at) =>
    notes[at] === undefined ? named(holder) : `${named(holder)} (${notes[at]})`,
  )
  return `${fits ? joined(each) : listed(holders, most)} ${predicate(undeclaredVerb, fits ? known : evidence, holders, what)}`
}

const hedges = /\b(appears?|seems?|may|might|could|perhaps|possibly|expected)\b/i
const small = /^(a|an|the|no|not|neither|only|still|yet|has|have|is|are|was|were|as|in|on|of|for|by|to|with|without)$/i

/** Its line for a slide, as it stands within a sentence: small at the start, unless that is a name. */
function asNote({ short, summary }: Position): string | undefined {
  if (short === undefined) return undefined
  const line = short.replace(/\.$/, '')
  const [first = ''] = line.split(/[ ,;:]/)
  const smaller = first.charAt(0).toLowerCase() + first.slice(1)
  const isWord = small.test(first) || summary.split(/[^\p{L}]+/u).includes(smaller)
  return isWord ? line.charAt(0).toLowerCase() + line.slice(1) : line
}
