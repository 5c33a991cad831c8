import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import express, { type RequestHandler, type Router } from 'express'
import { Problem } from './problem.ts'
import { onlyRead } from './wrong-turns.ts'

const aYear = 365 * 24 * 60 * 60 * 1000

/** The built client: files whose name has a hash are kept for ever, and every view's address opens the one page. */
export function clientFiles(folder: string): Router {
  const router = express.Router()
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: aYear, index: false }))
  router.use(express.static(folder, { index: false, setHeaders: (r) => r.setHeader('Cache-Control', 'no-cache') }))
  router.use(onePage(folder))
  return router
}

function onePage(folder: string): RequestHandler {
  const page = join(folder, 'index.html')
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return onlyRead(request, response, next)
    if (extname(request.path) !== '') throw new Problem(404, `There is no file ${request.path}.`)
    if (!existsSync(page)) throw new Problem(404, 'The client is not built: npm run build makes it.')
    response.set('Cache-Control', 'no-cache')
    response.sendFile(page)
  }
}
