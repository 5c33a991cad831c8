import { readConfig } from '#server/config'
import { openStore } from '#server/graph/open-store'

/** Run by a test as a process of its own, which kills it somewhere on its way. */
process.stdout.write('here\n')
await openStore(readConfig())
setInterval(() => {}, 1000)
