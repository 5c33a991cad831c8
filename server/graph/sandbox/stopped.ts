import { QueryRefused } from '../strangers-query.ts'
import { mostMemory } from './process-messages.ts'

const instead = 'Ask for less: start from one id, bound each path (`*..3`), match fewer patterns at once, add a LIMIT.'
const megabytes = mostMemory / 1024 / 1024

/** What to tell whose query was stopped. */
export const stopped = {
  byTime: (milliseconds: number): QueryRefused =>
    new QueryRefused('stopped', `It was stopped after ${milliseconds / 1000} seconds. ${instead}`),
  byMemory: (): QueryRefused =>
    new QueryRefused('stopped', `It was stopped: it took more than ${megabytes} MB of memory. ${instead}`),
  /** Mostly the engine gives up where the kernel gives it no more memory, or where a query nests too deep. */
  byItself: (): QueryRefused =>
    new QueryRefused('stopped', `It was stopped: it took too much memory, or nests too deep. ${instead}`),
}
