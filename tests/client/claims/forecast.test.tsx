import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ForecastClaim } from '#client/claims/forecast.tsx'
import { Forecast } from '#domain/forecast'
import { listed, shownWith } from '../shown-with.tsx'

const [forecast] = await listed('forecasts', Forecast)

const told = (otherwise: Partial<Forecast> = {}) =>
  shownWith(
    <ul>
      <ForecastClaim forecast={Forecast.parse({ ...forecast, ...otherwise })} />
    </ul>,
  )

test('a forecast says who expects what, how that is known, since when, and where it stands', async () => {
  told()
  expect(await screen.findByText('22 Nov')).toBeTruthy()
  expect(await screen.findByRole('link', { name: 'The Courier paragraph 1' })).toBeTruthy()
  const lines = [...document.querySelectorAll('li > p')].map((line) => line.textContent)
  expect(lines).toStrictEqual([
    'River Union',
    'Northland will refuse to leave.',
    'a named source22 NovThe Courier paragraph 1¶\u00a01',
  ])
})

test('a forecast is nobody’s stance: it has no sign of one', () => {
  told()
  expect(document.querySelector('[data-glyph], [data-chip], [data-tone]')).toBeNull()
})

test('what nobody is named to expect the report itself expects', () => {
  told({ actors: [] })
  expect(screen.getByText('The report itself')).toBeTruthy()
})

test('who expects it with others stands beside them', () => {
  const portCity = { id: 'port-city', label: 'Actor', name: 'Port City' } as const
  told({ actors: [...(forecast?.actors ?? []), portCity] })
  expect(document.querySelector('li > p')?.textContent).toBe('River Union, Port City')
})

test('a forecast that its source hedges is hedged', () => {
  told({ basis: 'inference', hedged: true, hedge: 'may', note: 'Read between the lines.' })
  expect(screen.getByText('the author’s inference, perhaps').getAttribute('data-basis')).toBe('inference')
  expect(screen.getByText('The coder’s note: Read between the lines.')).toBeTruthy()
})
