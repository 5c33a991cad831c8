import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { changesOf } from '#client/screens/table/since.ts'
import { TableView } from '#client/screens/table/table-view.tsx'
import { AsOfBar } from '#client/shell/as-of-bar.tsx'
import { changeView } from '#client/state/view-history.ts'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { giveRoom, shownWith } from '../../shown-with.tsx'

const line = (id: string, count = 1) => ({ id, from: 'ann', to: 'bob', kind: 'met', count }) as const

describe('of two days', () => {
  test('lines that come, go and stand for more are told apart, and those that are new are named', () => {
    const weak = { ...line('c'), weak: true } as const
    const { kinds, fresh } = changesOf(
      { lines: [line('a'), line('b'), line('d')] },
      { lines: [line('b', 2), weak, line('d')] },
    )
    expect(kinds[0]).toStrictEqual({ one: 'line', came: 1, weak: 1, went: 1, other: 1 })
    expect([...fresh].toSorted()).toStrictEqual(['b', 'c'])
  })

  test('a stance is not counted with a demand, nor with one on the plan as a whole or a broker', () => {
    const before = new Map([['ann', { way: 'point', stance: 'supports' } as const]])
    const now = new Map([
      ['ann', { way: 'point', stance: 'opposes', plan: 'mixed' } as const],
      ['bob', { way: 'demand', stance: 'opposes', answer: 'contradicts', brokered: true } as const],
    ])
    const { kinds } = changesOf({ lines: [], stances: before }, { lines: [], stances: now })
    expect(kinds.map(({ one, came, other }) => [one, came, other])).toStrictEqual([
      ['line', 0, 0],
      ['stance', 0, 1],
      ['demand', 1, 0],
      ['stance on the plan as a whole', 1, 0],
      ['broker', 1, 0],
    ])
  })
})

describe('on the Table', () => {
  beforeEach(() => giveRoom(1000, 700))
  const said = () => screen.getByRole('status').textContent ?? ''

  test('another day says what comes and goes, for who sees and who hears it; a switch does not', async () => {
    shownWith(
      <>
        <TableView />
        <AsOfBar />
        <LiveRegion />
      </>,
      { view: 'table', asOf: '2030-11-20' },
    )
    await waitFor(() => expect(document.querySelector('[data-node="northland"]')).toBeTruthy())
    fireEvent.click(await screen.findByRole('button', { name: 'The dated day before' }))
    await waitFor(() => expect(said()).toMatch(/^From 20 Nov to 19 Nov 2030: .*(goes?|changes)/))
    expect(screen.getByText(said(), { selector: 'p' })).toBeTruthy()
    act(() => changeView({ rel: ['none'] }))
    expect(screen.queryByText(/^From 20 Nov/, { selector: 'p' })).toBeNull()
  })
})
