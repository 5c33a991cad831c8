import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Toggle } from '#client/ui/toggle.tsx'

const choices = [
  { value: 'graph', word: 'Graph' },
  { value: 'matrix', word: 'Matrix' },
] as const

test('a toggle is a group of radio buttons of which the chosen one is checked', () => {
  render(<Toggle label="Picture" name="picture" choices={choices} value="matrix" onChange={() => {}} />)
  expect(screen.getByRole('group', { name: 'Picture' })).toBeTruthy()
  const radios = screen.getAllByRole<HTMLInputElement>('radio')
  expect(radios.map(({ checked }) => checked)).toStrictEqual([false, true])
})

test('a toggle tells which of its choices was pressed', () => {
  const pressed: string[] = []
  render(
    <Toggle label="Picture" name="picture" choices={choices} value="matrix" onChange={(one) => pressed.push(one)} />,
  )
  fireEvent.click(screen.getByRole('radio', { name: 'Graph' }))
  expect(pressed).toStrictEqual(['graph'])
})
