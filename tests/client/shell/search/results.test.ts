import { expect, test } from 'vitest'
import { fitting } from '#client/shell/search/results.ts'
import type { Ref } from '#domain/ref'

const army: Ref = { id: 'army', label: 'Actor', name: 'The army' }
const halved: Ref = { id: 'army-halved', label: 'PlanPoint', name: 'The army halved' }

test('what a question cannot be about is not offered, unless there is nothing else', () => {
  expect(fitting('opposes', [army, halved])).toStrictEqual([halved])
  expect(fitting('stands', [halved, army])).toStrictEqual([army])
  expect(fitting('opposes', [army])).toStrictEqual([army])
  expect(fitting(undefined, [army, halved])).toStrictEqual([army, halved])
})

test('a question is about terms before it is about an event', () => {
  const release: Ref = { id: 'release', label: 'Event', name: 'The text released' }
  const text: Ref = { id: 'text', label: 'Plan', name: 'The text' }
  expect(fitting('brokered', [release, text])).toStrictEqual([text, release])
})
