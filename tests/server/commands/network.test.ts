import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseNetworkCommand, usage } from '#server/commands/network-command'
import { run } from '../../seed/parley-process.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-network-'))
  file = join(folder, 'statements.csv')
})

afterEach(() => rmSync(folder, { recursive: true }))

const network = (...args: string[]) => run('server/commands/network.ts', ['--statements', file, ...args], {})

const lake = [
  'id,documentId,time,person,organization,concept,agreement',
  '1,1,2030-11-20T00:00:00,Ada,"Northland, state of",dam,1',
  '2,1,2030-11-20T00:00:00,Bo,Southmark,dam,0',
  '3,2,2030-11-21T00:00:00,Ada,"Northland, state of",eels,1',
  '4,2,2030-11-21T00:00:00,Bo,Southmark,eels,1',
  '5,2,2030-11-21T00:00:00,Cy,Southmark,eels,1',
]

describe('npm run network', () => {
  test('writes each tie in both directions, with every digit', async () => {
    writeFileSync(file, lake.join('\n'))
    expect(await network('--normalise', 'average')).toStrictEqual({
      code: 0,
      err: '',
      out: 'row,column,value\r\n"Northland, state of",Southmark,0.8\r\nSouthmark,"Northland, state of",0.8\r\n',
    })
    expect(await network('--actor', 'person', '--measure', 'subtract', '--duplicates', 'week')).toStrictEqual({
      code: 0,
      err: '',
      out: 'row,column,value\r\nAda,Bo,0\r\nAda,Cy,1\r\nBo,Ada,0\r\nBo,Cy,1\r\nCy,Ada,1\r\nCy,Bo,1\r\n',
    })
  })

  test('writes a name that a spreadsheet would run so that it does not', async () => {
    writeFileSync(file, lake.join('\n').replaceAll('Southmark', '=1+1').replaceAll('eels', '-1'))
    const { out } = await network('--mode', 'actors-points')
    expect(out).toContain(`\r\n'=1+1,-1,`)
  })

  test('writes a line for each point that an actor speaks about, in the period', async () => {
    writeFileSync(file, lake.join('\r\n'))
    const twoMode = await network('--mode', 'actors-points', '--normalise', 'activity', '--from', '21.11.2030')
    expect(twoMode.out).toBe('row,column,value\r\n"Northland, state of",eels,1\r\nSouthmark,eels,1\r\n')
  })

  test('writes nothing but what is wrong with the file', async () => {
    writeFileSync(file, [...lake, '6,2,yesterday,Cy,Southmark,eels,perhaps'].join('\n'))
    expect(await network('--duplicates', 'month')).toStrictEqual({
      code: 1,
      err: `${file}:7: agreement: expected a whole number, or true or false, not "perhaps"
${file}:7: time: expected a day or a time, as 2005-01-26 or 2005-01-26 18:00, not "yesterday"
`,
      out: '',
    })
  })

  test('takes only text that is there', async () => {
    const problem = { code: 1, err: `${file}: expected a file of UTF-8 text that can be read\n`, out: '' }
    expect(await network()).toStrictEqual({ ...problem, err: problem.err.replace('\n', ' (ENOENT)\n') })
    writeFileSync(file, Buffer.from('organization,concept,agreement\nM\xfcller,dam,1\n', 'latin1'))
    expect(await network()).toStrictEqual(problem)
  })

  test('takes back what nobody can mean', () => {
    const asked =
      (...args: string[]) =>
      () =>
        parseNetworkCommand(args)
    const complaint = [
      '--mode: expected one of actors, points, actors-points',
      '--to: expected a day or a time that exists, as 2025-11-26 or 2025-11-26T18:00:00',
      '--statements: expected a CSV file',
      usage,
    ]
    expect(asked('--mode', 'actor', '--to', '2030-02-30')).toThrow(complaint.join('\n'))
    expect(asked('--statements', 'x.csv', '--weeks')).toThrow(
      /^--weeks: expected one of the options --statements, --actor, .*, --help$/,
    )
    expect(asked('x.csv')).toThrow('expected only options, not also "x.csv"')
  })
})

const worked = fileURLToPath(new URL('../../../../shared/data/worked-example/statements.csv', import.meta.url))

test.skipIf(!existsSync(worked))('the file of the worked example gives its figures', async () => {
  const read = async (...args: string[]) =>
    (await run('server/commands/network.ts', ['--statements', worked, ...args], {})).out.split('\r\n')
  expect(await read('--normalise', 'average')).toContain('EU,Ukraine,0.8571428571428571')
  expect(await read('--measure', 'subtract', '--duplicates', 'range', '--normalise', 'average')).toContain('US,EU,-1')
  expect(await read('--mode', 'actors-points', '--measure', 'combine')).toContain('Ukraine,P1 no NATO,3')
})
