const kB = 1024
const MB = 1024 * kB

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
  stillConnection: 90_000,
  unsent: {
    /** An answer up to this size is sent whatever else waits. */
    always: 128 * kB,
    /** What all answers on their way out hold together. */
    bytes: 128 * MB,
    /** What answers beyond that may hold while they wait for room, and how long they wait. */
    lineBytes: 64 * MB,
    lineWithin: 10_000,
    /** An answer of which nothing was taken for so long is given up: sooner where others wait for its room. */
    stillAnswer: 20_000,
    stillAnswerWhileOthersWait: 5_000,
  },
  /** What answers that are kept to be given again hold together. */
  keptBytes: 16 * MB,
  /** How long answers under way may take when the server is told to stop. */
  stopWithin: 1_000,
} as const

export type UnsentLimits = { readonly [name in keyof typeof httpLimits.unsent]: number }
