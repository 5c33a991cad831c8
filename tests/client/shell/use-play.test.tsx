import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { AsOfBar } from '#client/shell/as-of-bar.tsx'
import { stride } from '#client/shell/use-play.ts'
import { changeView, undo } from '#client/state/view-history.ts'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { linkNow, shownWith } from '../shown-with.tsx'

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const isPlaying = () => screen.queryByRole('button', { name: 'Pause' }) !== null
const dayNow = () => new URLSearchParams(location.search).get('asOf') ?? 'the last'
const wait = (strides = 1) => act(() => void vi.advanceTimersByTime(stride * strides))
const space = (on: Element = document.body) => fireEvent.keyDown(on, { key: ' ' })

/** A page on that day, and its first step played. */
async function play(asOf?: string) {
  shownWith(
    <>
      <AsOfBar />
      <LiveRegion />
    </>,
    { view: 'table', ...(asOf && { asOf }) },
  )
  await screen.findByRole('slider')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  fireEvent.click(button('Play day by day'))
}

afterEach(() => void vi.useRealTimers())

describe('played', () => {
  test('it goes from dated day to dated day, and ends on the last', async () => {
    await play('2030-11-20')
    expect([dayNow(), isPlaying()]).toStrictEqual(['2030-11-24', true])
    wait()
    expect(dayNow()).toBe('2030-11-25')
    wait()
    expect([dayNow(), isPlaying()]).toStrictEqual(['the last', false])
    wait(3)
    expect(dayNow()).toBe('the last')
  })

  test('from the last day it begins with the first that is here', async () => {
    await play()
    expect(dayNow()).toBe('2030-11-10')
    wait()
    expect(dayNow()).toBe('2030-11-18')
  })

  test('all its days are one step of undo', async () => {
    await play('2030-11-19')
    wait(2)
    vi.useRealTimers()
    act(undo)
    expect(linkNow()).toBe('/?view=table&asOf=2030-11-19')
    expect(isPlaying()).toBe(false)
  })
})

describe('it is paused', () => {
  test('by Space, which is said, and goes on by it', async () => {
    await play('2030-11-19')
    space()
    expect(screen.getByRole('status').textContent).toBe('Paused on 20 Nov 2030')
    wait(2)
    expect(dayNow()).toBe('2030-11-20')
    space()
    wait()
    expect(dayNow()).toBe('2030-11-24')
  })

  test('by its button, of which Space is no second press', async () => {
    await play('2030-11-19')
    expect(space(button('Pause'))).toBe(true)
    expect(isPlaying()).toBe(true)
    fireEvent.click(button('Pause'))
    expect(isPlaying()).toBe(false)
  })
})

describe('it ends', () => {
  test.each([
    ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
    ['another day', () => fireEvent.click(button('The dated day before'))],
    ['a link to another day', () => act(() => changeView({ asOf: '2030-11-22' }))],
  ])('with %s', async (_, end) => {
    await play('2030-11-19')
    end()
    const there = dayNow()
    wait(2)
    expect([dayNow(), isPlaying()]).toStrictEqual([there, false])
    space()
    expect(isPlaying()).toBe(false)
  })
})
