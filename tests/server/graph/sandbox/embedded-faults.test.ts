import { expect, test } from 'vitest'
import { faultOfEmbedded } from '#server/graph/sandbox/embedded-faults'
import { QueryRefused } from '#server/graph/strangers-query'

test('a bracket that is missing is shown, not named', () => {
  const said = 'GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n --> query:2:10'
  expect(faultOfEmbedded(new Error(said))).toStrictEqual(
    new QueryRefused('faulty', 'Expected `)`', { line: 1, column: 10 }),
  )
})
