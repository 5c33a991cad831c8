import { isWeak, type Known } from '#domain/basis'
import type { AnswerCounts, JointAnswer } from '#domain/demand'
import { groupBy } from '#domain/group-by'
import type { Matrix, MatrixCell } from '#domain/matrix'
import type { Ref } from '#domain/ref'
import { answerIn } from '#domain/rules/split'
import type { Stance } from '#domain/stance'
import type { ViewState } from '#domain/view-state'
import { sayKnown } from '#domain/words/counts'
import { answerWord, sayDemandCounts } from '#domain/words/demands'
import { sayCount } from '#domain/words/plurals'
import { sayHeld, stanceWord } from '#domain/words/stance'
import type { Camps } from '../../camps/camps-from.ts'

/** All that ties one actor to one target: by a position, by demands, as a broker. `split` counts demands that are not answered alike, `answeredBy` is the best known of the answers. */
export type Pair = {
  stance?: Stance
  known?: Known
  claims?: number
  match?: JointAnswer
  split?: AnswerCounts
  demands?: number
  answeredBy?: Known
  brokered?: number
}
export type Column = Ref & { heading?: string }
export type Row = { actor: Ref; pairs: (Pair | undefined)[] }
export type SideRows = { side: string; rows: Row[] }

type Hidden = ViewState['hide']

function added(pair: Pair | undefined, cell: MatrixCell, hide: Hidden): Pair | undefined {
  const { stance, positions, split, demands, known, brokered } = cell
  const match = answerIn(cell)
  const seen = {
    ...(stance && !hide.includes(stance) && { stance, ...(known && { known }), claims: positions }),
    ...(match &&
      !hide.includes(match) && { match, ...(split && { split }), demands, ...(known && { answeredBy: known }) }),
    ...(brokered && { brokered: brokered + (pair?.brokered ?? 0) }),
  }
  return Object.keys(seen).length > 0 ? { ...pair, ...seen } : pair
}

/** The actors by side, each with what ties it to every target. Actors of whom nothing is left to show are left out. */
export function rowsBySide(matrix: Matrix, hide: Hidden): SideRows[] {
  const pairs = matrix.actors.map((): (Pair | undefined)[] => matrix.targets.map(() => undefined))
  for (const cell of matrix.cells) {
    const row = pairs[cell.actor]
    if (row) row[cell.target] = added(row[cell.target], cell, hide)
  }
  const rows = matrix.actors.map(({ side, ...actor }, at) => ({ side, row: { actor, pairs: pairs[at] ?? [] } }))
  const told = rows.filter(({ row }) => row.pairs.some(Boolean))
  return [...groupBy(told, ({ side }) => side)].map(([side, of]) => ({ side, rows: of.map(({ row }) => row) }))
}

/** The same rows by camp, the largest camp first and those in none last; within a camp in the order of their sides. */
export function rowsByCamp(
  sides: readonly SideRows[],
  { camps, letterOf }: Pick<Camps, 'camps' | 'letterOf'>,
): SideRows[] {
  const rows = sides.flatMap((side) => side.rows)
  const of = (letter: string | undefined) => rows.filter(({ actor }) => letterOf.get(actor.id) === letter)
  const groups = [
    ...camps.map(({ letter }) => ({ side: `Camp ${letter}`, rows: of(letter) })),
    { side: 'In no camp', rows: of(undefined) },
  ]
  return groups.filter((group) => group.rows.length > 0)
}

/** Columns that stand next to each other under one heading. The plan as a whole stands under none. */
export function underHeadings(columns: readonly Column[]): { heading?: string; span: number }[] {
  const groups: { heading?: string; span: number }[] = []
  for (const { label, heading } of columns) {
    const last = groups.at(-1)
    if (last?.heading && label !== 'Plan' && last.heading === heading) last.span += 1
    else groups.push(label === 'Plan' || heading === undefined ? { span: 1 } : { heading, span: 1 })
  }
  return groups
}

/** "demand met, 2 demands", "demands: 1 met, 1 contradicted"; and that no source says so, where none does. */
function sayAnswer({ match, split, demands = 0, answeredBy }: Pair): string {
  if (!match) return ''
  const said = split
    ? `demands: ${sayDemandCounts(split)}`
    : `${answerWord[match]}${demands > 1 ? `, ${demands} demands` : ''}`
  return answeredBy && isWeak(answeredBy) ? `${said}, ${sayKnown([answeredBy])}` : said
}

/** A stance as well as it is known; an answer to a query, which brings no basis, is told as what the record has. */
function sayStance({ stance, known }: Pair, actor: Ref): string {
  if (!stance) return ''
  return known ? sayHeld({ stance }, known, [actor]) : `recorded as: ${stanceWord[stance].one}`
}

/** What a cell says aloud: "is reported to oppose it, 3 claims; demand met". */
export function sayPair(pair: Pair | undefined, actor: Ref): string {
  if (!pair) return 'no position recorded'
  const { stance, claims = 0, brokered } = pair
  const parts = [
    stance && `${sayStance(pair, actor)}, ${sayCount(claims, 'claim')}`,
    sayAnswer(pair),
    brokered && 'recorded as a broker of it',
  ]
  return parts.filter(Boolean).join('; ')
}

type Counts = Partial<Record<Stance | JointAnswer, number>>

/** How many cells of each stance and each answer to a demand there are, hidden ones included; those on the plan as a whole apart. */
export function countKinds({ cells, targets }: Matrix): { counts: Counts; onPlan: Counts } {
  const counts: Counts = {}
  const onPlan: Counts = {}
  for (const cell of cells) {
    const kind = cell.stance ?? answerIn(cell)
    const into = targets[cell.target]?.label === 'Plan' ? onPlan : counts
    if (kind) into[kind] = (into[kind] ?? 0) + 1
  }
  return { counts, onPlan }
}
