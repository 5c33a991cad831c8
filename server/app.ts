import compression from 'compression'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { ShippedDataset } from './graph/versions/shipped-dataset.ts'
import { onlyDecodable, onlyHosts } from './http/admission.ts'
import { apiRouter } from './http/api.ts'
import { clientFiles } from './http/client-files.ts'
import type { Asking } from './http/define-route.ts'
import { docsPage } from './http/docs-page.ts'
import { routesOf } from './http/routes.ts'
import { securityHeaders } from './http/security.ts'
import { answerErrors } from './http/wrong-turns.ts'

export type AppParts = {
  store: Asking
  config: Pick<Config, 'host' | 'hosts'>
  log: Logger
  /** The folder of the built client. */
  client: string
  /** What this Parley could load; undefined where it has nothing to load. */
  ships?: ShippedDataset | undefined
}

/** API and page as one Express app. */
export function makeApp({ store, config, log, client, ships }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(securityHeaders)
  app.use(onlyHosts([config.host, ...config.hosts]))
  app.use(onlyDecodable)
  app.use(compression())
  app.use(docsPage)
  app.use(apiRouter(routesOf(ships), store))
  app.use(clientFiles(client))
  app.use(answerErrors(log))
  return app
}
