import type { Day } from '../dates.ts'
import { sayDate } from './dates.ts'
import { sayCount } from './plurals.ts'

/** How many of a kind come, go and become other. `weak`: those that come and that nobody is said to have said. */
export type ComesAndGoes = { one: string; many?: string; came: number; weak: number; went: number; other: number }

const does = (count: number, verb: { one: string; many: string }) => (count === 1 ? verb.one : verb.many)

const verbs = {
  came: { one: 'comes', many: 'come' },
  went: { one: 'goes', many: 'go' },
  other: { one: 'changes', many: 'change' },
} as const

function clauseOf({ one, many, weak, ...counts }: ComesAndGoes): string[] {
  const guessed = weak === 0 ? '' : ` (${weak === counts.came ? '' : `${weak} `}by inference or our reading alone)`
  const said = (['came', 'went', 'other'] as const).flatMap((what) => {
    const count = counts[what]
    return count > 0 ? [{ count, verb: does(count, verbs[what]), more: what === 'came' ? guessed : '' }] : []
  })
  if (said.length === 0) return []
  return [
    said.map(({ count, verb, more }, i) => `${i === 0 ? sayCount(count, one, many) : count} ${verb}${more}`).join(', '),
  ]
}

/** "From 24 Nov to 25 Nov 2025: 2 lines come, 1 goes." It says what of the picture changes, which is no more than what is recorded. */
export function changeSaid({ from, to }: { from: Day; to: Day }, kinds: readonly ComesAndGoes[]): string {
  const clauses = kinds.flatMap(clauseOf)
  const what = clauses.length > 0 ? clauses.join('; ') : 'nothing that is drawn changes'
  return `From ${sayDate(from, undefined, to.slice(0, 4))} to ${sayDate(to)}: ${what}.`
}
