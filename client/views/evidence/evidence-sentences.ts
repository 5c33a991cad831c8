import type { Actor } from '#domain/actor'
import { Basis, isWeak } from '#domain/basis'
import { sourcesIn } from '#domain/citation'
import type { Overview } from '#domain/overview'
import type { Position } from '#domain/position'
import { countBasis } from '#domain/words/basis'
import { countOnOneReport } from '#domain/words/one-report'
import { sayCount, sayList } from '../../ui/say-count.ts'

const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 100))

type Actors = readonly Pick<Actor, 'id' | 'side'>[]

const distinct = (ids: readonly (string | undefined)[]) => new Set(ids.filter(Boolean)).size

/** "4 sides (11 actors)": sides before actors. */
function sayHolders(held: readonly Position[], actors: Actors): string {
  const sideOf = new Map(actors.map(({ id, side }) => [id, side]))
  const ids = held.map(({ holder }) => holder.id)
  const sides = distinct(ids.map((id) => sideOf.get(id)))
  return `${sayCount(sides, 'side')} (${sayCount(distinct(ids), 'actor')})`
}

/** Who took a position: sides before actors, and apart those of whom no source says so; who declared none took none. */
export function holdersSentence(positions: readonly Position[], actors: Actors): string {
  const taken = positions.filter(({ stance }) => stance !== 'undeclared')
  const said = taken.filter((position) => !isWeak(position))
  const holders = new Set(said.map(({ holder }) => holder.id))
  const more = distinct(taken.map(({ holder }) => holder.id).filter((id) => !holders.has(id)))
  const also = more > 0 ? `; of ${sayCount(more, 'more actor')} no source is recorded as saying so` : ''
  return said.length > 0 ? `They were taken by ${sayHolders(said, actors)}${also}.` : ''
}

/** What is expected to happen, counted apart. */
export function forecastsSentence(forecasts: number): string {
  if (forecasts === 0) return ''
  return `Apart from these the reports have ${sayCount(forecasts, 'forecast')}, which ${forecasts === 1 ? 'is' : 'are'} nobody’s position.`
}

/** The state of the evidence in sentences: how much is said and how much inferred, on how little it rests, and where nothing is. */
export function evidenceSentences({ evidence }: Overview, plan: string): string[] {
  const { positions, onOneSource, byBasis, points, pointsWithPosition, pointsByDemandOnly, pointsSilent } = evidence
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
    ...(known.length > 0 ? [`How they are known: ${sayList(known)}.`] : []),
    `Of its ${sayCount(points, 'point')}, ${pointsWithPosition} have a position recorded on them; ${pointsByDemandOnly} are tied to actors by what they demand alone; on ${pointsSilent} nothing is recorded.`,
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
