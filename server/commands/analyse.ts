import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Tie } from '#domain/tie'
import { balanceOf } from '#server/analysis/balance/balance'
import { betweennessOf } from '#server/analysis/betweenness'
import { coalitionsOf } from '#server/analysis/coalitions'
import { parseTies } from '#server/analysis/tie-csv'
import { readTextFile } from './text-file.ts'

const usage = `Usage: npm run -s analyse -- coalitions|balance|bridges --ties FILE.csv [--camps K]
  FILE.csv has the columns a,b,weight: above 0 two actors agree, below 0 they are in conflict, 0 is no tie
  coalitions   camps within which they agree more than chance has it, by Louvain on the ties above 0
  balance      camps with the fewest errors: ties above 0 between camps, ties below 0 within them
               --camps: at most so many; by default as many as have the fewest errors
  bridges      how often each is on the shortest ways between others, 0 to 1, whatever the sign of the ties`

const Command = z
  .object({
    analysis: z.enum(['coalitions', 'balance', 'bridges'], 'expected coalitions, balance or bridges'),
    ties: z.string('--ties: expected a CSV file'),
    camps: z
      .string()
      .regex(/^[1-9]\d{0,5}$/, '--camps: expected a whole number above 0')
      .transform(Number)
      .optional(),
  })
  .refine(({ analysis, camps }) => camps === undefined || analysis === 'balance', '--camps: only balance has it')

type Command = z.infer<typeof Command>

/** `npm run analyse`: what a signed network of a file shows, as JSON. Answers the exit code. */
function analyse(args: string[]): number {
  const asked = parseCommand(args)
  if ('problems' in asked) return refuse([...asked.problems, usage])
  const { command } = asked
  const text = readTextFile(command.ties)
  if (text === undefined) return refuse([`${command.ties}: expected a file of UTF-8 text that can be read`])
  const read = parseTies(text)
  if ('problems' in read)
    return refuse(read.problems.map((p) => `${command.ties}:${p.line}: ${p.column}: expected ${p.expected}`))
  console.log(JSON.stringify(found(command, read.ties), null, 2))
  return 0
}

function parseCommand(args: string[]): { command: Command } | { problems: string[] } {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ties: text, camps: text } })
    const [analysis, ...others] = positionals
    if (others.length > 0) return { problems: [`expected one analysis, not also ${others.join(' ')}`] }
    const parsed = Command.safeParse({ analysis, ...values })
    return parsed.success ? { command: parsed.data } : { problems: parsed.error.issues.map((issue) => issue.message) }
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] }
  }
}

/** Where no tie is above 0 there is no modularity: null. */
function found({ analysis, camps }: Command, ties: readonly Tie[]): unknown {
  if (analysis === 'bridges') return betweennessOf(ties)
  if (analysis === 'balance') return balanceOf(ties, camps)
  const coalitions = coalitionsOf(ties)
  return { camps: coalitions.camps, modularity: coalitions.modularity ?? null }
}

function refuse(lines: readonly string[]): number {
  console.error(lines.join('\n'))
  return 1
}

process.exitCode = analyse(process.argv.slice(2))
