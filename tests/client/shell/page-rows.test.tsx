import { screen, waitFor } from '@testing-library/react'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { screens } from '#client/screens/screens.ts'
import { PageRows } from '#client/shell/page-rows.tsx'
import type { ViewChange } from '#domain/view-state'
import { shownWith } from '../shown-with.tsx'

const saved: [ViewChange, string][] = [
  [{}, 'actor'],
  [{ plan: 'revision', asOf: '2030-11-20' }, 'actor'],
  [{ view: 'matrix' }, 'actor'],
  [{ view: 'timeline', since: '2030-11-01' }, 'date'],
  [{ view: 'compare', focus: 'northland', other: 'southmark' }, 'holder'],
  [{ view: 'evidence' }, 'holder'],
]

test.each(saved)('the rows of %o are saved as a table with the column %s', async (at, column) => {
  shownWith(<PageRows />, at)
  const address = (await screen.findByRole('link', { name: /CSV/ })).getAttribute('href') ?? ''
  const answer = await fetch(address)
  expect(answer.status).toBe(200)
  const [head, ...rows] = Papa.parse<string[]>((await answer.text()).replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  }).data
  expect(head).toContain(column)
  expect(rows.length).toBeGreaterThan(0)
})

test('each screen that has rows is one of these; the others save their own files, or have none', () => {
  const tried = new Set(saved.map(([{ view = 'home' }]) => view))
  const withRows = Object.values(screens).flatMap(({ name, rows }) => (rows ? [name] : []))
  expect(new Set(withRows)).toStrictEqual(tried)
})

test.each(['evidence', 'matrix'] as const)('the rows of %s are those of the day that is shown', async (view) => {
  shownWith(<PageRows />, { view })
  await waitFor(() =>
    expect(screen.getByRole('link', { name: /CSV/ }).getAttribute('href')).toContain('asOf=2030-11-26'),
  )
})
