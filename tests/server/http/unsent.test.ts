import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { httpLimits } from '#server/http/limits'
import { Unsent } from '#server/http/unsent'

describe('room for answers on their way', () => {
  const limits = { ...httpLimits.unsent, always: 0, bytes: 10, lineBytes: 100, lineWithin: 60_000 }

  /** Somebody who asks for an answer: whether they were let in, whether they were given up, and how they go. */
  function askerOf(unsent: Unsent, body: Buffer) {
    const going = new AbortController()
    const asker = { isIn: false, isGivenUp: false, go: () => going.abort(), take: () => {} }
    const entered = unsent.enter(body, going.signal, () => {
      asker.isGivenUp = true
      asker.go()
    })
    void entered.then((taken) => {
      asker.isIn = !going.signal.aborted
      asker.take = taken
    })
    return asker
  }
  const soon = () => setTimeout(0)

  test('falls to the next in line when the one before it has gone', async () => {
    const unsent = new Unsent(limits)
    const first = askerOf(unsent, Buffer.alloc(6))
    const large = askerOf(unsent, Buffer.alloc(9))
    const small = askerOf(unsent, Buffer.alloc(3))
    await soon()
    expect({ ...unsent.bytes, large: large.isIn, small: small.isIn }).toStrictEqual({
      sending: 6,
      waiting: 12,
      large: false,
      small: false,
    })
    large.go()
    await soon()
    expect({ ...unsent.bytes, large: large.isIn, small: small.isIn }).toStrictEqual({
      sending: 9,
      waiting: 0,
      large: false,
      small: true,
    })
    first.go()
    small.go()
    expect(unsent.bytes).toStrictEqual({ sending: 0, waiting: 0 })
  })

  test('is taken once by all who wait for the same, and they enter together', async () => {
    const unsent = new Unsent(limits)
    const first = askerOf(unsent, Buffer.alloc(6))
    const shared = Buffer.alloc(8)
    const same = [askerOf(unsent, shared), askerOf(unsent, Buffer.alloc(7)), askerOf(unsent, shared)]
    expect(unsent.bytes).toStrictEqual({ sending: 6, waiting: 15 })
    first.go()
    await soon()
    expect(same.map(({ isIn }) => isIn)).toStrictEqual([true, false, true])
    expect(unsent.bytes).toStrictEqual({ sending: 8, waiting: 7 })
    for (const asker of same) asker.go()
    expect(unsent.bytes).toStrictEqual({ sending: 0, waiting: 0 })
  })

  test('is made by giving up all who hold an answer and take nothing, and nobody whose going would make none', async () => {
    const unsent = new Unsent({ ...limits, bytes: 16, stillAnswerWhileOthersWait: 300 })
    const [read, unread] = [Buffer.alloc(8), Buffer.alloc(8)]
    const reader = askerOf(unsent, read)
    const besideIt = askerOf(unsent, read)
    const still = [askerOf(unsent, unread), askerOf(unsent, unread)]
    await soon()
    const reading = setInterval(() => reader.take(), 20)
    const waiting = askerOf(unsent, Buffer.alloc(8))
    while (!waiting.isIn) await setTimeout(20)
    clearInterval(reading)
    expect(still.map(({ isGivenUp }) => isGivenUp)).toStrictEqual([true, true])
    expect([reader, besideIt].map(({ isGivenUp }) => isGivenUp)).toStrictEqual([false, false])
    for (const asker of [reader, besideIt, waiting]) asker.go()
  })
})
