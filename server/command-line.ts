import { type ParseArgsConfig, parseArgs } from 'node:util'
import { printable, shortened } from '#domain/printable'

/** A command that nobody could follow: its message says what was expected. */
export class WrongCommand extends Error {
  override name = 'WrongCommand'
}

const help = { help: { type: 'boolean', short: 'h' } } as const

type Options = NonNullable<ParseArgsConfig['options']>

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O & typeof help; allowPositionals: true }>
>

/** The options and words of a command line. An option that is none of these is refused, and those that there are are named. */
export function parseCommandLine<O extends Options>(args: string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args, options: { ...options, ...help }, allowPositionals: true })
  } catch (cause) {
    throw new WrongCommand(complaintOf(cause, Object.keys({ ...options, ...help })), { cause })
  }
}

function complaintOf(cause: unknown, known: readonly string[]): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  const unknown = /^Unknown option '([\s\S]*?)'/.exec(message)?.[1]
  if (unknown === undefined) return printable(message)
  return `${printable(shortened(unknown))}: expected one of the options ${known.map((name) => `--${name}`).join(', ')}`
}

type Command = {
  usage: string
  /** Does what the command line says. Answers the exit code. */
  run(args: string[]): number | Promise<number>
  /** The errors whose message is for whoever gave the command. */
  plain?: readonly (new (
    ...given: never[]
  ) => Error)[]
}

/**
 * Runs the command that this process is. Asked for help it says how it is used; what its user can mend ends it in a plain
 * line. Anything else is a bug, and looks like one.
 */
export async function runCommand({ usage, run, plain = [] }: Command): Promise<void> {
  const args = process.argv.slice(2)
  if (asksForHelp(args)) return void process.stdout.write(`${usage}\n`)
  try {
    process.exitCode = await run(args)
  } catch (error) {
    if (!(error instanceof Error && [WrongCommand, ...plain].some((kind) => error instanceof kind))) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** Whatever else stands there: who asks for help has not made up their mind. */
function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  return options.some((arg) => arg === '--help' || arg === '-h')
}
