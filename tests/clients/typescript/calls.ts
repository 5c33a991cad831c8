// Compiled beside the schema that is generated for it, and run with the address of a server: prints what it was answered.
import createClient from 'openapi-fetch'
import type { components, paths } from './schema.ts'

declare const process: { argv: string[] }

const baseUrl = String(process.argv[2])
const parley = createClient<paths, `application/${string}`>({ baseUrl })
const tables = createClient<paths, 'text/csv'>({ baseUrl, headers: { Accept: 'text/csv' } })

const health = await parley.GET('/api/health')
const actor = await parley.GET('/api/actors/{id}', { params: { path: { id: 'kirill-dmitriev' } } })
const positions = await parley.GET('/api/positions', {
  params: { query: { stance: ['supports', 'opposes'], target: ['first-draft'], asOf: '2025-11-26', limit: 3 } },
})
const standing = await parley.GET('/api/standing/{id}', {
  params: { path: { id: 'first-draft' }, query: { ask: ['opposes', 'brokered'] } },
})
const asked = await parley.POST('/api/cypher', {
  body: { query: 'MATCH (p:Plan {id: $plan}) RETURN p.title AS title', params: { plan: 'first-draft' } },
})
const nothing = await parley.GET('/api/points/{id}', { params: { path: { id: 'nothing' } } })
const table = await tables.GET('/api/actors', { params: { query: { limit: 2 } }, parseAs: 'text' })

// What it answers has the types of the specification.
const stances: components['schemas']['Stance'][] = positions.data?.items.map(({ stance }) => stance) ?? []
const strengths: number[] = positions.data?.items.map(({ strength }) => strength) ?? []
const problem: components['schemas']['Problem'] | undefined = nothing.error

console.log(
  JSON.stringify({
    health: health.data,
    actor: actor.data,
    positions: positions.data,
    standing: standing.data,
    rows: asked.data?.rows,
    stances,
    strengths,
    problem,
    table: table.data,
  }),
)
