import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { basename, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pino from 'pino'
import { readDataset } from '#seed/dataset'
import { editionOf } from '#seed/edition'
import { loadDataset } from '#seed/load-dataset'
import { shippedFolder } from '#seed/shipped'
import { makeApp } from './app.ts'
import { type Config, readConfig, WrongSetting } from './config.ts'
import { type GraphStore, StoreUnavailable } from './graph/graph-store.ts'
import { openStore } from './graph/open-store.ts'
import { ensureSchema } from './graph/schema.ts'
import { holdsAnotherEdition, type ShippedDataset } from './graph/versions/shipped-dataset.ts'
import { typed } from './how-to-run.ts'
import { type HttpServer, makeHttpServer } from './http/http-server.ts'
import { BrokenLibrary, library } from './queries/library.ts'
import { negotiations } from './queries/negotiations.ts'
import { alignQuestions } from './questions-beside.ts'

const client = resolve('dist/client')
const patience = { times: 4, milliseconds: 2000 }

/** An end that needs no stack trace: its message is one plain line. */
class PlainEnd extends Error {}

async function main(): Promise<void> {
  const config = readConfig()
  // A question that is written wrongly is told before anything is opened.
  library()
  const log = pino({ level: 'warn' }, pino.destination(2))
  // Of a promise that nobody awaits: whoever asks meanwhile is not to suffer for it.
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'Something failed that nobody waited for'))
  const store = await openPatiently(config)
  try {
    await seedIfEmpty(store, config)
    if (config.store.engine === 'grafeo') await putBack(store, config.store.folder)
    const ships = shippedDataset(config)
    const isOfAnotherEdition = ships !== undefined && (await holdsAnotherEdition(store, ships))
    const http = makeHttpServer(makeApp({ store, config, log, client, ships }))
    await listen(http.server, config)
    closeOnSignal(http, store)
    console.log(`Parley is at ${addressOf(http.server)}`)
    if (ships && isOfAnotherEdition) console.log(anotherEdition(ships))
  } catch (error) {
    await Promise.allSettled([store.close()])
    throw error
  }
}

/** A Neo4j that is starting too, as with docker compose, gets a few seconds. */
async function openPatiently(config: Config): Promise<GraphStore> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await openStore(config)
    } catch (error) {
      const starting = error instanceof StoreUnavailable && /not (up|ready) yet/.test(error.message)
      if (!starting || attempt === patience.times) throw error
      if (attempt === 1) console.error(`${error.message} Waiting a few seconds for it.`)
      await setTimeout(patience.milliseconds)
    }
  }
}

async function seedIfEmpty(store: GraphStore, { store: { engine } }: Config): Promise<void> {
  await ensureSchema(store)
  const [negotiation] = await negotiations.ask(store, {})
  if (negotiation) return
  const read = readDataset(shippedFolder)
  if ('problems' in read)
    throw new PlainEnd(
      `${shippedFolder} has ${read.problems.length} problems: ${typed(engine, 'seed', '--check')} lists them.`,
    )
  await loadDataset(store, read.dataset, { edition: editionOf(shippedFolder) })
  console.log(`Loaded ${read.dataset.negotiation.title}.`)
}

/** Undefined where the folder was taken away. A shipped folder is called as its negotiation, so that none of it is parsed. */
function shippedDataset({ store: { engine } }: Config): ShippedDataset | undefined {
  if (!existsSync(shippedFolder)) return undefined
  // One process at a time has an embedded store.
  const loading = { command: typed(engine, 'seed'), stopFirst: engine === 'grafeo' }
  return { negotiation: basename(shippedFolder), dataset: editionOf(shippedFolder).dataset, loading }
}

function anotherEdition({ loading: { command, stopFirst } }: ShippedDataset): string {
  const how = `${stopFirst ? 'stop the server and ' : ''}run "${command}" to load it.`
  return `The dataset that ships with this Parley is not the one that was loaded: ${how}`
}

/** A store that lost its log, or was deleted, gets back the questions that were saved in it. */
async function putBack(store: GraphStore, folder: string): Promise<void> {
  const number = await alignQuestions(store, folder)
  if (number > 0) console.log(`Put back ${number} saved questions that the store had lost.`)
}

async function listen(server: Server, { port, host }: Config): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'EADDRINUSE')
      throw new PlainEnd(`Port ${port} is in use: stop what uses it, or set PORT to another (0 takes a free one).`, {
        cause,
      })
    if (code === 'EACCES') throw new PlainEnd(`Port ${port} needs more rights: set PORT to one above 1023.`, { cause })
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new PlainEnd(`HOST: this machine has no address ${host}.`, { cause })
    throw cause
  }
}

function addressOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

function closeOnSignal(http: HttpServer, store: GraphStore): void {
  let closing = false
  const close = async () => {
    if (closing) return
    closing = true
    try {
      await http.stop()
      await store.close()
      process.exit()
    } catch (error) {
      end(error)
    }
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
}

/** Ends the process, whatever it still does: with one plain line where that says enough. */
function end(error: unknown): never {
  const isPlain = [BrokenLibrary, PlainEnd, StoreUnavailable, WrongSetting].some((kind) => error instanceof kind)
  console.error(isPlain && error instanceof Error ? error.message : error)
  process.exit(1)
}

await main().catch(end)
