import { Basis } from '#domain/basis'
import type { Day } from '#domain/dates'
import type { Overview } from '#domain/overview'
import type { PlanRecords } from '#domain/plan-records'
import { isWithin } from '#domain/rules/periods'
import { countSides, type Mark } from '#domain/rules/sides'
import { countBasis } from '#domain/words/basis'
import { joined } from '#domain/words/naming'
import { countOnOneReport } from '#domain/words/one-report'
import { sayCount } from '#domain/words/plurals'
import { saySides } from '#domain/words/sides'

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 100))

/** Who took a position by a day, on a plan or on a point of it: sides before actors, and apart those of whom no source says so; who declared none took none. */
export function holdersSentence({ actors, ties }: Pick<PlanRecords, 'actors' | 'ties'>, asOf: Day): string {
  const marks = ties.flatMap((tie): Mark[] => {
    const { stance, known } = tie
    const actor = actors[tie.actor]
    const isTaken = stance !== undefined && stance !== 'undeclared' && isWithin(tie, asOf)
    return isTaken && actor ? [{ actor, known: known ?? { basis: 'not-recorded' } }] : []
  })
  if (marks.length === 0) return ''
  const voices = new Map(actors.flatMap(({ id, voice }) => (voice ? [[id, voice] as const] : [])))
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
