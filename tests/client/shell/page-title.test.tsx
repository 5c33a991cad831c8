import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useActorRecords, useRecords } from '#client/api/records.ts'
import { PageTitle } from '#client/shell/page-title.tsx'
import { useView } from '#client/state/view-history.ts'
import type { ViewChange } from '#domain/view-state'
import { shownWith } from '../shown-with.tsx'

const called: [string, ViewChange, string][] = [
  ['home', {}, 'Who supports, opposes or brokered each point'],
  ['a point', { view: 'answer', focus: 'withdrawal' }, 'Withdrawal from the bank'],
  ['a demand', { view: 'answer', focus: 'demand-bank' }, 'Return of the eastern bank'],
  ['an event', { view: 'answer', focus: 'lock-talks' }, 'Talks at the lock'],
  ['what is presented', { view: 'answer', focus: 'withdrawal', present: true }, 'Withdrawal from the bank'],
  ['an actor', { view: 'actor', focus: 'northland' }, 'Northland'],
  ['a plan', { view: 'home', plan: 'revision' }, 'Revised text'],
  ['the matrix of a plan', { view: 'matrix', plan: 'revision' }, 'Everyone on everything: Revised text'],
  ['the matrix where no plan is chosen', { view: 'matrix' }, 'Everyone on everything'],
  ['the list of actors', { view: 'actors' }, 'Actors'],
  ['the evidence of a plan', { view: 'evidence', plan: 'revision' }, 'The evidence: Revised text'],
  ['changes since a day', { view: 'timeline', since: '2030-11-23' }, 'What changed since 23 Nov 2030'],
  ['two actors', { view: 'compare', focus: 'northland', other: 'southmark' }, 'Northland and Southmark'],
  ['a query of one’s own', { view: 'ask', cypher: 'RETURN 1 AS one' }, 'RETURN 1 AS one'],
  ['an analysis', { view: 'analysis', analysis: 'contested' }, 'Contested points'],
  ['what is not there', { view: 'answer', focus: 'nothing-at-all' }, 'Answer'],
]

/** What the screens ask: the title asks nothing by itself. */
function Screens() {
  const { view, focus, other } = useView().state
  useRecords(view === 'answer' ? focus : undefined)
  useActorRecords(view === 'answer' ? undefined : focus)
  useActorRecords(other)
  return <PageTitle />
}

test.each(called)('the page is called after %s', async (_, state, title) => {
  shownWith(<Screens />, state)
  await waitFor(() => expect(document.title).toBe(`${title} · Parley`))
})

test('the page is called after a question of the library with what it asks about', async () => {
  shownWith(<PageTitle />, { view: 'ask', question: 'brokers-of-a-plan', given: { plan: 'accord' } })
  await waitFor(() => expect(document.title).toMatch(/The Lake Accord.*· Parley$/))
})
