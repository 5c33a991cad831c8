import { createRequire } from 'node:module'
import { wordsOf } from './error-words.ts'
import { StoreUnavailable } from './graph-store.ts'

const mends = 'run npm ci anew on this machine, or set NEO4J_URI to use a Neo4j'

/**
 * Says in one plain line that the embedded engine is not installed for this machine, as after npm ci on another one. All
 * other errors stay.
 */
export function toMissingEngine(error: unknown): unknown {
  const words = wordsOf(error)
  if (/Cannot find (package|module) '@grafeo-db\/js'/.test(words))
    return new StoreUnavailable(
      `The embedded engine needs the package @grafeo-db/js, which is not installed: ${mends}.`,
    )
  if (!/native binding/.test(words)) return error
  const wanted = words.match(/@grafeo-db\/js-(?!wasm)[a-z0-9-]+/)?.[0]
  const here = `${process.platform} on ${process.arch}${wanted?.endsWith('-musl') ? ' with musl' : ''}`
  if (wanted === undefined || !published().includes(wanted))
    return new StoreUnavailable(`The embedded engine is not made for ${here}: set NEO4J_URI to use a Neo4j.`)
  const unloaded = words.match(/.*(GLIBC|dlopen|ELF|shared object).*/)?.[0]
  const what = unloaded === undefined ? 'which is not installed' : `which cannot be loaded here (${unloaded.trim()})`
  return new StoreUnavailable(`The embedded engine needs the package ${wanted} for ${here}, ${what}: ${mends}.`)
}

/** The packages that the engine is made as, one for each kind of machine. */
function published(): string[] {
  const { optionalDependencies = {} } = createRequire(import.meta.url)('@grafeo-db/js/package.json')
  return Object.keys(optionalDependencies)
}
