export type Instruction = { name: string; text: string }

export type Stage = { name: string | undefined; base: string; instructions: Instruction[] }

/** The stages of a Dockerfile, each with its instructions in their order. */
export function parseDockerfile(text: string): Stage[] {
  const lines = text.replace(/^\s*#.*\n/gm, '').replace(/\\\n\s*/g, '')
  const stages: Stage[] = []
  for (const line of lines.split('\n').filter((one) => one.trim() !== '')) {
    const [, name = '', rest = ''] = line.match(/^(\w+)\s+(.+)$/) ?? []
    const [, base, alias] = name === 'FROM' ? (rest.match(/^(\S+)(?: AS (\S+))?$/) ?? []) : []
    if (base !== undefined) stages.push({ name: alias, base, instructions: [] })
    else stages.at(-1)?.instructions.push({ name, text: rest })
  }
  return stages
}
