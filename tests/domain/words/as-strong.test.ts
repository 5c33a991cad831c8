import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Basis, Hedge, strengthOf } from '#domain/basis'
import { Brokerage, BrokerageRole, familyOf } from '#domain/brokerage'
import type { Dataset } from '#domain/dataset'
import { Position } from '#domain/position'
import type { Label, Ref } from '#domain/ref'
import { Stance } from '#domain/stance'
import { sayRole } from '#domain/words/roles'
import { sayStance } from '#domain/words/stance'
import { readDataset } from '#seed/dataset'
import { changesIn } from '#server/analysis/changes'
import { standingOf } from '#server/analysis/standing'
import { lakeAccord } from '../../lake-accord.ts'

const shipped = readDataset('seed/us-russia-28-point-plan')
if ('problems' in shipped) throw new Error('The shipped dataset has problems')
const datasets: [string, Dataset][] = [
  ['the invented negotiation', lakeAccord],
  ['the shipped one', shipped.dataset],
]

type Claim = Pick<Position, 'basis' | 'hedged' | 'hedge'>

/** What the words for each basis have to show: of a plain claim in its very verb, of a hedged one behind the hedge. */
const shows: Record<Basis, { plain: RegExp; hedged: RegExp }> = {
  'own-words': { plain: /^/, hedged: /^/ },
  spokesperson: { plain: /^/, hedged: /^/ },
  'named-source': { plain: /, (says|say) |, a named source says/, hedged: /, (says|say) |, a named source says/ },
  'unnamed-source': { plain: /\b(is|are) reported to\b/, hedged: /, it is reported/ },
  inference: { plain: /\b(is|are) taken to .*, by a report’s author/, hedged: /, as a report’s author takes it/ },
  'our-reading': { plain: /\b(is|are) read by us as\b/, hedged: /, by our reading/ },
  'not-recorded': {
    plain: /\b(is|are) recorded as .*, on an unrecorded basis/,
    hedged: /, on an unrecorded basis/,
  },
}

const hedges: Record<Hedge, RegExp> = {
  appears: /\bappears? to\b/,
  seems: /\bseems? to\b/,
  may: /\bmay\b/,
  could: /\bcould\b/,
  expected: /\b(is|are) expected to\b/,
}

const soft = Basis.options.filter((basis) => basis !== 'own-words' && basis !== 'spokesperson')

function expectAsStrong(said: string, { basis, hedged, hedge = 'appears' }: Claim) {
  expect(said).toMatch(shows[basis][hedged ? 'hedged' : 'plain'])
  if (hedged) expect(said).toMatch(hedges[hedge])
  else for (const pattern of Object.values(hedges)) expect(said).not.toMatch(pattern)
  for (const other of soft.filter((one) => one !== basis)) {
    expect(said).not.toMatch(shows[other].plain)
    expect(said).not.toMatch(shows[other].hedged)
  }
}

const stanceOf = (position: Position) => sayStance(position.stance, [position], () => 'it', 4)
const roleOf = (act: Brokerage) => sayRole(act.role, [act], 'it', 4)

const asRef = (id: string, label: Label = 'Actor'): Ref => ({ id, label, name: `The ${id}` })

function positionsIn({ positions }: Dataset): Position[] {
  return positions.map(({ holder, voicedBy, target, ...record }) =>
    Position.parse({
      ...record,
      holder: asRef(holder),
      voicedBy: voicedBy.map((id) => asRef(id)),
      target: asRef(target, 'PlanPoint'),
      strength: strengthOf[record.basis],
    }),
  )
}

function actsIn({ brokerages }: Dataset): Brokerage[] {
  return brokerages.map(({ actor, target, ...record }) =>
    Brokerage.parse({
      ...record,
      actor: asRef(actor),
      target: asRef(target, 'Plan'),
      family: familyOf[record.role],
      strength: strengthOf[record.basis],
    }),
  )
}

/** The same claim as if it were known in each of the ways. */
function asKnownBy<C extends Claim & { strength: number }>(claim: C): C[] {
  return Basis.options.flatMap((basis) => {
    const { hedged: _, hedge: __, ...plain } = claim
    const known = { ...plain, basis, strength: strengthOf[basis] }
    const all = [known, ...Hedge.options.map((hedge) => ({ ...known, hedged: true as const, hedge }))]
    return all.map((one) => Object.assign({ ...claim, hedged: undefined, hedge: undefined }, one))
  })
}

