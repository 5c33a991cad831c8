import { expect, test } from 'vitest'
import { Demand } from '#domain/demand'
import { actorSentence } from '#server/analysis/actor-sentence'
import { aDemand } from '#tests/builders'
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

test('who made a plan and who made it known are two sentences, each as it is known', () => {
  const citations = [{ source: 'courier', paragraphs: [1], via: ['Lake Radio'] }]
  const leak = { basis: 'named-source' as const, strength: 3, hedged: true as const, hedge: 'may' as const, citations }
  const brokerages = [played('Adler', 'drafted', accord), { ...played('Adler', 'leaked', accord), ...leak }]
  expect(actorSentence({ name: 'Adler' }, { ...none, brokerages })).toBe(
    'No report records a position of Adler. Adler is reported to have drafted the accord. Adler may have leaked the accord, says Lake Radio.',
  )
})

test('demands are counted by how they are known', () => {
  const { actors: _, issues: __, ...record } = aDemand()
  const demand = (given: Partial<Demand>) => Demand.parse({ ...record, actors: [], issues: [], strength: 4, ...given })
  const demands = [demand({}), demand({ id: 'b', basis: 'unnamed-source', strength: 2, redLine: false })]
  expect(actorSentence({ name: 'Adler' }, { ...none, demands })).toBe(
    'No report records a position of Adler. Adler makes 1 demand, a red line; is reported to make 1 demand.',
  )
})
