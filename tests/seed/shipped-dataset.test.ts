import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readDataset } from '#seed/dataset'
import { toLine } from '#seed/problem'

test('the dataset that ships has no problems', () => {
  const read = readDataset(fileURLToPath(new URL('../../seed/us-russia-28-point-plan', import.meta.url)))
  expect('problems' in read ? read.problems.map(toLine) : []).toStrictEqual([])
})
