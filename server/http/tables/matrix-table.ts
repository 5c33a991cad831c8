import type { Brokerage } from '#domain/brokerage'
import type { Cell } from '#domain/csv'
import type { Demand } from '#domain/demand'
import type { Matrix } from '#domain/matrix'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { actAlone, matchAlone, positionAlone } from '#domain/words/alone'
import { Table } from '../table.ts'
import { type Columns, rowOf } from './columns.ts'
import { citedColumns, dateColumns, knownColumns, stanceColumns } from './evidence-columns.ts'

/** What a matrix is made of: the positions of its day, all demands, and the brokerages known by then. */
export type BehindMatrix = {
  positions: readonly Position[]
  demands: readonly Demand[]
  brokerages: readonly Brokerage[]
}

type Actor = Matrix['actors'][number]
type Answer = { demand: Demand; match: Demand['matches'][number]; actor: Actor }

const claimColumns = ['basis', 'hedge', 'condition', 'strength', 'in words', 'citations', 'claim']
const columns = [
  ...['actor', 'side', 'target', 'way', 'what', 'stance, match or role', ...Object.keys(dateColumns)],
  ...[...claimColumns, 'actor id', 'target id'],
]

const ofPosition = rowOf({
  what: () => 'position',
  how: ({ stance }) => stance,
  ...dateColumns,
  ...stanceColumns,
  words: positionAlone,
  ...citedColumns,
  claim: ({ id }) => id,
} satisfies Columns<Position>)

/** That a point answers a demand has its own basis and citations, never those of the demand, and no date. */
const ofAnswer = rowOf({
  what: () => 'demand',
  how: ({ match }) => match.kind,
  date: () => '',
  precision: () => '',
  basis: ({ match }) => knownColumns.basis(match),
  hedge: ({ match }) => knownColumns.hedge(match),
  condition: () => '',
  strength: ({ match }) => match.strength,
  words: ({ match, actor, demand }) => matchAlone(match, actor, demand.title),
  citations: ({ match }) => citedColumns.citations(match),
  claim: ({ demand }) => demand.id,
} satisfies Columns<Answer>)

const ofBrokerage = rowOf({
  what: () => 'brokerage',
  how: ({ role }) => role,
  ...dateColumns,
  basis: knownColumns.basis,
  hedge: knownColumns.hedge,
  condition: () => '',
  strength: knownColumns.strength,
  words: actAlone,
  ...citedColumns,
  claim: ({ id }) => id,
} satisfies Columns<Brokerage>)

/** A row for each claim behind a cell, in the order of the cells: nothing is summed up. */
export function matrixTable({ actors, targets, cells }: Matrix, behind: BehindMatrix): Table {
  const rows = cells.flatMap(({ actor: by, target: on, way }) => {
    const [actor, target] = [actors[by], targets[on]]
    if (actor === undefined || target === undefined) throw new Error('A cell of the matrix names nobody or nothing')
    const claims = way === 'demand' ? answersTo(actor, target, behind) : claimsOn(actor, target, behind)
    return claims.map((claim) => [actor.name, actor.side, target.name, way, ...claim, actor.id, target.id])
  })
  return new Table(columns, rows)
}

function claimsOn(actor: Ref, target: Ref, { positions, brokerages }: BehindMatrix): Cell[][] {
  return [
    ...positions.filter((p) => p.holder.id === actor.id && p.target.id === target.id).map(ofPosition),
    ...brokerages.filter((act) => act.actor.id === actor.id && act.target.id === target.id).map(ofBrokerage),
  ]
}

function answersTo(actor: Actor, target: Ref, { demands }: BehindMatrix): Cell[][] {
  return demands
    .filter(({ actors }) => actors.some(({ id }) => id === actor.id))
    .flatMap((demand) =>
      demand.matches.filter(({ point }) => point.id === target.id).map((match) => ofAnswer({ demand, match, actor })),
    )
}
