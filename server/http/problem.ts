import { STATUS_CODES } from 'node:http'
import { z } from 'zod'
import type { ProblemDetails } from '#domain/problem'

type Place = { line: number; column: number }
type Fields = NonNullable<ProblemDetails['errors']>

/** What a caller can mend, with the words to tell them. */
export class Problem extends Error {
  override name = 'Problem'
  readonly status: number
  readonly errors: Fields | undefined
  /** Where in a text that was sent. */
  readonly place: Place | undefined

  constructor(status: number, detail: string, errors?: Fields, place?: Place) {
    super(detail)
    this.status = status
    this.errors = errors
    this.place = place
  }
}

/** The body of an answer that went wrong, as RFC 9457 has it. */
export function toDetails(status: number, detail?: string, instance?: string, errors?: Fields): ProblemDetails {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    ...(detail === undefined ? {} : { detail }),
    ...(instance === undefined ? {} : { instance }),
    ...(errors === undefined ? {} : { errors }),
  }
}

/** No record has the id. */
export class NotFound extends Problem {
  override name = 'NotFound'
  readonly id: string

  constructor(id: string) {
    super(404, `Nothing here has the id "${id}".`)
    this.id = id
  }
}

export function notFound(id: string): Problem {
  return new NotFound(id)
}

/** Every filter or field that does not hold, by its path; what is wrong in two ways is told once where the words are the same. */
export function malformed(error: z.ZodError, what: 'filter' | 'field', schema?: z.ZodType): Problem {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape).join(', ') || 'none' : undefined
  const all = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: unknownOf(what, known) }))
      : [{ path: pathOf(what, issue.path), message: expectation(issue) }],
  )
  const errors = [...new Map(all.map((e) => [`${e.path} ${e.message}`, e])).values()]
  return new Problem(400, errors.map((e) => (e.path ? `${e.path}: ${e.message}` : e.message)).join('; '), errors)
}

function unknownOf(what: string, known: string | undefined): string {
  return `an unknown ${what}${known === undefined ? '' : `; known are ${known}`}`
}

/** A filter is named whole, whichever of its values is wrong. */
function pathOf(what: 'filter' | 'field', path: readonly PropertyKey[]): string {
  return (what === 'filter' ? path.slice(0, 1) : path).join('.')
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.join(', ')}`
  const message = issue.message.replace(/^Invalid input: /, '')
  return message.startsWith('expected ') ? message : `expected ${message}`
}
