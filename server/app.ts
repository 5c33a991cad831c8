import compression from 'compression'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { ShippedDataset } from './graph/versions/shipped-dataset.ts'
import { onlyDecodable, onlyHosts, onlyShort } from './http/admission.ts'
import { apiRouter } from './http/api.ts'
import { clientFiles } from './http/client-files.ts'
import type { Asking } from './http/define-route.ts'
import { docsPage } from './http/docs-page.ts'
import { httpLimits } from './http/limits.ts'
import { routesOf } from './http/routes.ts'
import { securityHeaders } from './http/security.ts'
import { Unsent } from './http/unsent.ts'
import { answerErrors } from './http/wrong-turns.ts'

export type AppParts = {
  store: Asking
  config: Pick<Config, 'host' | 'hosts' | 'writes'>
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
  app.use(onlyShort)
  app.use(onlyDecodable)
  app.use(compression())
  app.use(docsPage)
  app.use(apiRouter(routesOf(ships), { store, writes: config.writes, unsent: new Unsent(httpLimits.unsent) }))
  app.use(clientFiles(client))
  app.use(answerErrors(log))
  return app
}
