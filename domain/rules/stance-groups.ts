import { by } from '../in-order.ts'
import type { Position } from '../position.ts'
import type { Ref } from '../ref.ts'
import type { ByStance } from '../standing.ts'
import { bestAttested } from './best-attested.ts'

/** Positions by stance, each list in the order of date, then id. */
export function byStance(positions: readonly Position[]): ByStance {
  const ordered = [...positions].sort(
    by(
      (p) => p.date,
      (p) => p.id,
    ),
  )
  const of = (stance: Position['stance']) => ordered.filter((p) => p.stance === stance)
  return {
    supports: of('supports'),
    conditional: of('conditional'),
    opposes: of('opposes'),
    mixed: of('mixed'),
    undeclared: of('undeclared'),
  }
}

/** Who holds these positions, the best attested first, each once. */
export function holdersOf(positions: readonly Position[]): Ref[] {
  return bestAttested(positions.map(({ holder, citations }) => ({ actor: holder, citations })))
}
