import { z } from 'zod'
import type { Route } from './define-route.ts'
import answered from './examples.json' with { type: 'json' }

/**
 * What the server answered to the example of each route on the shipped negotiation, by the id of its operation. `isCut`: each of
 * its lists to the first record. `table`: its columns and first row.
 */
const Examples = z.record(
  z.string(),
  z.object({ isCut: z.literal(true).optional(), answer: z.unknown(), table: z.string().optional() }),
)

export type Examples = z.infer<typeof Examples>

export const shippedExamples: Examples = Examples.parse(answered)

/** The address that the example of a route asks. */
export function exampleAddress({
  path,
  example: { params = {}, query = {} },
}: Pick<Route, 'path' | 'example'>): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return Object.keys(query).length === 0 ? filled : `${filled}?${new URLSearchParams(query)}`
}
