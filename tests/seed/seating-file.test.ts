import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDataset } from '#seed/dataset'
import { keepSeating } from '#seed/seating-file'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-seats-'))
  cpSync('docs/examples/lake-accord', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function datasetIn() {
  const read = readDataset(folder)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.dataset
}

test('seats are written once, in a line, and read again as they were', () => {
  rmSync(join(folder, 'seating.yaml'), { force: true })
  expect(keepSeating(folder, datasetIn())).toMatch(/^Wrote \S+seating\.yaml: who sits where at the Table\.$/)
  const written = readFileSync(join(folder, 'seating.yaml'), 'utf8')
  expect(keepSeating(folder, datasetIn())).toBeUndefined()
  expect(readFileSync(join(folder, 'seating.yaml'), 'utf8')).toBe(written)
})

test('the example that ships has its seats', () => {
  expect(keepSeating(folder, datasetIn())).toBeUndefined()
})

test('a folder that is gone keeps none, and that is said', () => {
  const dataset = { ...datasetIn(), seating: [] }
  rmSync(folder, { recursive: true })
  expect(keepSeating(folder, dataset)).toMatch(/^The seats at the Table could not be kept: /)
  expect(existsSync(folder)).toBe(false)
})
