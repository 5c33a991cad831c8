import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler, type Router } from 'express'
import notFoundPage from './docs/not-found.html?raw'
import { Problem } from './problem.ts'
import { onlyRead } from './wrong-turns.ts'

const aYear = 365 * 24 * 60 * 60 * 1000
const filesAlone = { index: false, redirect: false }

/** The built client: files whose name has a hash are kept for ever, and every view is the one page at `/`. */
export function clientFiles(folder: string): Router {
  const router = express.Router()
  router.use('/assets', express.static(join(folder, 'assets'), { ...filesAlone, immutable: true, maxAge: aYear }))
  router.use(
    express.static(folder, {
      ...filesAlone,
      setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
    }),
  )
  router.route('/').get(onePage(folder)).all(onlyRead)
  router.use(nothingThere)
  return router
}

function onePage(folder: string): RequestHandler {
  const page = join(folder, 'index.html')
  return (_request, response) => {
    if (!existsSync(page)) throw new Problem(404, 'The client is not built: npm run build makes it.')
    response.set('Cache-Control', 'no-cache')
    response.sendFile(page)
  }
}

/** Whoever reads pages gets one that leads back; a program is told as everywhere. */
const nothingThere: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return onlyRead(request, response, next)
  response.vary('Accept')
  if (request.accepts(['json', 'html']) !== 'html') throw new Problem(404, `There is nothing at ${request.path}.`)
  response.status(404).set('Cache-Control', 'no-cache').type('html').send(notFoundPage)
}
