import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvRecord } from '#domain/csv'
import { streamedNetwork } from '#server/analysis/networks/network'
import { NetworkTooLarge } from '#server/analysis/networks/pair-sums'
import { parseStatements } from '#server/analysis/statement-csv'
import { parseNetworkCommand, usage } from './network-command.ts'
import { readTextFile } from './text-file.ts'

/** `npm run network`: a network of the statements of a file, as CSV. Answers the exit code. */
async function network(args: string[]): Promise<number> {
  const asked = parseNetworkCommand(args)
  if ('problems' in asked) return refuse([...asked.problems, usage])
  const { command } = asked
  const text = readTextFile(command.file)
  if (text === undefined) return refuse([`${command.file}: expected a file of UTF-8 text that can be read`])
  const read = parseStatements(text, command.columns)
  if ('problems' in read) {
    return refuse(read.problems.map((p) => `${command.file}:${p.line}: ${p.column}: expected ${p.expected}`))
  }
  try {
    await write(linesOf(streamedNetwork(read.statements, command.options)))
    return 0
  } catch (error) {
    if (!(error instanceof NetworkTooLarge)) throw error
    return refuse([`${command.file}: ${error.message}`])
  }
}

/**
 * One line for each tie, both directions of those between two of a kind: in Discourse Network Analyzer's matrix, a pair that
 * has no line is 0, and so is the diagonal. Many lines at a time, since a stream is slow line by line.
 */
function* linesOf({ rows, columns, cells }: ReturnType<typeof streamedNetwork>): Generator<string> {
  const [rowNames, columnNames] = [rows, columns].map((names) => names.map((name) => csvRecord([name])))
  let lines = 'row,column,value\r\n'
  for (const { row, column, value } of cells) {
    lines += `${rowNames?.[row]},${columnNames?.[column]},${value}\r\n`
    if (lines.length > 60_000) {
      yield lines
      lines = ''
    }
  }
  yield lines
}

/** Whoever reads may stop reading, as `head` does. */
async function write(lines: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(lines), process.stdout)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}

function refuse(lines: readonly string[]): number {
  console.error(lines.join('\n'))
  return 1
}

process.exitCode = await network(process.argv.slice(2))
