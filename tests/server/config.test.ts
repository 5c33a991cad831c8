import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseConfig, readConfig, WrongSetting } from '#server/config'

describe('the settings', () => {
  test('have a default each', () => {
    expect(parseConfig({})).toStrictEqual({
      port: 3000,
      host: '127.0.0.1',
      hosts: [],
      writes: 'local',
      store: { engine: 'grafeo', folder: '.parley' },
    })
  })

  test('count as absent where they are empty', () => {
    expect(parseConfig({ PORT: '', NEO4J_URI: ' ', PARLEY_STORE: undefined })).toStrictEqual(parseConfig({}))
  })

  test('choose port, host, other hosts and folder', () => {
    const settings = { PORT: '0', HOST: '0.0.0.0', PARLEY_HOSTS: 'Graph.example.org, wall:8080', PARLEY_STORE: 'kept' }
    expect(parseConfig(settings)).toStrictEqual({
      port: 0,
      host: '0.0.0.0',
      hosts: ['graph.example.org', 'wall:8080'],
      writes: 'local',
      store: { engine: 'grafeo', folder: 'kept' },
    })
  })

  test.each(['local', 'all', 'none'])('let write %s', (writes) => {
    expect(parseConfig({ PARLEY_WRITES: writes }).writes).toBe(writes)
  })

  test('make Neo4j the engine where it has an address', () => {
    const address = { NEO4J_URI: 'neo4j+s://graph.example.org:7687', NEO4J_PASSWORD: 'secret' }
    expect(parseConfig(address).store).toStrictEqual({
      engine: 'neo4j',
      uri: 'neo4j+s://graph.example.org:7687',
      user: 'neo4j',
      password: 'secret',
    })
    expect(parseConfig({ ...address, NEO4J_USER: 'reader', NEO4J_DATABASE: 'parley' }).store).toStrictEqual({
      engine: 'neo4j',
      uri: 'neo4j+s://graph.example.org:7687',
      user: 'reader',
      password: 'secret',
      database: 'parley',
    })
  })

  const schemes = 'bolt:// bolt+s:// bolt+ssc:// neo4j:// neo4j+s:// neo4j+ssc://'
  const address = `NEO4J_URI: expected an address that begins with one of ${schemes}`
  const bare = 'NEO4J_URI: expected an address that ends with its port: bolt://127.0.0.1:7687'
  test.each([
    [{ PORT: 'abc' }, 'PORT: expected a port: a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT: expected a port: a whole number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT: expected a port: a whole number from 0 to 65535'],
    [
      { PARLEY_HOSTS: 'https://wall' },
      'PARLEY_HOSTS: expected host names with commas between them, as graph.example.org',
    ],
    [{ PARLEY_WRITES: 'some' }, 'PARLEY_WRITES: expected one of local, all and none'],
    [{ NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'x' }, address],
    [{ NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' }, address],
    [{ NEO4J_URI: 'bolt://', NEO4J_PASSWORD: 'x' }, address],
    [{ NEO4J_URI: 'bolt://wall:7687?policy=near', NEO4J_PASSWORD: 'x' }, bare],
    [{ NEO4J_URI: 'neo4j://me:secret@wall:7687', NEO4J_PASSWORD: 'x' }, bare],
    [{ NEO4J_URI: 'bolt://localhost' }, 'NEO4J_PASSWORD: expected a password, since NEO4J_URI is set'],
  ])('say in one line what is wrong with %j', (settings, message) => {
    expect(() => parseConfig(settings)).toThrow(new WrongSetting(message))
  })
})

describe('a file of settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-env-'))
  const file = join(folder, '.env')

  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(file, { force: true })
  })

  test('is read, and the environment goes before it', () => {
    for (const name of ['PORT', 'HOST', 'PARLEY_HOSTS', 'PARLEY_STORE', 'PARLEY_WRITES', 'NEO4J_URI'])
      vi.stubEnv(name, undefined)
    vi.stubEnv('PORT', '4000')
    writeFileSync(file, 'PORT=5000\nPARLEY_STORE=kept\n')
    expect(readConfig(file)).toStrictEqual(parseConfig({ PORT: '4000', PARLEY_STORE: 'kept' }))
  })

  test('may be absent', () => {
    for (const name of ['PORT', 'HOST', 'PARLEY_HOSTS', 'PARLEY_STORE', 'PARLEY_WRITES', 'NEO4J_URI'])
      vi.stubEnv(name, undefined)
    expect(readConfig(file)).toStrictEqual(parseConfig({}))
  })
})
