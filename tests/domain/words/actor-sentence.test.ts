import { expect, test } from 'vitest'
import { Demand } from '#domain/demand'
import { actorParts, actorSentence, type Recorded } from '#domain/words/actor-sentence'
import { aDemand } from '#tests/builders'
import { accord, bank, held, played, ref } from '#tests/server/analysis/pieces'

const none: Recorded = { positions: [], brokerages: [], demands: [] }

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
    'No report records a position of Adler. Adler makes 1 demand, a red line; is reported to make another.',
  )
})

test('the subject is named once, a person by a short name after that', () => {
  const positions = [held('Northland', 'opposes', { target: accord })]
  const recorded = { ...none, positions, brokerages: [played('Northland', 'drafted', accord)] }
  expect(actorSentence({ name: 'Northland', kind: 'state' }, recorded)).toBe(
    'Northland opposes the accord. It is reported to have drafted the accord.',
  )
  expect(actorSentence({ name: 'Lake leaders', kind: 'group' }, recorded)).toMatch(
    /\. They are reported to have drafted/,
  )
  expect(actorSentence({ name: 'Maria Adler', short: 'Adler', kind: 'person' }, recorded)).toMatch(
    /\. Adler is reported/,
  )
  expect(actorSentence({ name: 'Lake official (to Lake Radio)', kind: 'unnamed-source' }, recorded)).toMatch(
    /^A Lake official who spoke to Lake Radio opposes the accord\. That source is reported/,
  )
})

test('all that was done is there: to one thing by name, to several by their number, and nothing is called after who did it', () => {
  const talks = ref('Talks at the lock', 'Event')
  const offer = ref('Adler’s offer', 'Plan')
  const acts = [played('Adler', 'drafted', accord), played('Adler', 'conveyed', bank), played('Adler', 'hosted', talks)]
  const more = [played('Adler', 'conveyed', ref('Tolls', 'PlanPoint')), played('Adler', 'offered', offer)]
  const said = (brokerages: Recorded['brokerages']) => actorSentence({ name: 'Adler' }, { ...none, brokerages })
  expect(said(acts)).toMatch(
    /have drafted the accord, conveyed the point “The bank” and hosted the event “Talks at the lock”\.$/,
  )
  expect(said([...acts, ...more])).toMatch(
    /have drafted the accord, conveyed 2 points, hosted the event “Talks at the lock” and offered the offer\.$/,
  )
})

test('who holds nothing of its own has spoken for those who do, as it is known', () => {
  const voiced = [
    held('Southmark', 'opposes', { target: accord, basis: 'unnamed-source' }),
    held('Southmark', 'opposes', { id: 'b', basis: 'unnamed-source' }),
    held('Southmark', 'supports', { id: 'c', target: ref('Open locks', 'Demand'), basis: 'spokesperson' }),
  ]
  expect(actorSentence({ name: 'Envoys', plural: true, kind: 'group' }, { ...none, voiced })).toBe(
    'No own position of Envoys is recorded; they have spoken for Southmark, for 1 demand; are reported to have spoken for Southmark, against the accord and 1 point.',
  )
})

test('where no position was declared stands what is on record', () => {
  const positions = [
    held('Adler', 'undeclared', {
      target: accord,
      basis: 'inference',
      hedged: true,
      hedge: 'appears',
      short: 'Appears ready to listen',
      summary: 'Adler appears ready to listen.',
    }),
  ]
  expect(actorSentence({ name: 'Adler' }, { ...none, positions })).toBe(
    'Adler is recorded without a declared position on the accord (appears ready to listen), as a report’s author takes it.',
  )
})

test('two red lines are both red lines', () => {
  const { actors: _, issues: __, ...record } = aDemand()
  const demands = ['a', 'b'].map((id) => Demand.parse({ ...record, id, actors: [], issues: [], strength: 4 }))
  expect(actorSentence({ name: 'Adler' }, { ...none, demands })).toMatch(/Adler makes 2 demands, both red lines\.$/)
})

test('is a finding, what that is about, and the rest, for who lays it out', () => {
  const positions = [held('Northland', 'opposes', { target: accord })]
  const brokerages = [played('Northland', 'drafted', accord)]
  expect(actorParts({ name: 'Northland', kind: 'state' }, { ...none, positions, brokerages })).toStrictEqual({
    finding: 'Northland opposes the accord.',
    names: [accord],
    rest: ['It is reported to have drafted the accord.'],
  })
})
