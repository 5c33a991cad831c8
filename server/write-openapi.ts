import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import express from 'express'
import { readDataset } from '#seed/dataset'
import { loadDataset } from '#seed/load-dataset'
import { shippedFolder } from '#seed/shipped'
import { exampleAnswers } from './example-answers.ts'
import { EmbeddedStore } from './graph/embedded-store.ts'
import { apiRouter } from './http/api.ts'
import type { Examples } from './http/examples.ts'
import { makeHttpServer } from './http/http-server.ts'
import { httpLimits } from './http/limits.ts'
import { toOpenApi } from './http/openapi.ts'
import { routes } from './http/routes.ts'
import { Unsent } from './http/unsent.ts'

const usage = `Usage: npm run openapi
Writes the specification of the API: docs/openapi.json, and the answers that its examples show, server/http/examples.json.
They are asked of a server of its own on a free port, with the shipped negotiation in memory.

Example: npm run -s openapi && git diff --stat docs/openapi.json
Exit codes: 0 written; 1 the shipped negotiation has problems, or an example went wrong.`

async function examplesOfShipped(): Promise<Examples> {
  const read = readDataset(shippedFolder)
  if ('problems' in read)
    throw new Error(`${shippedFolder} has ${read.problems.length} problems: npm run seed -- --check`)
  const store = new EmbeddedStore()
  await loadDataset(store, read.dataset)
  const app = express().use(apiRouter(routes, { store, unsent: new Unsent(httpLimits.unsent), writes: 'local' }))
  const { server, stop } = makeHttpServer(app)
  try {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return await exampleAnswers(routes, `http://127.0.0.1:${Object(server.address()).port}`)
  } finally {
    await stop()
    await store.close()
  }
}

const toFile = (path: string, content: unknown) => writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`)

async function write(): Promise<void> {
  const examples = await examplesOfShipped()
  toFile('server/http/examples.json', examples)
  toFile('docs/openapi.json', toOpenApi(routes, examples))
}

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) console.log(usage)
else await write()
