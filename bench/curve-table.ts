import { missingForNeo4j } from '../tests/neo4j/jars.ts'
import { type Cost, onEmbedded, onNeo4j, type Point } from './curve.ts'

const sizes = [100, 1_000, 10_000, 100_000]

/** Measures every size on every engine that this machine has, and prints the tables of docs/performance.md. */
export async function printCurve(upTo: number): Promise<void> {
  const asked = sizes.filter((size) => size <= upTo)
  const missing = missingForNeo4j()
  const engines = missing ? [onEmbedded] : [onEmbedded, onNeo4j]
  for (const measure of engines) {
    const points: Point[] = []
    for (const size of asked) points.push(await measure(size))
    for (const line of tableOf(points)) console.log(line)
  }
  if (missing) console.log(`On Neo4j: not measured, needs ${missing}`)
}

/** A column for each size; the last one says how many times as long the largest takes as the one before. */
function tableOf(points: readonly Point[]): string[] {
  const row = (name: string, cellOf: (point: Point) => string, last = '') =>
    `| ${[name, ...points.map(cellOf), last].join(' | ')} |`
  const paths = points[0]?.costs.map(({ path }) => path) ?? []
  const [before, largest] = points.slice(-2)
  return [
    '',
    row(points[0]?.engine ?? '', ({ positions }) => `${positions.toLocaleString('en')} positions`, 'the last two'),
    `| --- |${' ---: |'.repeat(points.length + 1)}`,
    row('load, s', ({ load }) => load.toFixed(1), ratio(before?.load, largest?.load)),
    row(
      'the first answer after the start (overview), ms',
      ({ cold }) => cold.toFixed(0),
      ratio(before?.cold, largest?.cold),
    ),
    ...paths.map((path) => {
      const of = (point?: Point) => point?.costs.find((cost) => cost.path === path)
      return row(`\`${path}\``, (point) => sayCost(of(point)), ratio(of(before)?.first, of(largest)?.first))
    }),
    row('server after that, MB', ({ megabytes }) => megabytes.toFixed(0), ratio(before?.megabytes, largest?.megabytes)),
    '',
  ]
}

/** "210 (190) / 2 · 12 kB": first, the server's own computing in it, again, and the size compressed. */
function sayCost(cost: Cost | undefined): string {
  if (cost === undefined) return ''
  const { first, again, cpu, kilobytes } = cost
  const computed = cpu === undefined ? '' : ` (${cpu.toFixed(0)})`
  return `${first.toFixed(0)}${computed} / ${again.toFixed(0)} · ${kilobytes.toFixed(0)} kB`
}

function ratio(before: number | undefined, after: number | undefined): string {
  return before && after ? `× ${(after / before).toFixed(1)}` : ''
}
