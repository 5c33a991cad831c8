import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ShownInParts } from '#client/ui/shown-in-parts.tsx'
import { shownWith } from '../shown-with.tsx'

function shown(items: readonly number[]) {
  shownWith(
    <ShownInParts items={items} weigh={(item) => item} part={40} sayRest={(count) => `${count} more`}>
      {(some) => <p>{some.join(' ')}</p>}
    </ShownInParts>,
  )
}

test('a press shows more, also where one takes more than two parts', () => {
  shown([100, 100, 100])
  expect(screen.queryByText('100')).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '2 more' }))
  expect(screen.queryByText('100 100')).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '1 more' }))
  expect(screen.queryByText('100 100 100')).not.toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})

test('as many are shown as fill a part, and as many more', () => {
  shown([20, 20, 20, 20, 20])
  expect(screen.queryByText('20 20')).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '3 more' }))
  expect(screen.queryByText('20 20 20 20')).not.toBeNull()
})
