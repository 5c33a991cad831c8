import { describe, expect, test } from 'vitest'
import { WaitingLine } from '#server/graph/sandbox/waiting-line'

const room = { atOnce: 3, atOnceEach: 2, line: 6, lineEach: 3, patience: 60_000 }

/** Work that ends when it is told to, and says whose turn it was. */
function someWork(places: WaitingLine) {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const take = (asker: string, signal?: AbortSignal) =>
    places.take(
      asker,
      () => {
        begun.push(asker)
        return new Promise<void>((resolve) => ends.push(resolve))
      },
      signal,
    )
  const endNext = async () => {
    ends.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { begun, take, endNext }
}

describe('places', () => {
  test('leave room for another when one asks for all of them', async () => {
    const { begun, take } = someWork(new WaitingLine(room))
    const refused = Array.from({ length: 20 }, () => take('much')).map((one) => one.catch((error) => error.message))
    void take('little')
    await new Promise((resolve) => setImmediate(resolve))
    expect(begun).toStrictEqual(['much', 'much', 'little'])
    expect(await Promise.race(refused)).toBe(
      'You ask more at once than one asker may: 2 at work and 3 in line. Try again in a moment.',
    )
  })

  test('go first to whoever has the fewest at work, then to whoever came first', async () => {
    const { begun, take, endNext } = someWork(new WaitingLine(room))
    for (const asker of ['a', 'a', 'b', 'a', 'a', 'b', 'c']) void take(asker)
    await endNext()
    expect(begun).toStrictEqual(['a', 'a', 'b', 'c'])
    await endNext()
    expect(begun).toStrictEqual(['a', 'a', 'b', 'c', 'a'])
  })

  test('send away whoever comes when the whole line is full', async () => {
    const { take } = someWork(new WaitingLine(room))
    for (const asker of ['a', 'a', 'b', 'a', 'a', 'a', 'b', 'b', 'b']) void take(asker)
    await expect(take('c')).rejects.toThrow('Others are asking too, more than are answered at once.')
  })

  test('are free again when all have ended or left', async () => {
    const { begun, take, endNext } = someWork(new WaitingLine(room))
    const leaving = new AbortController()
    const left = ['a', 'a', 'b', 'a', 'c'].map((asker, at) => take(asker, at > 2 ? leaving.signal : undefined))
    leaving.abort()
    await expect(left[3]).rejects.toThrow('Nobody waits')
    await expect(left[4]).rejects.toThrow('Nobody waits')
    for (let turn = 0; turn < 3; turn++) await endNext()
    for (const asker of ['d', 'e', 'f']) void take(asker)
    expect(begun).toStrictEqual(['a', 'a', 'b', 'd', 'e', 'f'])
  })
})
