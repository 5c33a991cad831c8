import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { PictureSlide } from '#client/canvas/slide/picture-slide.tsx'
import { PresentFrame } from '#client/canvas/slide/present-frame.tsx'
import { toAnswer } from '#client/state/places.ts'
import { changeView } from '#client/state/view-history.ts'
import type { ViewChange } from '#domain/view-state'
import { giveRoom, linkNow, shownWith } from '../../shown-with.tsx'

beforeAll(() => giveRoom(1920, 1080))

const press = (key: string, keys: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...keys })
const presented: ViewChange = { view: 'answer', focus: 'withdrawal', present: true }
const isBlack = () => screen.getByRole('main').dataset.black

const frame = (at = presented) =>
  shownWith(<PresentFrame title="Who opposes it">{({ width }) => <p>a wall of {width}</p>}</PresentFrame>, at)

describe('a slide', () => {
  test('stands alone, with its title, and has the focus', () => {
    frame()
    expect(screen.getByRole('heading', { level: 1, name: 'Who opposes it' })).toBeTruthy()
    expect(screen.getByText('a wall of 1920')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Slide' }))
  })

  test('is blackened by B or its button, and comes back by either', () => {
    frame()
    expect(isBlack()).toBe('false')
    press('b')
    expect(isBlack()).toBe('true')
    press('B')
    expect(isBlack()).toBe('false')
    fireEvent.click(screen.getByRole('button', { name: 'Black' }))
    expect(isBlack()).toBe('true')
  })

  test('leaves keys with Ctrl to the browser', () => {
    frame()
    expect(press('b', { ctrlKey: true })).toBe(true)
    expect(isBlack()).toBe('false')
  })

  test.each([
    ['Escape', () => press('Escape')],
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Leave' }))],
  ])('is left by %s for what it shows', (_, leave) => {
    frame()
    leave()
    expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
  })

  test('that was opened from a screen about no one thing gives way to that screen', async () => {
    frame({ view: 'actors' })
    act(() => changeView({ ...toAnswer('accord'), present: true }, { returns: true }))
    act(() => changeView({ ...toAnswer('withdrawal'), present: true }))
    press('Escape')
    await waitFor(() => expect(linkNow()).toBe('/?view=actors'))
  })
})

describe('the slides of a plan', () => {
  const slide = async (at: ViewChange = presented) => {
    shownWith(<PictureSlide />, at)
    await screen.findByRole('img')
  }
  const title = () => screen.getByRole('heading', { level: 1 }).textContent
  const step = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })

  test('are gone through by keys: the plan, then its points in their order', async () => {
    await slide({ view: 'answer', focus: 'accord', present: true })
    expect(title()).toBe('The Lake Accord')
    expect(step('← Before').disabled).toBe(true)
    const seen: string[] = []
    for (const key of ['ArrowRight', ' ', 'PageDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageUp']) {
      press(key)
      seen.push(linkNow())
    }
    const at = (focus: string) => `/?view=answer&focus=${focus}&present=true`
    expect(seen).toStrictEqual(
      ['withdrawal', 'island', 'passage', 'languages', 'languages', 'passage', 'island'].map(at),
    )
    await waitFor(() => expect(title()).toBe('The island'))
  })

  test('have an end', async () => {
    await slide({ view: 'answer', focus: 'languages', present: true })
    expect([step('← Before').disabled, step('Next →').disabled]).toStrictEqual([false, true])
  })

  test('say their finding, their day and their place among all', async () => {
    await slide()
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^Withdrawal from the bank\. /)
    const drawn = document.querySelector('svg')?.textContent
    for (const words of ['2 / 5', '26 Nov 2030', 'The Courier']) expect(drawn).toContain(words)
  })

  test('of what is not there say so', async () => {
    shownWith(<PictureSlide />, { ...presented, focus: 'nothing-at-all' })
    expect(await screen.findByText('There is nothing by that name')).toBeTruthy()
  })
})
