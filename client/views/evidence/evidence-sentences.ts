import { sourcesIn } from '#domain/citation'
import type { Overview } from '#domain/overview'
import type { Position } from '#domain/position'
import { countBasis } from '#domain/words/basis'
import { sayCount } from '../../ui/say-count.ts'

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 100))

/** The state of the evidence in sentences: how much is said, on how little it rests, and where nothing is. */
export function evidenceSentences({ evidence }: Overview, plan: string): string[] {
  const { positions, undeclared, onOneSource, byBasis } = evidence
  const { points, pointsWithPosition, pointsInferred, pointsByDemandOnly, pointsUndeclared, pointsSilent } = evidence
  const inferred = byBasis.inference ?? 0
  const unnamed = byBasis['unnamed-source'] ?? 0
  const spoken = (byBasis['own-words'] ?? 0) + (byBasis.spokesperson ?? 0)
  const others = (['named-source', 'our-reading', 'not-recorded'] as const)
    .filter((basis) => byBasis[basis])
    .map((basis) => ` ${byBasis[basis]} ${byBasis[basis] === 1 ? 'is' : 'are'} known ${countBasis(basis)}.`)
  return [
    `On “${plan}” and its points the reports record ${sayCount(positions, 'position')}; ${onOneSource} of them (${share(onOneSource, positions)}%) rest on one report.${undeclared > 0 ? ` Without a declared stance, and not counted: ${undeclared} more.` : ''}`,
    `${spoken} are in an actor’s own words or said by a spokesperson, ${unnamed} come from unnamed sources, and ${inferred} are a report’s author’s inference.${others.join('')}`,
    `Of its ${sayCount(points, 'point')}, ${pointsWithPosition} have a position recorded on them${pointsInferred > 0 ? `, ${pointsInferred} of these only by inference or our reading` : ''}; ${pointsByDemandOnly} are tied to actors by what they demand alone;${pointsUndeclared > 0 ? ` on ${pointsUndeclared} no declared stance is recorded;` : ''} on ${pointsSilent} nothing is recorded.`,
  ]
}

/** Positions that a single report bears out, by target and holder. */
export function onOneReport(positions: readonly Position[]): Position[] {
  return positions
    .filter(({ citations }) => sourcesIn(citations).length === 1)
    .sort(
      (a, b) => a.target.name.localeCompare(b.target.name, 'en') || a.holder.name.localeCompare(b.holder.name, 'en'),
    )
}
