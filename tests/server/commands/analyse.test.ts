import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../seed/parley-process.ts'
import { highlandTribes, karateClub } from '../analysis/published-ties.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-ties-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** What the command says of a file with this text; a path of this machine stands as `ties.csv`. */
async function analyse(text: string, analysis: string, ...more: string[]) {
  const file = join(folder, 'ties.csv')
  writeFileSync(file, text)
  const { code, out, err } = await run('server/commands/analyse.ts', [analysis, '--ties', file, ...more], {})
  return { code, out, err: err.replaceAll(file, 'ties.csv') }
}

const asCsv = (ties: typeof karateClub, lineEnd = '\n') =>
  ['a,b,weight', ...ties.map(({ a, b, weight }) => `${a},${b},${weight}`)].join(lineEnd)

describe('npm run analyse', () => {
  test('balance: three camps of highland tribes with two errors', async () => {
    const { code, out, err } = await analyse(asCsv(highlandTribes), 'balance', '--camps', '3')
    expect({ code, err }).toStrictEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toStrictEqual({
      camps: [
        ['ALIKA', 'ASARO', 'GAHUK', 'GEHAM', 'MASIL', 'OVE', 'UKUDZ'],
        ['KOHIK', 'NAGAM', 'NOTOH', 'SEUVE', 'UHETO'],
        ['GAMA', 'GAVEV', 'KOTUN', 'NAGAD'],
      ],
      errors: 2,
      exact: true,
    })
  })

  test('bridges and coalitions of the karate club', async () => {
    const bridges = JSON.parse((await analyse(asCsv(karateClub), 'bridges')).out)
    expect(bridges).toHaveLength(34)
    expect(bridges[0]).toStrictEqual({ actor: '1', betweenness: 0.437635281385 })
    const coalitions = JSON.parse((await analyse(asCsv(karateClub), 'coalitions')).out)
    expect(Object.keys(coalitions)).toStrictEqual(['camps', 'modularity'])
    expect(coalitions.modularity).toBeCloseTo(0.4198, 4)
  })

  test('names stay as the file has them; a pair given in both directions is one tie', async () => {
    const text = '\uFEFFb,weight,a\r\n"Smith, Ada",1, Ben\r\n Ben,1,"Smith, Ada"\r\n"O""Hara",-1, Ben\r\nZoë,0,Zoë\r\n'
    const { out } = await analyse(text, 'balance')
    expect(JSON.parse(out)).toStrictEqual({
      camps: [[' Ben', 'Smith, Ada'], ['O"Hara'], ['Zoë']],
      errors: 0,
      exact: true,
    })
  })

  test('no tie above 0 has no modularity', async () => {
    const { out } = await analyse('a,b,weight\nAda,Ben,-1\nCem,Ben,0\n', 'coalitions')
    expect(JSON.parse(out)).toStrictEqual({ camps: [['Ada'], ['Ben'], ['Cem']], modularity: null })
  })

  test('says all that is wrong with a file, by line and column', async () => {
    const text = 'a,b,weight\nAda,Ben,1\n,Ben,much\nBen,Ada,-1\nAda,Ada,1\nAda\n'
    const { code, out, err } = await analyse(text, 'balance')
    expect({ code, out, err: err.trim().split('\n') }).toStrictEqual({
      code: 1,
      out: '',
      err: [
        'ties.csv:3: a: expected the name of an actor',
        'ties.csv:3: weight: expected a number, not "much"',
        'ties.csv:4: weight: expected 1, as on line 2, since ties have no direction',
        'ties.csv:5: b: expected somebody else than "Ada"',
        'ties.csv:6: fields: expected 3 fields, as in the header, not 1',
      ],
    })
  })

  test('says which columns a file needs, and that it needs a tie', async () => {
    expect((await analyse('from,to,weight\nAda,Ben,1\n', 'bridges')).err).toBe(
      'ties.csv:1: a: expected a column of this name: the columns are a,b,weight\nties.csv:1: b: expected a column of this name: the columns are a,b,weight\n',
    )
    expect((await analyse('a,b,weight\n', 'bridges')).err).toBe('ties.csv:2: a: expected at least one tie\n')
  })

  test('says what it can be asked', async () => {
    const { code, err } = await analyse('a,b,weight\nAda,Ben,1\n', 'cliques', '--camps', '0')
    expect(code).toBe(1)
    expect(err).toMatch(/^expected coalitions, balance or bridges\n--camps: expected a whole number above 0\nUsage: /)
    expect((await analyse('a,b,weight\nAda,Ben,1\n', 'bridges', '--camps', '2')).err).toMatch(/^--camps: only balance/)
  })
})
