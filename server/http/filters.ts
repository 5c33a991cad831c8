import { z } from 'zod'
import { Day } from '#domain/dates'
import { Id } from '#domain/id'

/** What stands behind the question mark of an address. Each value comes as one text. */
const one = (expected: string) => z.string({ error: `expected ${expected}, given once` })

/** Several values with commas between them. Who repeats the filter for each, as some generated clients do, means the same. */
function several<S extends z.ZodType<unknown, string>>(item: S, expected: string) {
  return z
    .preprocess(
      (given) => (Array.isArray(given) ? given.join(',') : given),
      z.string({ error: `expected ${expected}` }),
    )
    .transform((text) => text.split(','))
    .pipe(z.array(item))
    .optional()
}

export function idsOf(what: string) {
  return several(Id, `ids of ${what} with commas between them`).meta({
    description: `Only these: ids of ${what}, with commas between them.`,
  })
}

export function oneOf<S extends z.ZodType<unknown, string>>(options: S, what: string) {
  return several(options, `${what} with commas between them`).meta({
    description: `Only these: ${what}, with commas between them.`,
  })
}

export function textFilter(description: string) {
  return one('a text')
    .min(1, 'expected a text')
    .max(200, 'expected at most 200 characters')
    .optional()
    .meta({ description })
}

export const asOfDay = Day.optional().meta({
  description: 'The day whose standing is shown. Default: the day that the negotiation is coded up to.',
})

export function idFilter(description: string) {
  return Id.optional().meta({ description })
}

export function wantedId(description: string, expected: string) {
  return z
    .string({ error: `expected ${expected}, given once` })
    .pipe(Id)
    .meta({ description })
}

export function wholeNumber(description: string, least: number, most: number, otherwise: number) {
  const expected = `expected a whole number from ${least} to ${most}`
  return one(`a whole number from ${least} to ${most}`)
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .pipe(z.int().min(least, expected).max(most, expected))
    .default(otherwise)
    .meta({ description })
}

/** The filters of a list, beside its page. `otherwise`: how many items where nobody says how many. */
export function listQuery<S extends z.core.$ZodLooseShape>(filters: S, otherwise = 500) {
  return z.strictObject({
    ...filters,
    limit: wholeNumber('At most so many items.', 1, 5000, otherwise),
    offset: wholeNumber('Leaves out so many items first.', 0, 999_999_999, 0),
  })
}

export const noQuery = z.strictObject({})

export const byId = z.strictObject({ id: Id })
export const noParams = z.strictObject({})
