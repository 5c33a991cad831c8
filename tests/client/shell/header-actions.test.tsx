import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { HeaderActions } from '#client/shell/header-actions.tsx'
import { changeView } from '#client/state/view-history.ts'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { linkNow, shownWith } from '../shown-with.tsx'

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const press = (key: string, keys: object = {}) => fireEvent.keyDown(document.body, { key, ...keys })

describe('the buttons of the header', () => {
  test('undo and redo can be pressed as far as there is something to undo or to bring back', async () => {
    shownWith(<HeaderActions />)
    const can = () => ['Undo', 'Redo'].map((name) => !button(name).disabled)
    expect(button('Undo').disabled).toBe(true)
    act(() => changeView({ view: 'timeline' }))
    expect(can()).toStrictEqual([true, false])
    fireEvent.click(button('Undo'))
    await waitFor(() => expect(linkNow()).toBe('/'))
    expect(can()).toStrictEqual([false, true])
    fireEvent.click(button('Redo'))
    await waitFor(() => expect(linkNow()).toBe('/?view=timeline'))
    expect(can()).toStrictEqual([true, false])
  })

  test.each([
    ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }],
    ['Ctrl+Y', { key: 'y', ctrlKey: true }],
    ['⌘⇧Z', { key: 'z', metaKey: true, shiftKey: true }],
  ])('what Ctrl+Z undid %s brings back', async (_, redo) => {
    shownWith(<HeaderActions />)
    act(() => changeView({ view: 'evidence' }))
    press('z', { ctrlKey: true })
    await waitFor(() => expect(linkNow()).toBe('/'))
    press(redo.key, redo)
    await waitFor(() => expect(linkNow()).toBe('/?view=evidence'))
  })

  test('what is undone in a field is undone there, and not on the page', () => {
    shownWith(
      <>
        <HeaderActions />
        <input aria-label="Words" />
      </>,
    )
    act(() => changeView({ view: 'evidence' }))
    expect(fireEvent.keyDown(screen.getByRole('textbox'), { key: 'z', ctrlKey: true })).toBe(true)
    expect(linkNow()).toBe('/?view=evidence')
  })

  test('a press changes the colours, and its button then offers those of before', () => {
    shownWith(<HeaderActions />)
    fireEvent.click(button('Change to dark colours'))
    expect(document.documentElement.dataset.theme).toBe('dark')
    fireEvent.click(button('Change to light colours'))
    expect(document.documentElement.dataset.theme).toBe('light')
    expect(button('Change to dark colours')).toBeTruthy()
  })
})

describe('the keys', () => {
  test('are listed on ?, until they are closed', async () => {
    shownWith(<HeaderActions />)
    expect(screen.queryByRole('dialog')).toBeNull()
    press('?')
    const help = await screen.findByRole('dialog', { name: 'Keys' })
    expect([...help.querySelectorAll('h3')].map(({ textContent }) => textContent)).toStrictEqual([
      'Everywhere',
      'In the graph',
      'On the Table as well',
      'In the matrix, the list of actors and the table of who agrees',
      'Presenting',
    ])
    fireEvent.click(button('Close'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('are listed by their button as well', async () => {
    shownWith(<HeaderActions />)
    fireEvent.click(button('Keyboard help'))
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy()
  })

  test('that are single can be switched off, which the browser remembers', async () => {
    shownWith(<HeaderActions />)
    press('?')
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Single-key shortcuts: on' }))
    expect(localStorage.getItem('parley-single-keys')).toBe('off')
    fireEvent.click(button('Close'))
    press('?')
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.click(button('Keyboard help'))
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Single-key shortcuts: off' }))
    expect(localStorage.getItem('parley-single-keys')).toBe('on')
  })
})

describe('presenting', () => {
  test('shows what the screen is about', () => {
    shownWith(<HeaderActions />, { view: 'answer', focus: 'withdrawal' })
    fireEvent.click(button('Present'))
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal&present=true')
  })

  test('shows the plan where the screen is about no one thing', async () => {
    shownWith(<HeaderActions />, { view: 'actors', plan: 'revision' })
    fireEvent.click(button('Present'))
    await waitFor(() => expect(linkNow()).toBe('/?view=answer&focus=revision&plan=revision&present=true'))
  })
})

describe('the button that shares', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(navigator), 'clipboard')
  const copyWith = (value: object | undefined) =>
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
  afterEach(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard)
  })

  const share = async () => {
    shownWith(
      <>
        <HeaderActions />
        <LiveRegion />
      </>,
      { view: 'answer', focus: 'withdrawal' },
    )
    fireEvent.click(button('Share'))
  }

  test('copies the link to this very view, and says so', async () => {
    const copied: string[] = []
    copyWith({ writeText: async (text: string) => void copied.push(text) })
    await share()
    expect(await screen.findByRole('button', { name: 'Link copied' })).toBeTruthy()
    expect(copied).toStrictEqual([`${location.origin}/?view=answer&focus=withdrawal`])
    expect(screen.getByRole('status').textContent?.trim()).toBe('The link to this view is copied.')
  })

  test.each([
    ['has none to copy to', undefined],
    ['refuses', { writeText: () => Promise.reject(new Error('no')) }],
  ])('says where the link is where the browser %s', async (_, value) => {
    copyWith(value)
    await share()
    expect(await screen.findByRole('button', { name: 'See address bar' })).toBeTruthy()
    expect(screen.getByRole('status').textContent?.trim()).toBe(
      'Copying is not allowed here; the address bar has the link.',
    )
  })
})
