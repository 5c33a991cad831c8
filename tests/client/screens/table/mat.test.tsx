import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { drawnOf } from '#client/screens/table/drawn.ts'
import { Mat } from '#client/screens/table/mat.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { type ViewChange, ViewState } from '#domain/view-state'
import { linkNow, shownWith } from '../../shown-with.tsx'
import { claims } from './claims.ts'

function shown(state: ViewChange = {}) {
  const drawn = drawnOf({ claims, asOf: '2030-11-26', state: ViewState.parse({ view: 'table', ...state }) })
  shownWith(
    <>
      <Mat drawn={drawn} draws={({ lines }) => lines.length < 2} />
      <LiveRegion />
    </>,
    { view: 'table', ...state },
  )
}

test('how many lines there are is said, and which of them alone can be followed is pressed', async () => {
  shown()
  expect(screen.getByRole('status').textContent).toBe('4 lines would be a black mat: none is drawn.')
  const fewer = await screen.findAllByRole('button')
  expect(fewer.map(({ textContent }) => textContent)).toStrictEqual(['speaks for 1', 'met: called off 1'])
  fireEvent.click(screen.getByRole('button', { name: 'met: called off 1' }))
  expect(linkNow()).toBe('/?view=table&rel=met&status=cancelled')
})

test('of one actor, whose lines are all drawn whatever is chosen, another one is asked for', () => {
  shown({ select: ['ann'] })
  expect(screen.getByText(/^Select another actor as well/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
