import { commands } from './commands/registry.ts'

const usage = `Usage: docker compose run --rm parley [command]

Without a command it serves the page and the API. The commands:
${Object.entries(commands)
  .map(([name, { does }]) => `  ${name.padEnd(8)} ${does}`)
  .join('\n')}
`

/** The entry point of the image: serves, or runs a command with the arguments behind its name. */
async function run([name]: readonly string[]): Promise<unknown> {
  if (name === undefined) return import('./main.ts')
  if (name === '--help' || name === '-h') return process.stdout.write(usage)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    console.error(`There is no command "${name}": expected ${Object.keys(commands).join(', ')}, or none to serve.`)
    process.exitCode = 1
    return
  }
  // A command finds its arguments where it finds them without a container.
  process.argv.splice(2, 1)
  return command.run()
}

await run(process.argv.slice(2))