describe.each(datasets)('each claim of %s', (_, dataset) => {
  const positions = positionsIn(dataset)
  const acts = actsIn(dataset)

  test('is said as strongly as it is known', () => {
    for (const position of positions) expectAsStrong(stanceOf(position), position)
    for (const act of acts) expectAsStrong(roleOf(act), act)
  })

  test('is said as strongly as it would be known in any other way', () => {
    for (const position of positions.flatMap(asKnownBy)) expectAsStrong(stanceOf(position), position)
    for (const act of acts.flatMap(asKnownBy)) expectAsStrong(roleOf(act), act)
  })

  test('reads otherwise in own words than by inference', () => {
    const known = <C extends Claim>(claim: C, basis: Basis): C => ({ ...claim, basis })
    for (const one of positions) expect(stanceOf(known(one, 'own-words'))).not.toBe(stanceOf(known(one, 'inference')))
    for (const act of acts) expect(roleOf(known(act, 'own-words'))).not.toBe(roleOf(known(act, 'inference')))
  })

  test('says its condition', () => {
    for (const { condition, ...position } of positions.flatMap(asKnownBy)) {
      if (position.stance !== 'conditional') continue
      expect(stanceOf({ ...position, condition: 'the tolls stay' })).toContain('on condition that the tolls stay')
      expect(stanceOf(position)).toContain('on a condition that is not recorded')
      if (condition !== undefined) expect(stanceOf({ ...position, condition })).toContain(condition)
    }
  })

  test('stands in the answer about its target as strongly, and alone', () => {
    for (const position of positions.flatMap(asKnownBy)) {
      const { sentence, parts } = answerTo([position], position.target)
      expectAsStrong(sentence, position)
      expect([parts.finding, ...parts.rest].join(' ')).toBe(sentence)
    }
  })

  test('changes the picture as strongly, and only where somebody said so', () => {
    const changes = { positions: [], plans: [], events: [], brokerages: [], disputes: [] }
    const taken = positions.filter(({ date, stance }) => date !== undefined && stance !== 'undeclared')
    for (const position of taken.flatMap(asKnownBy)) {
      const [change] = changesIn({ ...changes, positions: [{ ...position, until: undefined }] })
      expectAsStrong(change?.sentence ?? '', position)
      if (strengthOf[position.basis] < 2) expect(change?.sentence).not.toMatch(/come(s)? out against/)
    }
    for (const act of acts.flatMap(asKnownBy)) {
      const [change] = changesIn({ ...changes, brokerages: [{ ...act, date: '2030-11-20' }] })
      expectAsStrong(change?.sentence ?? '', act)
    }
    const all = changesIn({ ...changes, positions })
    expect(all.length).toBe(taken.length)
  })
})

function answerTo(positions: Position[], target: Ref) {
  const nothing = { matches: [], brokerages: [], discrepancies: [], elsewhere: [], demanders: [], onPlan: [] }
  return standingOf({ ...nothing, target, asOf: '2030-11-26', plan: undefined, positions })
}

const aClaim = fc.record({
  basis: fc.constantFrom(...Basis.options),
  hedge: fc.option(fc.constantFrom(...Hedge.options), { nil: undefined }),
  stance: fc.constantFrom(...Stance.options),
  plural: fc.boolean(),
  via: fc.uniqueArray(fc.constantFrom('Lake Radio', 'The Courier', 'Ash'), { maxLength: 2 }),
  sources: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
})

const claims = fc.array(aClaim, { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(({ basis, hedge, stance, plural, via, sources }, at) =>
    Position.parse({
      id: `position-${at}`,
      holder: { id: `holder-${at}`, label: 'Actor', name: `Holder ${'ABCDEF'.charAt(at)}`, article: 'none', plural },
      voicedBy: [],
      target: { id: 'bank', label: 'PlanPoint', name: 'The bank' },
      stance,
      date: '2030-11-20',
      basis,
      ...(hedge ? { hedged: true, hedge } : {}),
      strength: strengthOf[basis],
      summary: 'Said so.',
      citations: sources.map((source) => ({ source, via })),
    }),
  ),
)

describe('of any claims together', () => {
  test('whoever is named is said to hold it as strongly as it is known', () => {
    fc.assert(
      fc.property(claims, (positions) => {
        const { sentence } = answerTo(positions, { id: 'bank', label: 'PlanPoint', name: 'The bank' })
        for (const position of positions) {
          const clause = sentence.split(/[;.] ?/).find((part) => part.includes(position.holder.name))
          if (clause) expectAsStrong(inFull(clause), position)
        }
      }),
    )
  })

  const inOrder = (positions: readonly Position[]) => {
    const said = sayStance('opposes', positions, () => 'it', 9)
    return [...positions].sort((a, b) => said.indexOf(a.holder.name) - said.indexOf(b.holder.name))
  }

  test('the strongest come first', () => {
    const different: Basis[] = ['own-words', 'unnamed-source', 'inference']
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.constantFrom(...different)), (positions, bases) => {
        const known = positions.map((p): Position => ({ ...p, stance: 'opposes', basis: bases.next().value }))
        const strengths = inOrder(known).map(({ basis }) => strengthOf[basis])
        expect(strengths).toStrictEqual([...strengths].sort((a, b) => b - a))
      }),
    )
  })

  test('of one strength those in most reports come first, however many paragraphs each cites', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat(9)), (positions, extra) => {
        const known = positions.map((position): Position => {
          const { hedged: _, hedge: __, ...plain } = position
          const paragraphs = Array.from({ length: extra.next().value }, (___, at) => at + 1)
          const citations = plain.citations.flatMap((cited) => [{ ...cited, paragraphs }, cited])
          return { ...plain, stance: 'opposes', basis: 'own-words', citations }
        })
        const reports = inOrder(known).map(({ citations }) => new Set(citations.map(({ source }) => source)).size)
        expect(reports).toStrictEqual([...reports].sort((a, b) => b - a))
      }),
    )
  })
})

/** A clause in short form as if it were in full: "is taken to by" and "is read so" have no verb of their own. */
function inFull(clause: string): string {
  return clause
    .replace(/(is|are) taken to by a report’s author/, '$1 taken to hold it, by a report’s author')
    .replace(/(is|are) read so by us/, '$1 read by us as so')
    .replace(/(is|are) recorded so,/, '$1 recorded as so,')
}

describe('each role', () => {
  test.each(BrokerageRole.options)('%s is hedged where its source hedges', (role) => {
    const [act] = actsIn(lakeAccord)
    if (act === undefined) throw new Error('Nobody brokered anything')
    for (const one of asKnownBy({ ...act, role, family: familyOf[role] })) expectAsStrong(roleOf(one), one)
  })
})
