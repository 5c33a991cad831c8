import { screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { MatrixView } from '#client/screens/matrix/matrix-view.tsx'
import { giveRoom, shownWith } from '../../shown-with.tsx'

beforeAll(() => giveRoom(1200, 600))

test('who was selected elsewhere is marked in the matrix, and named over it with the ways on', async () => {
  shownWith(<MatrixView />, { view: 'matrix', select: ['southmark', 'northland'] })
  await screen.findByRole('grid')
  const marked = [...document.querySelectorAll('tr[aria-selected="true"] th')].map(({ textContent }) => textContent)
  expect(marked).toStrictEqual(['Northland', 'Southmark'])
  const ways = await screen.findByRole('region', { name: 'Selected' })
  expect([...ways.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toStrictEqual([
    '/?view=matrix&select=northland',
    '/?view=matrix&select=southmark',
    '/?view=table&select=southmark,northland',
    '/?view=compare&focus=southmark&other=northland&select=southmark,northland',
  ])
})
