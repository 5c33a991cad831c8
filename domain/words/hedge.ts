import type { Hedge } from '../basis.ts'

type Hedged = { hedged?: true | undefined; hedge?: Hedge | undefined }

const words = {
  appears: 'so it appears',
  seems: 'so it seems',
  may: 'perhaps',
  could: 'possibly',
  expected: 'as is expected',
} as const satisfies Record<Hedge, string>

/** The source's own hedge, as an aside behind a claim; undefined where it has none. */
export function sayHedge({ hedged, hedge = 'appears' }: Hedged): string | undefined {
  return hedged ? words[hedge] : undefined
}
