import express, { type Router } from 'express'
import style from './docs/docs.css?raw'
import script from './docs/docs.js?raw'
import page from './docs/page.html?raw'
import { onlyRead } from './wrong-turns.ts'

/** The page that lists the routes and lets a reader try each. */
export const docsPage: Router = express.Router()

for (const [path, type, content] of [
  ['/api/docs', 'html', page],
  ['/api/docs/docs.css', 'css', style],
  ['/api/docs/docs.js', 'js', script],
] as const) {
  docsPage
    .route(path)
    .get((_request, response) => void response.type(type).send(content))
    .all(onlyRead)
}
