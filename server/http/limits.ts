const kB = 1024
const MB = 1024 * kB

/**
 * What the kernels may hold of an answer on its way. They take more of it in lumps, so a reader is seen to take some only
 * once it has read as much as a lump; on Linux some 1.5 MB, which is 38 seconds of a reader of 40 kB a second.
 */
const onTheWay = 4_000 * kB
const slowest = { reader: 40 * kB, whileOthersWait: 100 * kB }
const millisecondsAt = (bytesASecond: number) => (onTheWay / bytesASecond) * 1_000

/** What one client, and all together, may take of the server. Times are in milliseconds, sizes in bytes. */
export const httpLimits = {
  /** More are turned away before they say anything. */
  connections: 1_000,
  /** Requests that one connection may have sent before the first of them is answered. Beyond, it is ended. */
  pipelined: 8,
  /** The first line and the headers of a request, together. */
  headerBytes: 32 * kB,
  /** What stands between the host and the `#` of an address. */
  addressCharacters: 24 * kB,
  /** What is sent with a request, and what a file of questions may be that is brought in. */
  bodyBytes: 100 * kB,
  importBytes: 5 * MB,
  /** How long a request may take to arrive: its headers, and the whole of it. */
  headersWithin: 10_000,
  requestWithin: 60_000,
  /** A connection that asks nothing more, and one on which nothing moves at all. */
  idleConnection: 5_000,
  stillConnection: 120_000,
  /** Bytes a second at which a reader surely gets the whole of an answer. */
  slowest,
  unsent: {
    /** An answer up to this size is sent whatever else waits. */
    always: 128 * kB,
    /** What all answers on their way out hold together. */
    bytes: 128 * MB,
    /** What answers beyond that may hold while they wait for room, and how long they wait. */
    lineBytes: 64 * MB,
    lineWithin: 10_000,
    /** An answer of which nothing was seen to be taken for so long is given up: sooner where others wait for its room. */
    stillAnswer: millisecondsAt(slowest.reader),
    stillAnswerWhileOthersWait: millisecondsAt(slowest.whileOthersWait),
  },
  /** What answers that are kept to be given again hold together. */
  keptBytes: 16 * MB,
  /** How long answers under way may take when the server is told to stop. */
  stopWithin: 1_000,
} as const

export type UnsentLimits = { readonly [name in keyof typeof httpLimits.unsent]: number }
