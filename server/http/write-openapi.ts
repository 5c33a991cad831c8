import { writeFileSync } from 'node:fs'
import { toOpenApi } from './openapi.ts'
import { routes } from './routes.ts'

/** `npm run openapi`: the specification as a file. */
writeFileSync('docs/openapi.json', `${JSON.stringify(toOpenApi(routes), null, 2)}\n`)
