import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { shellLines } from './readme-shell.ts'

/** What runs until it is stopped, or as long as all the tests; Neo4j's block is in readme-neo4j.test.ts, Docker's lines in image.test.ts. */
const notHere = /^(npm ci|npm start|npm test|npm run (quick|check|bench|dev|seed$)|export NEO4J|docker|PARLEY_DATA)/
const commands = shellLines.filter((line) => !notHere.test(line))

const folder = mkdtempSync(join(tmpdir(), 'parley-readme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { NEO4J_URI, ...environment } = process.env
const env = { ...environment, PORT: '0', PARLEY_STORE: join(folder, 'store') }
const sh = async (command: string) => (await promisify(execFile)('sh', ['-c', command], { env })).stdout

/** What a command of the README prints, as a file of docs/examples. The others say how long they took, or write files. */
const printed: Record<string, string> = {
  'npm run seed -- --check': 'seed-check.txt',
  "npm run -s query -- 'MATCH (p:Plan) RETURN p.id AS id, p.title AS title' --format csv": 'plans.csv',
  'npm run -s query -- --list': 'library.txt',
  'npm run -s network -- --statements docs/examples/statements.csv': 'network.csv',
  'npm run -s analyse -- coalitions --ties docs/examples/ties.csv': 'coalitions.json',
}
const example = (name: string) => readFileSync(`docs/examples/${name}`, 'utf8')

/** What npm says of itself where it is not told to be silent. */
const withoutNpm = (output: string) => output.replace(/^\n> .*\n> .*\n\n/, '')

/** Otherwise it would write into this folder. */
const elsewhere = (command: string) =>
  command === 'npm run rescue' ? `${command} -- --out ${join(folder, 'rescued')}` : command

// Each starts npm, and what that starts.
describe("the README's commands", () => {
  test('are those of the dataset, the rescue, the query, the network and the analysis', () => {
    const scripts = commands.map((command) => /^npm run (?:-s )?(\w+)/.exec(command)?.[1])
    expect(scripts).toStrictEqual(['seed', 'seed', 'rescue', 'query', 'query', 'network', 'analyse'])
  })

  test.each(commands)('%s works as it stands there', async (command) => {
    const output = withoutNpm(await sh(elsewhere(command)))
    const file = printed[command]
    if (file === undefined) expect(output.trim()).not.toBe('')
    else expect(output).toBe(example(file))
  })

  test('have an example of each: what it takes, or what it prints or writes', () => {
    expect(commands).toStrictEqual(expect.arrayContaining(Object.keys(printed)))
    const readme = example('README.md')
    for (const name of [...Object.values(printed), 'lake-accord/', 'rescued/', 'statements.csv', 'ties.csv'])
      expect(readme).toContain(`(${name})`)
    for (const script of ['seed', 'rescue', 'query', 'network', 'analyse'])
      expect(readme).toContain(`npm run ${script}`)
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/examples/README.md)')
  })

  test('seed the example dataset, and rescue of it what the example folder holds', async () => {
    const [store, out] = [join(folder, 'lake'), join(folder, 'lake-rescued')]
    await sh(`PARLEY_STORE=${store} npm run -s seed -- docs/examples/lake-accord`)
    await sh(`npm run -s rescue -- --store ${store} --out ${out}`)
    // The stamp says which Parley loaded it.
    const linesOf = (text: string) =>
      text
        .replace(/"loadedBy":"[^"]*"|"schema":\d+|Schema \d+/g, '')
        .split('\n')
        .sort()
    for (const name of ['graph.jsonl', 'questions.json'])
      expect(linesOf(readFileSync(join(out, name), 'utf8'))).toStrictEqual(linesOf(example(`rescued/${name}`)))
  })
})

/** What they run has a help of its own. */
const ofOthers = ['dev', 'check']
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const ours = Object.keys(scripts).filter((script) => !ofOthers.includes(script))

/** What a script prints, without the npm that would start it. */
const printedBy = (script: string, option: string) => sh(`${scripts[script]} ${option}`)

describe('--help', () => {
  test.each(ours)('of npm run %s says how it is used, with an example and what it ends with', async (script) => {
    const said = await printedBy(script, '--help')
    expect(said).toMatch(new RegExp(`^Usage: npm (run )?(-s )?${script}\\b`))
    expect(said).toMatch(new RegExp(`^Example: .*npm (run )?(-s )?${script}\\b`, 'm'))
    expect(said).toMatch(/^Exit codes: 0 \S.*; 1 \S/m)
  })

  // One of those that share a reader of their words, and each that reads its own.
  test.each(['query', 'openapi', 'bench', 'test', 'start'])('of npm run %s is had by -h as well', async (script) => {
    expect(await printedBy(script, '-h')).toBe(await printedBy(script, '--help'))
  })
})
