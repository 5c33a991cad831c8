import { expect, test } from 'vitest'
import { openProgressLine } from '#seed/progress-line'

function written(isTTY: boolean): string {
  const parts: string[] = []
  const line = openProgressLine({ isTTY, write: (text: string | Uint8Array) => parts.push(String(text)) > 0 })
  line.show({ doing: 'Actor', done: 1, total: 20 })
  line.show({ doing: 'CITES', done: 12, total: 20 })
  line.close()
  return parts.join('')
}

test('a terminal shows one line that keeps up, and then is clean', () => {
  const clear = '\r\u001b[2K'
  expect(written(true)).toBe(`${clear}Loading Actor: 1 of 20${clear}Loading CITES: 12 of 20${clear}`)
})

test('a file or a pipe gets none of it', () => {
  expect(written(false)).toBe('')
})
