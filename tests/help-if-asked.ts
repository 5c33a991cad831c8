/** Where `--help` or `-h` is asked, says how the command is used, and ends. */
export function helpIfAsked(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return
  console.log(usage)
  process.exit()
}
