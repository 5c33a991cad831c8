import { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readDataset } from '#seed/dataset'
import { editionOf } from '#seed/edition'
import { lakeFolder } from './lake-folder.ts'

const hashOf = (folder: string) => editionOf(folder).dataset

test('the edition of a dataset is the same wherever its folder lies', () => {
  expect(hashOf(lakeFolder())).toBe(hashOf(lakeFolder()))
})

test('the edition of a dataset is another with another comma', () => {
  const folder = lakeFolder()
  const before = hashOf(folder)
  appendFileSync(join(folder, 'actors.yaml'), ',')
  expect(hashOf(folder)).not.toBe(before)
})

test('the edition of a dataset is another where a file has another name', () => {
  const folder = lakeFolder()
  const before = hashOf(folder)
  renameSync(join(folder, 'actors.yaml'), join(folder, 'actors-of-before.yaml'))
  expect(hashOf(folder)).not.toBe(before)
})

test('the edition of a dataset is the same whatever is written about it', () => {
  const folder = lakeFolder()
  const before = hashOf(folder)
  writeFileSync(join(folder, 'README.md'), 'How it is coded.')
  expect(hashOf(folder)).toBe(before)
})

test('what ships is known by what it says, in whatever folder it lies, and another comma makes it somebody’s own', () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'parley-edition-')), 'mine')
  onTestFinished(() => rmSync(join(copy, '..'), { recursive: true }))
  cpSync('seed/us-russia-28-point-plan', copy, { recursive: true })
  expect(editionOf(copy)).toStrictEqual({ ...editionOf('seed/us-russia-28-point-plan'), ships: true })
  appendFileSync(join(copy, 'actors.yaml'), ' ')
  expect(editionOf(copy).ships).toBe(false)
})

test('the folder that ships is called as its negotiation', () => {
  const shipped = 'seed/us-russia-28-point-plan'
  const read = readDataset(shipped)
  expect('dataset' in read && read.dataset.negotiation.id).toBe(basename(shipped))
})
