import { csvRecord } from '#domain/csv'
import { printable } from '#domain/printable'
import { streamedNetwork } from '#server/analysis/networks/network'
import { NetworkTooLarge } from '#server/analysis/networks/pair-sums'
import { parseStatements } from '#server/analysis/statement-csv'
import { runCommand, WrongCommand } from '../command-line.ts'
import { fromFile } from './csv-file.ts'
import { parseNetworkCommand, usage } from './network-command.ts'
import { writeOut } from './standard-out.ts'

/** `npm run network`: a network of the statements of a file, as CSV. Answers the exit code. */
async function network(args: string[]): Promise<number> {
  const { file, columns, options } = parseNetworkCommand(args)
  const { statements } = fromFile(file, (text) => parseStatements(text, columns))
  try {
    await writeOut(linesOf(streamedNetwork(statements, options)))
    return 0
  } catch (error) {
    if (!(error instanceof NetworkTooLarge)) throw error
    throw new WrongCommand(`${printable(file)}: ${error.message}`, { cause: error })
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

await runCommand({ usage, run: network })
