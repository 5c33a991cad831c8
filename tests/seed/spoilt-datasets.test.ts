import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDataset } from '#seed/dataset'
import { nodeRows } from '#seed/nodes'
import { toLine } from '#seed/problem'
import { relationshipRows } from '#seed/relationships'
import { runs } from '#tests/runs'
import { files, lakeFolder } from './lake-folder.ts'
import { spoilings } from './spoil.ts'

const names = Object.keys(files)
const spoilt = fc.constantFrom(...names).chain((name) => spoilings(files[name] ?? '').map((how) => ({ name, ...how })))

/** One line, that a terminal may show as it is. */
const inPlace =
  /^[\w-]+\.yaml:[1-9]\d*: [^\p{Cc}\u202A-\u202E\u2066-\u2069]+: expected [^\p{Cc}\u202A-\u202E\u2066-\u2069]+$/u

test('whatever a file is spoilt by is told in its place, in lines of some length, or can be loaded as it is', () => {
  fc.assert(
    fc.property(spoilt, ({ name, text }) => {
      const read = readDataset(lakeFolder({ [name]: text }))
      if ('dataset' in read) {
        expect([nodeRows(read.dataset).Negotiation, relationshipRows(read.dataset)]).toBeDefined()
        return
      }
      for (const line of read.problems.map(toLine)) {
        expect(line).toMatch(inPlace)
        expect(line.length).toBeLessThan(1_500)
      }
    }),
    { seed: 20_251_126, numRuns: runs(150) },
  )
})
