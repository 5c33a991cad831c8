import { z } from 'zod'
import { toCsv } from '#domain/csv'
import { parseTable } from './analysis/csv-table.ts'
import type { Method, Route } from './http/define-route.ts'
import { type Examples, exampleAddress } from './http/examples.ts'
import { operationIdOf } from './http/operation-id.ts'

/** What is kept is there before it is read, and gone only at the end. */
const inTurn: readonly Method[] = ['post', 'put', 'get', 'delete']

/** What differs each time that it is asked, and what stands for it in an example. */
const passing: Record<string, unknown> = { savedAt: '2026-01-01T12:00:00.000Z', elapsedMs: 1.5 }

/** Beyond so many characters an answer's lists are cut: the specification is to be read. */
const longest = 3_000

/** What a server at this address answers to the example of each route, in the routes' order. */
export async function exampleAnswers(routes: readonly Route[], address: string): Promise<Examples> {
  const found: Examples = {}
  const ordered = [...routes].sort((a, b) => inTurn.indexOf(a.method) - inTurn.indexOf(b.method))
  for (const route of ordered) {
    const table = route.hasTable ? await ask(route, address, 'text/csv') : undefined
    const answer = z.json().parse(JSON.parse(await ask(route, address, 'application/json')))
    const isCut = JSON.stringify(answer).length > longest
    found[operationIdOf(route)] = {
      ...(isCut ? { isCut } : {}),
      answer: shown(answer, isCut ? 1 : Number.POSITIVE_INFINITY),
      ...(table === undefined ? {} : { table: headOf(table) }),
    }
  }
  return Object.fromEntries(routes.map(operationIdOf).map((id) => [id, found[id] ?? { answer: null }]))
}

async function ask(route: Route, address: string, accept: string): Promise<string> {
  const { body } = route.example
  const response = await fetch(`${address}${exampleAddress(route)}`, {
    method: route.method.toUpperCase(),
    headers: { Accept: accept, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (response.status !== route.status) throw new Error(`${route.method} ${exampleAddress(route)}: ${text}`)
  return text
}

/** An answer without what differs each time, and with at most so many records in each list. */
function shown(answer: unknown, most: number): unknown {
  if (Array.isArray(answer)) {
    const isOfRecords = answer.some((item) => typeof item === 'object')
    return (isOfRecords ? answer.slice(0, most) : answer).map((item) => shown(item, most))
  }
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, key in passing ? passing[key] : shown(value, most)]),
  )
}

/** The columns and the first row. */
function headOf(table: string): string {
  const { header, records } = parseTable(table)
  return toCsv(header, records.slice(0, 1), { mark: false })
}
