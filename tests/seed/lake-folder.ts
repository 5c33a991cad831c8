import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readDataset } from '#seed/dataset'
import { toLine } from '#seed/problem'
import { keepSeating } from '#seed/seating-file'

/** A small dataset as a person writes it, right in every respect; tests count its lines. */
export const files: Record<string, string> = {
  'negotiation.yaml': `id: lake-accord
title: The Lake Accord
summary: Two shores of one lake.
question: Who is for what?
asOf: '2030-11-26'
license: CC-BY-4.0
`,
  'sides.yaml': `- id: north
  name: North
  order: 1
  kind: party
- id: south
  name: South
  order: 2
  kind: party
`,
  'sources.yaml': `- id: courier
  title: The Courier
  date: '2030-11-20'
  datePrecision: day
  paragraphs: 3
`,
  'actors.yaml': `- id: northland
  name: Northland
  kind: state
  side: north
- id: adler
  name: Envoy Adler
  kind: person
  side: south
  represents:
    - { actor: northland, how: as its envoy }
`,
  'issues.yaml': `- id: issue-land
  title: Land
  order: 1
`,
  'plans.yaml': `- id: accord
  title: The Lake Accord
  status: draft
  date: '2030-11-18'
  datePrecision: day
  summary: A draft for the lake.
  citations: [{ source: courier, paragraphs: [1] }]
- id: counter-plan
  title: The counter-plan
  status: idea
  summary: Another draft.
  relations: [{ kind: rivals, plan: accord }]
  citations: [{ source: courier, paragraphs: [1] }]
`,
  'headings.yaml': `- id: heading-land
  title: Land and borders
  order: 1
  plan: accord
- id: heading-counter
  title: The other land
  order: 1
  plan: counter-plan
`,
  'points.yaml': `- id: withdrawal
  plan: accord
  title: Withdrawal
  text: Northland leaves the bank.
  status: reported
  order: 1
  heading: heading-land
  issues: [issue-land]
  citations: [{ source: courier, paragraphs: [2] }]
- id: counter-withdrawal
  plan: counter-plan
  title: Staged withdrawal
  text: Northland leaves in stages.
  status: reported
  order: 1
  succeeds: [{ point: withdrawal, change: in stages }]
  citations: [{ source: courier, paragraphs: [2] }]
`,
  'positions.yaml': `- id: northland-on-withdrawal
  holder: northland
  target: withdrawal
  stance: opposes
  date: '2030-11-20'
  datePrecision: day
  basis: own-words
  summary: Calls it a surrender.
  citations:
    - source: courier
      paragraphs: [2, 3]
- id: adler-on-withdrawal
  holder: adler
  target: withdrawal
  stance: supports
  date: '2030-11-20'
  datePrecision: day
  basis: own-words
  summary: Calls it a start.
  citations:
    - source: courier
      paragraphs: [3]
`,
  'brokerages.yaml': `- id: northland-offered
  actor: northland
  target: counter-plan
  role: offered
  summary: Put it forward.
  citations: [{ source: courier, paragraphs: [1] }]
`,
  'demands.yaml': `- id: demand-bank
  actors: [northland]
  title: The bank
  text: The bank stays.
  redLine: true
  issues: [issue-land]
  matches:
    - { point: withdrawal, kind: contradicts, basis: our-reading, why: It goes. }
  citations: [{ source: courier, paragraphs: [1] }]
`,
  'events.yaml': `- id: lock-talks
  title: Talks at the lock
  kind: meeting
  status: held
  date: '2030-11-19'
  datePrecision: day
  endDate: '2030-11-20'
  summary: Envoys met.
  participants: [{ actor: northland }]
  citations: [{ source: courier, paragraphs: [1] }]
`,
  'pressures.yaml': `[]
`,
  'discrepancies.yaml': `- id: who-met
  question: Who met?
  kind: conflict
  about: [lock-talks]
  readings:
    - { id: who-met-two, text: Two., citations: [{ source: courier, paragraphs: [1] }] }
    - { id: who-met-three, text: Three., citations: [{ source: courier, paragraphs: [2] }] }
`,
}

type Edit = [find: string, write: string]

/** What to write otherwise: in a file the first text becomes the second. A file that becomes undefined is left out. */
export type Spoilt = Record<string, Edit | Edit[] | string | undefined>

/** Writes the dataset into a folder of its own, which goes when the test is over. */
export function lakeFolder(spoilt: Spoilt = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-lake-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeLake(folder, spoilt)
  return folder
}

/** Writes it into this folder. */
export function writeLake(folder: string, spoilt: Spoilt = {}): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries({ ...files, ...rewritten(spoilt) })) {
    if (text !== undefined) writeFileSync(join(folder, name), text)
  }
}

/** The report on a folder, line by line; empty where all is right. */
export function problemLines(folder: string): string[] {
  const read = readDataset(folder)
  return 'problems' in read ? read.problems.map(toLine) : []
}

function rewritten(spoilt: Spoilt): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(spoilt).map(([name, change]) => {
      if (!Array.isArray(change)) return [name, change]
      return [name, editsOf(change).reduce((text, edit) => edited(name, text, edit), files[name] ?? '')]
    }),
  )
}

function editsOf(change: Edit | Edit[]): Edit[] {
  return isOne(change) ? [change] : change
}

function isOne(change: Edit | Edit[]): change is Edit {
  return typeof change[0] === 'string'
}

function edited(name: string, text: string, [find, write]: Edit): string {
  if (!text.includes(find)) throw new Error(`${name} has no ${find}`)
  return text.replace(find, write)
}

/** The seats of those in a folder, as a load of it writes them. */
export function writeSeats(folder: string): void {
  const read = readDataset(folder)
  if ('problems' in read) throw new Error(`${folder} has problems`)
  keepSeating(folder, read.dataset)
}
