import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cypherLimits } from '#domain/cypher'
import { mostSavedQuestions } from '#domain/question'
import { mostMemory } from '#server/graph/sandbox/process-messages'
import { checkedWithin, lineToAsk, lineToCheck } from '#server/graph/sandbox/sandbox'
import { httpLimits } from '#server/http/limits'

const rows = readFileSync('docs/limits.md', 'utf8')
  .split('\n')
  .flatMap((line) => [...line.matchAll(/^\| (.+?) \| (.+?) \| .+ \|$/g)])
  .map(([, what = '', limit = '']): [string, string] => [what, limit])
  .filter(([what]) => what !== 'what' && !what.startsWith('-'))

const number = (value: number) => value.toLocaleString('en')
const size = (bytes: number) => (bytes < 1024 * 1024 ? `${bytes / 1024} kB` : `${bytes / 1024 / 1024} MB`)
const seconds = (milliseconds: number) => number(milliseconds / 1000)
const { unsent } = httpLimits

const inCode: [string, string][] = [
  ['query with its parameters', size(cypherLimits.queryBytes)],
  ['levels that a query or a parameter nests', number(cypherLimits.levels)],
  [
    'rows of an answer',
    `${number(cypherLimits.rows.otherwise)}, or up to ${number(cypherLimits.rows.most)} when asked for`,
  ],
  ['bytes of an answer', size(cypherLimits.answerBytes)],
  ['seconds', `${cypherLimits.seconds.otherwise}, or up to ${cypherLimits.seconds.most} when asked for`],
  ['memory of the process that answers', size(mostMemory)],
  ['at work at once: one asker, all', `${lineToAsk.atOnceEach}, ${lineToAsk.atOnce}`],
  ['in line: one asker, all', `${lineToAsk.lineEach}, ${lineToAsk.line}`],
  ['seconds in line', seconds(lineToAsk.patience)],
  ['checks while typing at once: one asker, all', `${lineToCheck.atOnceEach}, ${lineToCheck.atOnce}`],
  [
    'checks in line: one asker, all; seconds',
    `${lineToCheck.lineEach}, ${lineToCheck.line}; ${seconds(lineToCheck.patience)}`,
  ],
  ['seconds of a check', seconds(checkedWithin)],
  ['saved questions', number(mostSavedQuestions)],
  ['connections', number(httpLimits.connections)],
  ['requests sent ahead on one connection', number(httpLimits.pipelined)],
  ['first line and headers of a request', size(httpLimits.headerBytes)],
  ['address', `${number(httpLimits.addressCharacters)} characters`],
  ['what is sent; a file of questions', `${size(httpLimits.bodyBytes)}; ${size(httpLimits.importBytes)}`],
  [
    'seconds until headers, whole request have arrived',
    `${seconds(httpLimits.headersWithin)}, ${seconds(httpLimits.requestWithin)}`,
  ],
  [
    'seconds that a connection idles, stands still',
    `${seconds(httpLimits.idleConnection)}, ${seconds(httpLimits.stillConnection)}`,
  ],
  ['an answer that is sent whatever else waits', size(unsent.always)],
  ['all answers on their way out, each counted once', size(unsent.bytes)],
  ['answers in line: all; seconds', `${size(unsent.lineBytes)}; ${seconds(unsent.lineWithin)}`],
  [
    'seconds in which a reader is not seen to take any of an answer; while others wait',
    `${seconds(unsent.stillAnswer)}; ${seconds(unsent.stillAnswerWhileOthersWait)}`,
  ],
  [
    'slowest reader who surely gets the whole, a second; while others wait',
    `${size(httpLimits.slowest.reader)}; ${size(httpLimits.slowest.whileOthersWait)}`,
  ],
  ['answers kept to be given again', size(httpLimits.keptBytes)],
  ['seconds for answers under way when the server is stopped', seconds(httpLimits.stopWithin)],
]

test('the table of limits has every limit as the code has it', () => expect(rows).toStrictEqual(inCode))
