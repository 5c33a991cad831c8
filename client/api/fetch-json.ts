import type { z } from 'zod'
import { ProblemDetails } from '#domain/problem'

/** What the server said is wrong. `status` 0: it did not answer at all. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

async function problemIn(response: Response): Promise<ApiError> {
  const body = ProblemDetails.safeParse(await response.json().catch(() => undefined))
  const said = body.success ? (body.data.detail ?? body.data.title) : response.statusText
  return new ApiError(response.status, said)
}

/** Asks the API and parses the answer. Throws an `ApiError`, also where the server is out of reach. */
export async function fetchJson<S extends z.ZodType>(
  path: string,
  schema: S,
  signal?: AbortSignal,
): Promise<z.infer<S>> {
  const response = await fetch(path, { signal, headers: { accept: 'application/json' } }).catch((cause) => {
    if (signal?.aborted) throw cause
    throw new ApiError(0, 'The server does not answer.')
  })
  if (!response.ok) throw await problemIn(response)
  return schema.parse(await response.json())
}

/** A path with a query; what is undefined is left out. */
export function pathWith(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  const text = new URLSearchParams(given).toString()
  return text ? `${path}?${text}` : path
}
