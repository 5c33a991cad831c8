import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AsOfBar } from '#client/shell/as-of-bar.tsx'
import { changeView, undo } from '#client/state/view-history.ts'
import { linkNow, shownWith } from '../shown-with.tsx'

const slider = () => screen.findByRole<HTMLInputElement>('slider', { name: 'As of' })
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const point = { view: 'answer', focus: 'withdrawal' } as const

test('the day is the last that the negotiation is coded up to, which no link need say', async () => {
  shownWith(<AsOfBar />, point)
  expect((await slider()).getAttribute('aria-valuetext')).toBe('26 Nov 2030: 1 dated claim')
  expect(screen.getByText('26 Nov', { selector: 'strong' })).toBeTruthy()
  expect([button('Latest').disabled, button('The next dated day').disabled]).toStrictEqual([true, true])
})

test('there is a stop for each of sixteen days, and one for all that is earlier', async () => {
  shownWith(<AsOfBar />, point)
  const bar = await slider()
  expect([bar.min, bar.max, bar.value]).toStrictEqual(['0', '16', '16'])
  expect([...document.querySelectorAll('ol li')].map((stop) => stop.getAttribute('title'))).toStrictEqual([
    'Until 10 Nov 2030: 1 dated claim',
    ...[11, 12, 13, 14, 15, 16, 17].map((day) => `${day} Nov 2030: 0 dated claims`),
    '18 Nov 2030: 1 dated claim',
    '19 Nov 2030: 2 dated claims',
    '20 Nov 2030: 7 dated claims',
    ...[21, 22, 23].map((day) => `${day} Nov 2030: 0 dated claims`),
    '24 Nov 2030: 1 dated claim',
    '25 Nov 2030: 2 dated claims',
    '26 Nov 2030: 1 dated claim',
  ])
})

test('the arrows go to the dated days, past those on which nothing is dated', async () => {
  shownWith(<AsOfBar />, point)
  await slider()
  const passed = ['The dated day before', 'The dated day before', 'The dated day before', 'The next dated day'].map(
    (way) => {
      fireEvent.click(button(way))
      return linkNow()
    },
  )
  expect(passed).toStrictEqual([
    '/?view=answer&focus=withdrawal&asOf=2030-11-25',
    '/?view=answer&focus=withdrawal&asOf=2030-11-24',
    '/?view=answer&focus=withdrawal&asOf=2030-11-20',
    '/?view=answer&focus=withdrawal&asOf=2030-11-24',
  ])
})

test('a link that cannot be read in part still has its day', async () => {
  shownWith(<AsOfBar />, '/?hide=loud&asOf=2030-11-20')
  expect((await slider()).getAttribute('aria-valuetext')).toBe('20 Nov 2030: 7 dated claims')
})

test('however far the day is moved, a step back undoes all of it', async () => {
  shownWith(<AsOfBar />, point)
  act(() => changeView({ show: 'matrix' }))
  await slider()
  for (const way of ['The dated day before', 'The dated day before', 'The next dated day']) fireEvent.click(button(way))
  act(undo)
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal&show=matrix')
})

test('the slider goes to any day', async () => {
  shownWith(<AsOfBar />, point)
  fireEvent.change(await slider(), { target: { value: '13' } })
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal&asOf=2030-11-23')
  expect((await slider()).getAttribute('aria-valuetext')).toBe('23 Nov 2030: 0 dated claims')
})

test.each([
  ['Latest', () => fireEvent.click(button('Latest'))],
  ['the next dated day', () => fireEvent.click(button('The next dated day'))],
  ['the end of the slider', async () => fireEvent.change(await slider(), { target: { value: '16' } })],
])('%s, where that is the last, leaves no day in the link', async (_, go) => {
  shownWith(<AsOfBar />, { ...point, asOf: '2030-11-25' })
  await slider()
  await go()
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
})

test('a day before all that is dated has nothing before it', async () => {
  shownWith(<AsOfBar />, { ...point, asOf: '2020-01-01' })
  expect((await slider()).value).toBe('0')
  expect(button('The dated day before').disabled).toBe(true)
})
