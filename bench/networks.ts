import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Network, NetworkMeasure } from '#domain/network'
import type { Statement } from '#domain/statement'
import { network } from '#server/analysis/networks/network'
import { nestedLoops } from './nested-loops.ts'

/** Seconds for all pairs of the United Nations by each measure, ours and by plain loops; peak memory before the loops began. */
export type NetworkTimes = {
  votes: number
  measures: { measure: NetworkMeasure; ours: number; plain: number }[]
  megabytes: number
}

const matrix = fileURLToPath(new URL('../../shared/data/un-votes/votes_matrix.txt.xz', import.meta.url))

/** Every roll call of the UN General Assembly from 1946 to 2020 as statements; or why that cannot be measured. */
export function networkTimes(): NetworkTimes | { missing: string } {
  if (!existsSync(matrix)) return { missing: 'the votes of the UN General Assembly in ../shared' }
  const { stdout, error } = spawnSync('xz', ['--decompress', '--stdout', matrix], { encoding: 'utf8', maxBuffer: 1e8 })
  if (error) return { missing: 'xz' }
  const statements = votesIn(stdout)

  const ours = (['congruence', 'conflict', 'subtract'] as const).map((measure) => ({
    measure,
    ...timed(() => network(statements, { measure })),
  }))
  const megabytes = process.resourceUsage().maxRSS / 1024
  const measures = ours.map(({ measure, seconds, answer }) => {
    const plain = timed(() => nestedLoops(statements, measure))
    requireSame(answer, plain.answer)
    return { measure, ours: seconds, plain: plain.seconds }
  })
  return { votes: statements.length, measures, megabytes }
}

const stances: Record<string, number> = { y: 1, a: 0, n: -1 }

function votesIn(text: string): Statement[] {
  const [header = '', ...rollCalls] = text.trimEnd().split('\n')
  const countries = header.slice(2).split(',')
  return rollCalls.flatMap((line) => {
    const [point = '', letters = ''] = line.split('\t')
    return countries.flatMap((actor, at) => {
      const stance = stances[letters[at] ?? '.']
      return stance === undefined ? [] : [{ actor, point, stance }]
    })
  })
}

function timed<T>(work: () => T): { seconds: number; answer: T } {
  const start = performance.now()
  const answer = work()
  return { seconds: (performance.now() - start) / 1000, answer }
}

/** Whether a tie is there, and its value as far as the rounding of half a million additions allows. */
function requireSame({ rows, cells }: Network, plain: Map<string, number>): void {
  const differs = cells.filter(({ row, column, value }) => {
    const other = plain.get(`${rows[row]} ${rows[column]}`)
    return other === undefined || Math.abs(other - value) > 1e-9 * Math.max(1, Math.abs(value))
  })
  if (differs.length > 0 || cells.length !== plain.size) {
    throw new Error(`Ours and the plain loops differ: ${differs.length} of ${cells.length} ties, ${plain.size} there`)
  }
}
