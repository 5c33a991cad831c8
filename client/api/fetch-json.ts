import type { z } from 'zod'
import { ProblemDetails } from '#domain/problem'

/** What the server said is wrong, and where in a query. `status` 0: it did not answer at all. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly line?: number
  readonly column?: number
  constructor(status: number, message: string, { line, column }: Pick<ProblemDetails, 'line' | 'column'> = {}) {
    super(message)
    this.status = status
    this.line = line
    this.column = column
  }
}

async function problemIn(response: Response): Promise<ApiError> {
  const body = ProblemDetails.safeParse(await response.json().catch(() => undefined))
  const said = body.success ? (body.data.detail ?? body.data.title) : response.statusText
  return new ApiError(response.status, said, body.data)
}

async function answerOf(path: string, request: RequestInit): Promise<Response> {
  const response = await fetch(path, request).catch((cause) => {
    if (request.signal?.aborted) throw cause
    throw new ApiError(0, 'The server does not answer.')
  })
  if (!response.ok) throw await problemIn(response)
  return response
}

/** Asks the API and parses the answer. Throws an `ApiError`, also where the server is out of reach. */
export async function fetchJson<S extends z.ZodType>(
  path: string,
  schema: S,
  signal?: AbortSignal,
): Promise<z.infer<S>> {
  const response = await answerOf(path, { signal, headers: { accept: 'application/json' } })
  return schema.parse(await response.json())
}

type Sent = { method: 'POST' | 'PUT' | 'DELETE'; body?: unknown; signal?: AbortSignal }

/** Sends JSON and parses what comes back, if anything does. Throws as `fetchJson` does. */
export async function sendJson<S extends z.ZodType>(
  path: string,
  schema: S,
  { method, body, signal }: Sent,
): Promise<z.infer<S>> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  const response = await answerOf(path, { method, signal, headers, body: JSON.stringify(body ?? {}) })
  const text = await response.text()
  return schema.parse(text === '' ? undefined : JSON.parse(text))
}

/** A path with a query; what is undefined is left out. */
export function pathWith(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  const text = new URLSearchParams(given).toString()
  return text ? `${path}?${text}` : path
}
