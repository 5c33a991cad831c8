import { existsSync, statSync } from 'node:fs'
import { z } from 'zod'

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

const port = 'a port: a whole number from 0 to 65535'

const Settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, port)
    .transform(Number)
    .refine((number) => number <= 65535, port)
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  PARLEY_STORE: z.string().default('.parley'),
  PARLEY_HOSTS: z
    .string()
    .regex(/^[^\s,/:]+(:\d+)?(\s*,\s*[^\s,/:]+(:\d+)?)*$/, 'host names with commas between them, as graph.example.org')
    .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
    .default([]),
  PARLEY_WRITES: z.enum(['local', 'all', 'none'], 'one of local, all and none').default('local'),
  NEO4J_URI: z
    .string()
    .refine(
      (uri) => isNeo4jAddress(uri),
      `an address that begins with one of ${schemes.map((s) => `${s}://`).join(' ')}`,
    )
    .refine((uri) => !isNeo4jAddress(uri) || isBare(uri), 'an address that ends with its port: bolt://127.0.0.1:7687')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
})

export type Neo4jConfig = { uri: string; user: string; password: string; database?: string }

/**
 * `hosts`: the host names, beside the local ones, under which the server may be asked. `writes`: from where something may be
 * saved.
 */
export type Config = {
  port: number
  host: string
  hosts: string[]
  writes: z.infer<typeof Settings>['PARLEY_WRITES']
  store: { engine: 'grafeo'; folder: string } | ({ engine: 'neo4j' } & Neo4jConfig)
}

/** A setting that nobody could follow. Its message is one line that names the setting. */
export class WrongSetting extends Error {
  override name = 'WrongSetting'
}

/** Reads the settings of the environment, and those of `.env` that the environment does not have. */
export function readConfig(file = '.env'): Config {
  if (existsSync(file) && statSync(file).isFile()) process.loadEnvFile(file)
  return parseConfig(process.env)
}

/** A setting that is empty counts as absent. */
export function parseConfig(environment: Record<string, string | undefined>): Config {
  const present = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  const parsed = Settings.safeParse(Object.fromEntries(present))
  const [issue] = parsed.error?.issues ?? []
  if (!parsed.success) throw new WrongSetting(`${issue?.path.join('.')}: expected ${issue?.message}`)
  const { PORT, HOST, PARLEY_HOSTS, PARLEY_WRITES } = parsed.data
  return { port: PORT, host: HOST, hosts: PARLEY_HOSTS, writes: PARLEY_WRITES, store: storeOf(parsed.data) }
}

function storeOf(settings: z.infer<typeof Settings>): Config['store'] {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings
  if (uri === undefined) return { engine: 'grafeo', folder: settings.PARLEY_STORE }
  if (password === undefined) throw new WrongSetting('NEO4J_PASSWORD: expected a password, since NEO4J_URI is set')
  return { engine: 'neo4j', uri, user, password, ...(database === undefined ? {} : { database }) }
}

function isNeo4jAddress(uri: string): boolean {
  return URL.canParse(uri) && schemes.includes(new URL(uri).protocol.slice(0, -1)) && new URL(uri).hostname !== ''
}

/** A routing context is for `neo4j://` alone, and user and password have settings of their own. */
function isBare(uri: string): boolean {
  const { protocol, username, password, search } = new URL(uri)
  return username === '' && password === '' && (search === '' || protocol.startsWith('neo4j'))
}
