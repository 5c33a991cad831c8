import { type Network, type NetworkCell, type NetworkMode, NetworkOptions, shownMeasure } from '#domain/network'
import type { Statement } from '#domain/statement'
import { type Axes, countsOf } from './counts.ts'
import { withoutDuplicates } from './duplicates.ts'
import { oneModeCells } from './one-mode.ts'
import { inPeriod } from './period.ts'
import { scaleOf } from './scale.ts'
import { twoModeCells } from './two-mode.ts'

/** What a caller says of `NetworkOptions`; the rest is as by default. */
export type NetworkAsked = Partial<NetworkOptions>

/** The network that statements make. Who says nothing in the period is not in it. */
export function network(statements: readonly Statement[], asked: NetworkAsked = {}): Network {
  const { rows, columns, cells } = streamedNetwork(statements, asked)
  return { rows, columns, cells: [...cells] }
}

/** The same, its cells one by one, row by row: for networks of which nobody wants all cells at once. */
export function streamedNetwork(
  statements: readonly Statement[],
  asked: NetworkAsked = {},
): Omit<Network, 'cells'> & { cells: Iterable<NetworkCell> } {
  const options = NetworkOptions.parse(asked)
  const { mode, normalise, duplicates, from, to } = options
  const measure = shownMeasure(options)

  const said = inPeriod(statements, from, to)
  const coded = said.filter(({ actor, point }) => actor !== '' && point !== '')
  const kept = withoutDuplicates(coded, duplicates, measure === 'ignore')
  const counts = countsOf(kept, scaleOf(statements, said), axesOf[mode])

  if (mode === 'actors-points') {
    return { rows: counts.rows, columns: counts.columns, cells: twoModeCells(counts, measure, normalise) }
  }
  return { rows: counts.rows, columns: counts.rows, cells: oneModeCells(counts, measure, normalise) }
}

const axesOf: Record<NetworkMode, Axes> = {
  actors: { row: 'actor', column: 'point' },
  points: { row: 'point', column: 'actor' },
  'actors-points': { row: 'actor', column: 'point' },
}
