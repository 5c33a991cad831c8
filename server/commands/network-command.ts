import { z } from 'zod'
import { NetworkOptions, shownMeasure } from '#domain/network'
import { quoted } from '#domain/printable'
import { parseMoment } from '#server/analysis/moment'
import type { ColumnsNeeded } from '#server/analysis/statement-columns'
import { parseCommandLine, WrongCommand } from '../command-line.ts'

export const usage = `Usage: npm run -s network -- --statements FILE.csv
  [--actor organization|person]           who speaks; by default organization, or else person
  [--mode actors|points|actors-points]
  [--measure ignore|congruence|conflict|subtract|combine]
  [--normalise none|average|jaccard|product|cosine|activity|prominence]
  [--duplicates keep|document|week|month|year|range]
  [--from DATE] [--to DATE]               both days belong to the period
  [--qualifier COLUMN]                    which column holds the stance; by default agreement
It prints the network as CSV: row,column,value.

Example: npm run -s network -- --statements docs/examples/statements.csv --measure congruence > network.csv
Exit codes: 0 computed; 1 the command or the file is at fault: every line of it that is wrong is named.`

const Command = NetworkOptions.safeExtend({
  statements: z.string('a CSV file'),
  actor: z.enum(['organization', 'person']).optional(),
  qualifier: z.string().optional(),
})

export type NetworkCommand = { file: string; options: NetworkOptions; columns: ColumnsNeeded }

const text = { type: 'string' } as const

const asked = {
  statements: text,
  actor: text,
  mode: text,
  measure: text,
  normalise: text,
  duplicates: text,
  from: text,
  to: text,
  qualifier: text,
}

/** What the command line asks for. Throws a `WrongCommand` that says all that is wrong with it. */
export function parseNetworkCommand(args: string[]): NetworkCommand {
  const { values, positionals } = parseCommandLine(args, asked)
  if (positionals.length > 0)
    throw new WrongCommand(`expected only options, not also ${positionals.map(quoted).join(' ')}`)
  const { from, to, ...rest } = values
  const parsed = Command.safeParse({ ...rest, from: from && asMoment(from), to: to && asMoment(to) })
  if (!parsed.success) throw new WrongCommand([...parsed.error.issues.map(toLine), usage].join('\n'))
  const { statements, actor, qualifier, ...options } = parsed.data
  return { file: statements, options, columns: { actor, qualifier, ...needsOf(options) } }
}

/** What is no moment stays as it is, for the schema to refuse. */
function asMoment(text: string): string {
  return parseMoment(text) ?? text
}

function needsOf(options: NetworkOptions): Omit<ColumnsNeeded, 'actor' | 'qualifier'> {
  const { duplicates, from, to } = options
  return {
    needsStance: shownMeasure(options) !== 'ignore',
    needsTime: ['week', 'month', 'year'].includes(duplicates) || from !== undefined || to !== undefined,
    needsDocument: duplicates === 'document',
  }
}

function toLine(issue: z.core.$ZodIssue): string {
  const expected = issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : issue.message
  return `--${issue.path.join('.')}: expected ${expected}`
}
