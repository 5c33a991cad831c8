import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { by } from '#domain/in-order'
import { LibraryQuestion } from '#domain/question'
import { type Head, readHead } from './library-head.ts'

/** The groups of the library, in the order in which they are listed. */
export const questionGroups = [
  'Brokers',
  'Points',
  'Demands',
  'Changes',
  'Plans',
  'Sources and evidence',
  'Events',
  'Actors',
] as const

const Written = LibraryQuestion.omit({ id: true, cypher: true }).extend({ group: z.enum(questionGroups) })

/** The library cannot be used as it is written: a line for each problem, as `file:line: field: expected …`. */
export class BrokenLibrary extends Error {
  override name = 'BrokenLibrary'
}

const shipped = 'server/queries/library'
let read: LibraryQuestion[] | undefined

/** The questions that Parley comes with, in the order of their groups. Read once. */
export function library(): LibraryQuestion[] {
  read ??= readLibrary(shipped)
  return read
}

/** Reads every question of a folder, or throws with all that is wrong with any of them. */
export function readLibrary(folder: string): LibraryQuestion[] {
  const files = filesOf(folder).map((file) => readQuestion(join(folder, file)))
  const problems = files.flatMap((file) => ('problems' in file ? file.problems : []))
  if (problems.length > 0) throw new BrokenLibrary(problems.join('\n'))
  const questions = files.flatMap((file) => ('question' in file ? [file.question] : []))
  return questions.sort(
    by(
      (q) => groupRank.get(q.group),
      (q) => q.id,
    ),
  )
}

const groupRank = new Map<string, number>(questionGroups.map((group, rank) => [group, rank]))

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.cypher'))
  } catch (cause) {
    throw new BrokenLibrary(`${folder}:1: folder: expected a folder of questions that can be read`, { cause })
  }
}

function readQuestion(path: string): { question: LibraryQuestion } | { problems: string[] } {
  const head = readHead(readFileSync(path, 'utf8'))
  const toLine = (line: number, field: string, expected: string) => `${path}:${line}: ${field}: expected ${expected}`
  if (head.fault) return { problems: [toLine(head.fault.line, 'head', head.fault.expected)] }
  const written = Written.safeParse(head.value, { error: expectation })
  const problems = written.success
    ? misnamed(written.data, head).map(({ field, line, expected }) => toLine(line, field, expected))
    : written.error.issues.flatMap(({ path: at, message }) =>
        toLine(head.lineOf(at), at.join('.') || 'head', message.replace(/^expected /, '')),
      )
  const id = LibraryQuestion.shape.id.safeParse(basename(path, '.cypher'))
  if (!id.success) problems.push(toLine(1, 'file', 'a name that is an id in kebab-case, with .cypher behind it'))
  if (head.cypher === '') problems.push(toLine(head.cypherLine, 'cypher', 'a query below the head'))
  if (!written.success || problems.length > 0) return { problems }
  return { question: LibraryQuestion.parse({ ...written.data, id: id.data, cypher: head.cypher }) }
}

type Misnamed = { field: string; line: number; expected: string }

/** Where head and Cypher do not speak of the same parameters. */
function misnamed({ title, parameters }: z.infer<typeof Written>, head: Head): Misnamed[] {
  const declared = parameters.map(({ name }) => name)
  const asked = names(head.cypher, /\$(\w+)/g)
  const titled = names(title, /\{(\w+)\}/g)
  return [
    ...declared.flatMap((name, at) =>
      asked.includes(name)
        ? []
        : [
            {
              field: `parameters.${at}.name`,
              line: head.lineOf(['parameters', at, 'name']),
              expected: `a parameter that the query uses, as $${name}`,
            },
          ],
    ),
    ...asked
      .filter((name) => !declared.includes(name))
      .map((name) => ({
        field: 'cypher',
        line: head.cypherLine + lineWithin(head.cypher, `$${name}`),
        expected: `parameters to declare $${name}`,
      })),
    ...titled
      .filter((name) => !declared.includes(name))
      .map((name) => ({
        field: 'title',
        line: head.lineOf(['title']),
        expected: `{${name}} to be the name of a parameter`,
      })),
  ]
}

function names(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))]
}

function lineWithin(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length - 1
}

function expectation(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  if (issue.code === 'unrecognized_keys') return `no such key as ${issue.keys.join(', ')}`
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'a value; the key is absent' : issue.expected
  if (issue.code === 'too_small') return 'text that is not empty'
  if (issue.code === 'too_big') return `at most ${issue.maximum} characters`
  return undefined
}
