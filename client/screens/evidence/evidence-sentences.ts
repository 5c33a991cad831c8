import { Basis, knownOf } from '#domain/basis'
import { sourcesIn } from '#domain/citation'
import type { Overview } from '#domain/overview'
import type { Position } from '#domain/position'
import { countSides, type Voices } from '#domain/rules/sides'
import { countBasis } from '#domain/words/basis'
import { joined } from '#domain/words/naming'
import { countOnOneReport } from '#domain/words/one-report'
import { sayCount } from '#domain/words/plurals'
import { saySides } from '#domain/words/sides'

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 100))

/** Who took a position: sides before actors, and apart those of whom no source says so; who declared none took none. */
export function holdersSentence(positions: readonly Position[], voices: Voices): string {
  const taken = positions.filter(({ stance }) => stance !== 'undeclared')
  if (taken.length === 0) return ''
  const marks = taken.map((position) => ({ actor: position.holder, known: knownOf(position) }))
  const count = countSides(marks, voices)
  const inferred = `${count.inferred} of whom no source is recorded as saying so`
  return `Whose they are: ${saySides(count, { inferred })}.`
}

/** What is expected to happen, counted apart. */
export function forecastsSentence(forecasts: number): string {
  if (forecasts === 0) return ''
  return `Apart from these the reports have ${sayCount(forecasts, 'forecast')}, which ${forecasts === 1 ? 'is' : 'are'} nobody’s position.`
}

/** The state of the evidence in sentences: how much is said and how much inferred, on how little it rests, and where nothing is. */
export function evidenceSentences({ evidence }: Overview, plan: string): string[] {
  const { positions, undeclared, onOneSource, byBasis } = evidence
  const { points, pointsWithPosition, pointsInferred, pointsByDemandOnly, pointsUndeclared, pointsSilent } = evidence
  const sum = (...of: Basis[]) => of.reduce((total, basis) => total + (byBasis[basis] ?? 0), 0)
  const [inferred, unknown] = [sum('inference', 'our-reading'), sum('not-recorded')]
  const said = positions - inferred - unknown
  const recorded = [
    ...(said > 0 || positions === 0 ? [sayCount(said, 'position')] : []),
    ...(inferred > 0 ? [`${sayCount(inferred, 'position')} by inference or our reading`] : []),
    ...(unknown > 0 ? [`${sayCount(unknown, 'position')} without a basis`] : []),
  ]
  const known = Basis.options.flatMap((basis) => (byBasis[basis] ? [`${byBasis[basis]} ${countBasis(basis)}`] : []))
  return [
    `On “${plan}” and its points the reports record ${recorded.join(', and apart from these ')}.`,
    ...(positions > 0
      ? [`${countOnOneReport(onOneSource, positions, 'position')} (${share(onOneSource, positions)}%).`]
      : []),
    ...(known.length > 0 ? [`How they are known: ${joined(known)}.`] : []),
    ...(undeclared > 0 ? [`Without a declared stance, and not counted: ${undeclared} more.`] : []),
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
