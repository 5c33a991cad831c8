import { z } from 'zod'
import { printable, shortened } from '#domain/printable'
import type { Tie } from '#domain/tie'
import { balanceOf } from '#server/analysis/balance/balance'
import { betweennessOf } from '#server/analysis/betweenness'
import { coalitionsOf } from '#server/analysis/coalitions'
import { parseTies } from '#server/analysis/tie-csv'
import { parseCommandLine, runCommand, WrongCommand } from '../command-line.ts'
import { fromFile } from './csv-file.ts'
import { writeOut } from './standard-out.ts'

const usage = `Usage: npm run -s analyse -- coalitions|balance|bridges --ties FILE.csv [--camps K]
  FILE.csv has the columns a,b,weight: above 0 two actors agree, below 0 they are in conflict, 0 is no tie
  coalitions   camps within which they agree more than chance has it, by Louvain on the ties above 0
  balance      camps with the fewest errors: ties above 0 between camps, ties below 0 within them
               --camps: at most so many; by default as many as have the fewest errors
  bridges      how often each is on the shortest ways between others, 0 to 1, whatever the sign of the ties
It prints JSON.

Example: npm run -s analyse -- balance --ties docs/examples/ties.csv --camps 2
Exit codes: 0 computed; 1 the command or the file is at fault: every line of it that is wrong is named.`

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
async function analyse(args: string[]): Promise<number> {
  const command = parseCommand(args)
  const { ties } = fromFile(command.ties, parseTies)
  await writeOut([`${JSON.stringify(found(command, ties), null, 2)}\n`])
  return 0
}

function parseCommand(args: string[]): Command {
  const text = { type: 'string' } as const
  const { values, positionals } = parseCommandLine(args, { ties: text, camps: text })
  const [analysis, ...others] = positionals
  if (others.length > 0)
    throw new WrongCommand(
      `expected one analysis, not also ${others.map((other) => printable(shortened(other))).join(' ')}\n${usage}`,
    )
  const parsed = Command.safeParse({ analysis, ...values })
  if (!parsed.success) throw new WrongCommand([...parsed.error.issues.map(({ message }) => message), usage].join('\n'))
  return parsed.data
}

/** Where no tie is above 0 there is no modularity: null. */
function found({ analysis, camps }: Command, ties: readonly Tie[]): unknown {
  if (analysis === 'bridges') return betweennessOf(ties)
  if (analysis === 'balance') return balanceOf(ties, camps)
  const coalitions = coalitionsOf(ties)
  return { camps: coalitions.camps, modularity: coalitions.modularity ?? null }
}

await runCommand({ usage, run: analyse })
