import type { Known } from '../basis.ts'
import type { Position } from '../position.ts'
import { onCondition } from './stance.ts'

/** What stands beside a claim in every table: how it is known, its hedge, and on what it depends. */
export const knownColumns = ['basis', 'hedge', 'condition'] as const

export type KnownCells = Record<(typeof knownColumns)[number], string>

type Claim = Known & Partial<Pick<Position, 'stance' | 'condition'>>

/** `hedge` is its word, `appears` where the source is hedged and none is recorded; empty where nothing is hedged. */
export function knownCells({
  basis,
  hedged,
  hedge = 'appears',
  stance,
  condition = 'not recorded',
}: Claim): KnownCells {
  return { basis, hedge: hedged ? hedge : '', condition: stance === 'conditional' ? condition : '' }
}

/** The same behind a name, where several claims share a cell: "unnamed-source, appears, on condition that the tolls stay". */
export function noteKnown(claim: Claim): string {
  const { basis, hedge } = knownCells(claim)
  const { stance, condition } = claim
  const depends = stance === undefined ? '' : onCondition({ stance, condition }).trim()
  return [basis, hedge, depends].filter((part) => part !== '').join(', ')
}
