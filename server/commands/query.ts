import { cypherLimits } from '#domain/cypher'
import { runCommand, WrongCommand } from '../command-line.ts'
import { readConfig, WrongSetting } from '../config.ts'
import { StoreUnavailable } from '../graph/graph-store.ts'
import { BrokenLibrary, library } from '../queries/library.ts'
import { inForm } from './answer-forms.ts'
import { answerTo, QueryFault } from './answering.ts'
import { parseQueryCommand, usage } from './query-command.ts'
import { writeOut } from './standard-out.ts'

/** `npm run query`: asks the graph from a terminal. Answers the exit code. */
async function query(args: string[]): Promise<number> {
  const command = parseQueryCommand(args, library)
  if (command.do === 'list') {
    await writeOut([listed()])
    return 0
  }
  const { query: text, params, limit, seconds, format, reading } = command
  const answer = await pointing(text, answerTo({ query: text, params, limit, seconds }, readConfig()))
  await writeOut([inForm[format](answer)])
  const rows = answer.rows.length === 1 ? '1 row' : `${answer.rows.length} rows`
  if (format === 'table') console.error(`${rows}${reading === undefined ? '' : `\n${reading.trim()}`}`)
  if (answer.truncated) console.error(`There are more than these ${rows}: ${remedy(answer.rows.length < limit)}.`)
  return 0
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

/** A fault of the query is shown in its text, where the engine says where. */
async function pointing<T>(text: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof QueryFault && error.place)) throw error
    const { line, column } = error.place
    const complaint = `Line ${line}, column ${column}: ${error.message}\n${pointed(text, error.place)}`
    throw new WrongCommand(complaint, { cause: error })
  }
}

await runCommand({ usage, run: query, plain: [QueryFault, BrokenLibrary, StoreUnavailable, WrongSetting] })
