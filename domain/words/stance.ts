import { sourcesIn } from '../citation.ts'
import { by } from '../in-order.ts'
import type { HeldPosition, Position } from '../position.ts'
import type { Ref } from '../ref.ts'
import type { Stance } from '../stance.ts'
import { countAnswers, countWho } from './counts.ts'
import { listed, type Named } from './naming.ts'
import { sayUndeclared, undeclaredVerb } from './undeclared.ts'
import { citedEvidence, type Evidence, type Form, predicate, rankOf, type Verb, voiceOf } from './verb.ts'

/** How each stance is said. The condition of a conditional one stands behind it. */
export const stanceVerb = {
  supports: { one: 'supports', many: 'support', base: 'support', ing: 'supporting' },
  conditional: { one: 'backs', many: 'back', base: 'back', ing: 'backing' },
  opposes: { one: 'opposes', many: 'oppose', base: 'oppose', ing: 'opposing' },
  mixed: {
    one: 'has spoken for and against',
    many: 'have spoken for and against',
    base: 'have spoken for and against',
    ing: 'having spoken for and against',
  },
  undeclared: undeclaredVerb,
} as const satisfies Record<Stance, Verb>

/** How a stance is said that somebody takes for the first time, or instead of another. */
export const takenVerb: Record<Stance, Verb> = {
  ...stanceVerb,
  supports: { one: 'backs', many: 'back', base: 'back', ing: 'backing' },
  opposes: {
    one: 'comes out against',
    many: 'come out against',
    base: 'have come out against',
    ing: 'having come out against',
  },
}

/** What somebody was who has another stance now: "until then against". */
export const untilThen: Record<Stance, string> = {
  supports: 'in favour',
  conditional: 'in favour on a condition',
  opposes: 'against',
  mixed: 'on record with both',
  undeclared: 'without a declared position',
}

/** Behind a conditional stance: on what it depends. */
export function onCondition({ stance, condition }: Pick<Position, 'stance' | 'condition'>): string {
  if (stance !== 'conditional') return ''
  return condition === undefined ? ' on a condition that is not recorded' : ` on condition that ${condition}`
}

/** A stance in as few words as a chip or a legend has room for: of one holder, and of several. */
export const stanceWord = {
  supports: { one: 'supports', many: 'support' },
  conditional: { one: 'on a condition', many: 'on a condition' },
  opposes: { one: 'opposes', many: 'oppose' },
  mixed: { one: 'has said both', many: 'have said both' },
  undeclared: { one: 'no declared position', many: 'no declared position' },
} as const satisfies Record<Stance, { one: string; many: string }>

type Held = Pick<Position, 'stance'> & { condition?: string | undefined }

/** What somebody holds, as well as it is known; without its condition only that there is one: "is reported to back it on a condition". */
export function sayHeld(
  { stance, condition }: Held,
  evidence: Evidence,
  holders: readonly Named[],
  what = 'it',
): string {
  const depends =
    condition === undefined && stance === 'conditional' ? ' on a condition' : onCondition({ stance, condition })
  return predicate(stanceVerb[stance], evidence, holders, `${what}${depends}`)
}

/** What bears a position out: whoever voiced it, else the outlets that had it. */
export function evidenceOf(position: HeldPosition): Evidence {
  const { voicedBy } = position
  return { ...citedEvidence(position), ...(voicedBy.length > 0 && { saidBy: voicedBy }) }
}

/** Positions of one stance that may be said in one breath. */
export type Breath = { holders: Ref[]; positions: Position[]; evidence: Evidence }

/** Positions of one stance by how they are known, the strongest first; within one, by the number of reports that have them. */
export function breathsOf(positions: readonly Position[]): Breath[] {
  const inOrder = [...positions].sort(
    by(
      (p) => rankOf(evidenceOf(p)),
      (p) => -sourcesIn(p.citations).length,
      (p) => p.holder.name,
      (p) => p.id,
    ),
  )
  const said = new Set<string>()
  const breaths = new Map<string, Breath>()
  for (const position of inOrder) {
    const evidence = evidenceOf(position)
    const key = `${voiceOf(evidence)}${onCondition(position)}`
    const breath = breaths.get(key) ?? { holders: [], positions: [], evidence }
    breaths.set(key, breath)
    breath.positions.push(position)
    if (said.has(position.holder.name)) continue
    said.add(position.holder.name)
    breath.holders.push(position.holder)
  }
  return [...breaths.values()].filter(({ holders }) => holders.length > 0)
}

/** Of these alone "does" and "is reported to" may stand for the verb. */
const elided: readonly Stance[] = ['supports', 'opposes']

/** "Russia supports it; the White House is reported to; Adler is taken to by a report’s author". Empty where nobody holds it. */
export function sayStance(
  stance: Stance,
  positions: readonly Position[],
  what: (positions: readonly Position[]) => string,
  most: number,
): string {
  const breaths = breathsOf(positions)
  const first = breaths[0] && what(breaths[0].positions)
  return breaths
    .map(({ holders, positions: own, evidence }, at) => {
      const object = what(own)
      if (stance === 'undeclared') return sayUndeclared({ holders, positions: own, evidence }, object, most)
      const form: Form = at > 0 && object === first && elided.includes(stance) ? 'short' : 'full'
      const condition = own[0] ? onCondition(own[0]) : ''
      return `${listed(holders, most)} ${predicate(stanceVerb[stance], evidence, holders, `${object}${condition}`, form)}`
    })
    .join('; ')
}

/** How many hold a stance: "2 support it, 1 by inference", "3 without a declared position (1 reported, 2 by our reading)"; what is inferred is counted apart. */
export function sayStanceTally(stance: Stance, known: readonly Evidence[]): string {
  if (stance === 'undeclared')
    return known.length === 0 ? '' : `${known.length} without a declared position (${countAnswers(known)})`
  return countWho(stanceVerb[stance], known, stance === 'conditional' ? 'it on a condition' : 'it')
}
