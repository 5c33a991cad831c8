import { expect, test } from 'vitest'
import { actorSentence } from '#server/analysis/actor-sentence'
import { accord, held, played } from './pieces.ts'

const none = { positions: [], brokerages: [], demands: [] }

test('an actor of whom nothing is recorded has no position', () => {
  expect(actorSentence({ name: 'Adler' }, none)).toBe('No report records a position of Adler.')
})

test('a broker without a position is told from one with', () => {
  const brokerages = [played('Adler', 'drafted', accord), played('Adler', 'conveyed', accord)]
  expect(actorSentence({ name: 'Adler' }, { ...none, brokerages })).toBe(
    'No report records a position of Adler. Adler is reported to have drafted and conveyed the accord.',
  )
})

test('plans are named and points counted', () => {
  const positions = [held('Northland', 'opposes', { target: accord }), held('Northland', 'opposes', { id: 'b' })]
  expect(actorSentence({ name: 'Northland' }, { ...none, positions })).toBe('Northland opposes the accord and 1 point.')
})
