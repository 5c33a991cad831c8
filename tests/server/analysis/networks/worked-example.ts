import type { Statement } from '#domain/statement'

/** Thirteen invented statements, whose networks are worked out by hand. */
export const workedExample: Statement[] = [
  said('1', '2025-11-20', 'US', 'P1 no NATO', 1),
  said('1', '2025-11-20', 'Russia', 'P1 no NATO', 1),
  said('1', '2025-11-20', 'Ukraine', 'P1 no NATO', 0),
  said('2', '2025-11-21', 'US', 'P2 territory', 1),
  said('2', '2025-11-21', 'US', 'P2 territory', 1),
  said('2', '2025-11-21', 'Ukraine', 'P2 territory', 0),
  said('2', '2025-11-21', 'EU', 'P2 territory', 0),
  said('3', '2025-11-23', 'EU', 'P1 no NATO', 0),
  said('3', '2025-11-23', 'Russia', 'P3 assets', 0),
  said('3', '2025-11-23', 'EU', 'P3 assets', 0),
  said('3', '2025-11-23', 'US', 'P3 assets', 1),
  said('4', '2025-11-28', 'Ukraine', 'P1 no NATO', 1),
  said('4', '2025-11-28', 'EU', 'P2 territory', 0),
]

function said(document: string, day: string, actor: string, point: string, stance: number): Statement {
  return { actor, point, stance, time: `${day}T00:00:00`, document }
}
