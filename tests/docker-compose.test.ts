import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { missingForNeo4j, neo4jJars } from './neo4j/jars.ts'

const Bind = z.strictObject({
  type: z.literal('bind'),
  source: z.string(),
  target: z.string(),
  read_only: z.boolean(),
  bind: z.strictObject({ create_host_path: z.boolean() }),
})
const Service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.union([z.string(), Bind])).optional(),
  init: z.boolean().optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  restart: z.string(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
})
const Compose = z.object({
  services: z.object({ neo4j: Service, parley: Service }),
  volumes: z.record(z.string(), z.unknown()),
})

const compose = Compose.parse(parse(readFileSync('docker-compose.yml', 'utf8')))
const { neo4j, parley } = compose.services
const dockerfile = readFileSync('Dockerfile', 'utf8')

/** How the file says: what the operator has set, or otherwise this. */
const given = (setting: string, otherwise: string) => `\${${setting}:-${otherwise}}`

describe('the Neo4j of docker-compose.yml', () => {
  test('is the Community server of the line that the tests run', () => {
    const tested = readFileSync('tests/neo4j/pom.xml', 'utf8').match(/<neo4j\.version>(\d+\.\d+)\./)?.[1]
    expect(neo4j.image).toBe(`neo4j:${tested}-community`)
  })

  test('does not start without a password of the operator', () => {
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/)
    expect(parley.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/)
  })

  test('keeps its content in a volume with a name', () => {
    expect(neo4j.volumes).toStrictEqual(['neo4j:/data'])
    expect(compose.volumes).toHaveProperty('neo4j')
  })

  test('reads no file and bounds what a query may take', () => {
    expect(neo4j.environment).toMatchObject({
      NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
      NEO4J_db_memory_transaction_max: expect.stringMatching(/^\d+m$/),
      NEO4J_dbms_memory_transaction_total_max: expect.stringMatching(/^\d+m$/),
      NEO4J_server_memory_heap_max__size: expect.stringMatching(/^\d+[mg]$/),
    })
  })

  test.skipIf(missingForNeo4j())('knows every setting, and takes its value', () => {
    const settings = Object.entries(neo4j.environment).filter(([name]) => name !== 'NEO4J_AUTH')
    const asked = settings.map(([name, value]) => `${toSetting(name)}=${value}`)
    expect(refusedByNeo4j(asked)).toBe('')
    expect(refusedByNeo4j(['server.memory.heap.most=1g'])).toMatch(/^Unrecognized setting/)
  })

  test('says whether it is healthy', () => expect(neo4j.healthcheck?.test[0]).toBe('CMD-SHELL'))
})

describe('the Parley of docker-compose.yml', () => {
  test('is built here and waits for a healthy Neo4j, which it reaches by its name', () => {
    expect(parley.build).toBe('.')
    expect(parley.depends_on).toStrictEqual({ neo4j: { condition: 'service_healthy' } })
    expect(parley.environment).toMatchObject({ NEO4J_URI: 'bolt://neo4j:7687', NEO4J_USER: 'neo4j', HOST: '0.0.0.0' })
  })

  test('lets the operator say where it is offered, by which names, and who may save', () => {
    expect(parley.ports).toStrictEqual([`${given('HOST', '127.0.0.1')}:${given('PORT', '3000')}:3000`])
    expect(parley.environment).toMatchObject({
      PORT: '3000',
      PARLEY_HOSTS: given('PARLEY_HOSTS', ''),
      PARLEY_WRITES: given('PARLEY_WRITES', 'all'),
    })
  })

  test('reads datasets of this machine, the shipped one if no other folder is named, and changes none', () => {
    const [data, ...others] = parley.volumes ?? []
    expect(others).toStrictEqual([])
    expect(data).toMatchObject({ source: given('PARLEY_DATA', './seed'), target: '/data', read_only: true })
    expect(existsSync('./seed/us-russia-28-point-plan/negotiation.yaml')).toBe(true)
  })

  test('makes no folder of a name that was mistyped', () => {
    expect(parley.volumes?.[0]).toMatchObject({ bind: { create_host_path: false } })
  })

  test('builds on Node 24, does not run as root and leaves no volume without a name', () => {
    expect(dockerfile.match(/^FROM (\S+)/gm)).toStrictEqual(['FROM node:24-slim', 'FROM node:24-slim'])
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/^RUN npm ci$/m)
    expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]+\/api\/health/m)
    expect(dockerfile).not.toMatch(/^VOLUME/m)
  })

  test('ends when it is told to, and comes back where Neo4j was not there yet', () => {
    expect(parley.init).toBe(true)
    expect([neo4j.restart, parley.restart]).toStrictEqual(['unless-stopped', 'unless-stopped'])
  })
})

test('every port is published on this machine only, unless HOST says otherwise', () => {
  const ports = [...neo4j.ports, ...parley.ports].map((port) => port.replace(given('HOST', '127.0.0.1'), '127.0.0.1'))
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toStrictEqual([])
})

/** As the entry point of Neo4j's image reads it: NEO4J_server_memory_heap_max__size is server.memory.heap.max_size. */
function toSetting(name: string): string {
  const parts = name.replace(/^NEO4J_/, '').split('__')
  return parts.map((part) => part.replaceAll('_', '.')).join('_')
}

function refusedByNeo4j(settings: readonly string[]): string {
  const args = ['-cp', `${neo4jJars()}/*`, 'tests/neo4j/Neo4jSettings.java', ...settings]
  return spawnSync('java', args, { encoding: 'utf8' }).stderr
}

// An extra where a Docker client with Compose happens to be: the facts above are checked everywhere.
if (spawnSync('docker', ['compose', 'version']).status === 0) {
  test('Compose itself accepts the file, and only with a password', () => {
    const { NEO4J_PASSWORD: _, ...env } = process.env
    const check = (given: NodeJS.ProcessEnv) => spawnSync('docker', ['compose', 'config', '-q'], { env: given }).status
    expect(check({ ...env, NEO4J_PASSWORD: 'of-the-operator' })).toBe(0)
    expect(check(env)).not.toBe(0)
  })
}
