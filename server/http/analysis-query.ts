import { z } from 'zod'
import { PartialDate } from '#domain/dates'
import { Rollup } from '#domain/ground'
import { Duplicates, type NetworkOptions } from '#domain/network'
import type { Choice, Material } from '../analysis/counted/counted-positions.ts'
import type { Readable } from '../queries/define-query.ts'
import { sources } from '../queries/sources.ts'
import { plansOfPoints } from './chosen-plan.ts'
import { dayAsked } from './day-asked.ts'
import { everybody } from './everybody.ts'
import { asOfDay, idFilter, idsOf, oneOf } from './filters.ts'
import { everyPosition } from './held-positions-kept.ts'
import type { ReadAt } from './kept-reads.ts'
import { Problem } from './problem.ts'

const fromNothingToOne = 'expected a number from 0 (as opposes) to 1 (as supports)'

const value = (stance: string) =>
  z
    .string({ error: fromNothingToOne })
    .regex(/^(0?\.\d{1,9}|[01](\.0*)?)$/, fromNothingToOne)
    .transform(Number)
    .pipe(z.number().min(0).max(1))
    .optional()
    .meta({
      description: `What a ${stance} position counts as, from 0 (as opposes) to 1 (as supports). Default: left out.`,
    })

export const rollup = Rollup.default('speaker').meta({
  description: 'Whoever holds a position, or the party that it represents in the end; never both in one count.',
})

export const without = idFilter('A source: as if it had never been.')

/** Which positions count, and as whose. */
export const choiceFilters = {
  plan: idsOf('plans').meta({
    description: 'Only what is about one of these plans or a point of it: ids, with commas between them. Default: all.',
  }),
  ways: oneOf(z.enum(['point', 'plan']), 'ways').meta({
    description: '`point`: only positions on points; `plan`: only on plans as a whole. Default: both.',
  }),
  asOf: asOfDay,
  from: PartialDate.optional().meta({ description: 'Instead of a day: every position that was taken from then on.' }),
  to: PartialDate.optional().meta({
    description: 'Instead of a day: every position that was taken until then, included.',
  }),
  rollup,
  conditional: value('conditional'),
  mixed: value('mixed'),
}

type ChoiceAsked = z.infer<z.ZodObject<typeof choiceFilters>> & { without?: string | undefined }

/** `otherwise`: what becomes of duplicates unless asked. */
export function duplicatesFilter(otherwise: NetworkOptions['duplicates']) {
  return Duplicates.default(otherwise).meta({
    description: `Within what the same actor's same stance on the same point counts once. Default: ${otherwise}.`,
  })
}

/** What was asked as a choice of positions: in a period, else as of a day. */
export async function choiceOf(store: Readable, asked: ChoiceAsked): Promise<Choice> {
  const { plan, ways = ['point', 'plan'], asOf, from, to, without: source, conditional, mixed } = asked
  const inPeriod = from !== undefined || to !== undefined
  if (inPeriod && asOf !== undefined) {
    const message = 'expected asOf, or from and to, not both'
    throw new Problem(400, `asOf: ${message}`, [{ path: 'asOf', message }])
  }
  await expectSource(store, source)
  const period = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return {
    when: inPeriod ? period : { asOf: await dayAsked(store, asked) },
    rollup: asked.rollup,
    ways,
    plans: plan,
    without: source,
    values: { ...(conditional === undefined ? {} : { conditional }), ...(mixed === undefined ? {} : { mixed }) },
  }
}

/** An analysis without a source that there is not would look as if nothing rested on it. */
export async function expectSource(store: Readable, id: string | undefined): Promise<void> {
  if (id === undefined || (await sources.ask(store, { ids: [id] })).length > 0) return
  const message = `expected the id of a source; there is no "${id}"`
  throw new Problem(400, `without: ${message}`, [{ path: 'without', message }])
}

/** Everything that an analysis of positions is made from. */
export async function materialFor(at: ReadAt): Promise<Material> {
  const [positions, { actors, sides }, planOf] = await Promise.all([
    everyPosition(at),
    everybody(at),
    plansOfPoints(at),
  ])
  return { positions, actors, sides, planOf }
}
