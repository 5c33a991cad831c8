import { cypherLimits } from '#domain/cypher'
import { readConfig, WrongSetting } from '../config.ts'
import { StoreUnavailable } from '../graph/graph-store.ts'
import { BrokenLibrary, library } from '../queries/library.ts'
import { inForm } from './answer-forms.ts'
import { answerTo, QueryFault } from './answering.ts'
import { parseQueryCommand, type QueryCommand, usage, WrongCommand } from './query-command.ts'
import { writeOut } from './standard-out.ts'

/** `npm run query`: asks the graph from a terminal. */
async function query(command: QueryCommand): Promise<void> {
  if (command.do === 'help') return writeOut([`${usage}\n`])
  if (command.do === 'list') return writeOut([listed()])
  const { query: text, params, limit, seconds, format, reading } = command
  const answer = await answerTo({ query: text, params, limit, seconds }, readConfig())
  await writeOut([inForm[format](answer)])
  const rows = answer.rows.length === 1 ? '1 row' : `${answer.rows.length} rows`
  if (format === 'table') console.error(`${rows}${reading === undefined ? '' : `\n${reading.trim()}`}`)
  if (answer.truncated) console.error(`There are more than these ${rows}: ${remedy(answer.rows.length < limit)}.`)
}

function remedy(full: boolean): string {
  return full ? 'the answer was too large' : `--limit takes more of them, up to ${cypherLimits.rows.most}`
}

function listed(): string {
  const groups = [...new Set(library().map(({ group }) => group))]
  return groups
    .map((group) => {
      const questions = library().filter((question) => question.group === group)
      return `${group}\n${questions.map(({ id, title }) => `  ${id.padEnd(34)} ${title}\n`).join('')}`
    })
    .join('\n')
}

/** The line of a query that is at fault, and a caret under its character. */
function pointed(text: string, { line, column }: { line: number; column: number }): string {
  const faulty = (text.split('\n')[line - 1] ?? '').replaceAll('\t', ' ')
  return `${faulty}\n${' '.repeat(column - 1)}^`
}

function complaintOf(error: unknown, text: string): string | undefined {
  if (error instanceof QueryFault && error.place) {
    const { line, column } = error.place
    return `Line ${line}, column ${column}: ${error.message}\n${pointed(text, error.place)}`
  }
  const plain = [QueryFault, BrokenLibrary, StoreUnavailable, WrongCommand, WrongSetting]
  return error instanceof Error && plain.some((kind) => error instanceof kind) ? error.message : undefined
}

let asked = ''
try {
  const command = parseQueryCommand(process.argv.slice(2), library)
  if (command.do === 'ask') asked = command.query
  await query(command)
} catch (error) {
  const complaint = complaintOf(error, asked)
  if (complaint === undefined) throw error
  console.error(complaint)
  process.exitCode = 1
}
