import { expect, test } from 'vitest'
import { SandboxProcess } from '#server/graph/sandbox/sandbox-process'
import { QueryRefused } from '#server/graph/strangers-query'

test('a child that cannot begin is no fault of a query, and says what it complained of', async () => {
  const opening = { program: JSON.parse('"no-such-child"'), message: {}, opens: false }
  const failure = await SandboxProcess.start(opening).catch((error) => error)
  expect(failure).not.toBeInstanceOf(QueryRefused)
  expect(failure.message).toMatch(/^no-such-child ended with 1 before it was ready: [\s\S]*no-such-child/)
})
