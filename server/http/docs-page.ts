import express, { type Router } from 'express'
import style from './docs/docs.css?raw'
import script from './docs/docs.js?raw'
import page from './docs/page.html?raw'

/** The page that lists the routes and lets a reader try each. */
export const docsPage: Router = express.Router()

docsPage.get('/api/docs', (_request, response) => void response.type('html').send(page))
docsPage.get('/api/docs/docs.css', (_request, response) => void response.type('css').send(style))
docsPage.get('/api/docs/docs.js', (_request, response) => void response.type('js').send(script))
