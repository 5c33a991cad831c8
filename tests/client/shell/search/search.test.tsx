import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Search } from '#client/shell/search/search.tsx'
import { linkNow, shownWith } from '../../shown-with.tsx'

const field = () => screen.getByRole<HTMLInputElement>('combobox')
const press = (key: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...keys })
const type = (words: string) => fireEvent.change(field(), { target: { value: words } })
const found = () => screen.getAllByRole('option').map(({ textContent }) => textContent)

test.each([
  ['/', {}],
  ['k', { ctrlKey: true }],
  ['K', { metaKey: true }],
])('the search is gone to by %s', (key, keys) => {
  shownWith(<Search />)
  expect(document.activeElement).not.toBe(field())
  press(key, keys)
  expect(document.activeElement).toBe(field())
})

test('a slash in a field is a slash', () => {
  shownWith(
    <>
      <Search />
      <textarea />
    </>,
  )
  const words = screen.getByRole('textbox')
  words.focus()
  expect(press('/')).toBe(true)
  expect(document.activeElement).toBe(words)
})

describe('words', () => {
  test.each([
    ['lake radio', 'Lake Radio', '/?view=actor&focus=lake-radio'],
    ['lindqvist', 'Premier Lindqvíst', '/?view=actor&focus=premier-lindqvist'],
    ['southmrak', 'Southmark', '/?view=actor&focus=southmark'],
    ['toll-free', 'Toll-free passage', '/?view=answer&focus=passage'],
    ['revised text', 'Revised text', '/?plan=revision'],
    ['eastern bank', 'Return of the eastern bank', '/?view=answer&focus=demand-bank'],
    ['the lock', 'Talks at the lock', '/?view=answer&focus=lock-talks'],
  ])('“%s” find %s, and a press goes there', async (words, name, link) => {
    shownWith(<Search />)
    type(words)
    fireEvent.click(await screen.findByRole('option', { name }))
    expect(linkNow()).toBe(link)
    expect(field().value).toBe('')
  })

  test('that find nothing say so', async () => {
    shownWith(<Search />)
    type('zzzzzz')
    expect(await screen.findByText('Nothing found by that name.')).toBeTruthy()
  })
})

describe('a whole question', () => {
  test.each([
    ['Where does Northland stand?', '/?view=actor&focus=northland'],
    ['Who brokered the plan?', '/?view=answer&focus=accord&ask=brokered'],
    ['Where do Northland and Southmark differ?', '/?view=compare&focus=northland&other=southmark&ask=differ'],
    ['What changed since 23 Nov?', '/?view=timeline&ask=changed&since=2030-11-23'],
    ['Where does Soutmark stand?', '/?view=actor&focus=southmark'],
    ['What changed since Monday?', '/?view=timeline&ask=changed&since=2030-11-25'],
    ['Which positions rest on one report?', '/?view=evidence&ask=one-source'],
    ['Which positions rest on one source?', '/?view=evidence&ask=one-source'],
    ['Who opposes the withdrawal from the bank?', '/?view=answer&focus=withdrawal&ask=opposes'],
  ])('“%s” is answered where its answer stands', async (words, link) => {
    shownWith(<Search />)
    type(words)
    await waitFor(() => expect(found().length).toBeGreaterThan(0))
    press('Enter')
    await waitFor(() => expect(linkNow()).toBe(link))
  })
})

test('Enter pressed before the results are there holds for what was typed, not for what is found yet', async () => {
  shownWith(<Search />)
  type('Northland')
  await screen.findByRole('option', { name: 'Northland' })
  type('Where does Southmark stand?')
  press('Enter')
  await waitFor(() => expect(linkNow()).toBe('/?view=actor&focus=southmark'))
})

test('Enter holds even where what takes it is still being loaded', async () => {
  shownWith(<Search />)
  field().focus()
  type('River Union')
  press('Enter')
  await waitFor(() => expect(linkNow()).toBe('/?view=actor&focus=river-union'))
})
