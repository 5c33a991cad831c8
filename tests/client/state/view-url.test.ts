import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAnswer, toSeated } from '#client/state/places.ts'
import { fromUrl, linkTo, toUrl } from '#client/state/view-url.ts'
import { ActorColumn } from '#domain/actor-column'
import { JointAnswer } from '#domain/demand'
import { EventStatus } from '#domain/event'
import { Rollup } from '#domain/ground'
import { Duplicates, NetworkMeasure, Normalisation } from '#domain/network'
import { ResultForm } from '#domain/question'
import { RelationKind } from '#domain/relation'
import { stances } from '#domain/stance'
import { AskedInWords, changed, screenLinks, ViewState } from '#domain/view-state'
import { runs } from '#tests/runs'

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/)
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })

const view = fc
  .record({
    view: fc.constantFrom(...Object.keys(screenLinks)),
    show: maybe(fc.constantFrom('graph', 'matrix')),
    plan: maybe(id),
    focus: maybe(id),
    other: maybe(id),
    asOf: maybe(day),
    since: maybe(day),
    select: fc.array(id, { maxLength: 4 }),
    hide: fc.subarray([...stances, ...JointAnswer.options]),
    pins: fc.array(fc.record({ id, x: number, y: number }), { maxLength: 3 }),
    mark: maybe(fc.constant('camps')),
    group: maybe(fc.constant('camps')),
    camera: maybe(fc.record({ x: number, y: number, zoom: fc.double({ min: 0.01, max: 20, noNaN: true }) })),
    source: maybe(id),
    paragraph: maybe(fc.integer({ min: 1, max: 200 })),
    ask: maybe(fc.constantFrom(...AskedInWords.options)),
    question: maybe(id),
    cypher: maybe(fc.string({ minLength: 1, maxLength: 60 })),
    given: fc.dictionary(fc.stringMatching(/^[a-zA-Z]\w{0,6}$/), fc.string({ maxLength: 20 }), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    form: maybe(fc.constantFrom(...ResultForm.options)),
    sort: maybe(fc.integer({ min: 1, max: 9 }).chain((n) => fc.constantFrom(n, -n))),
    limit: maybe(fc.integer({ min: 1, max: 10_000 })),
    analysis: maybe(fc.constantFrom(...screenLinks.analysis.shape.analysis.unwrap().options)),
    ways: maybe(fc.constantFrom('point', 'plan')),
    from: maybe(day),
    to: maybe(day),
    rollup: maybe(fc.constantFrom(...Rollup.options)),
    without: maybe(id),
    measure: maybe(fc.constantFrom(...NetworkMeasure.options)),
    normalise: maybe(fc.constantFrom(...Normalisation.options)),
    duplicates: maybe(fc.constantFrom(...Duplicates.options)),
    camps: maybe(fc.integer({ min: 1, max: 12 })),
    expanded: fc.array(id, { maxLength: 3 }),
    among: fc.array(id, { maxLength: 3 }),
    alone: fc.boolean(),
    find: maybe(fc.string({ minLength: 1, maxLength: 80 })),
    side: maybe(id),
    order: maybe(fc.constantFrom(...ActorColumn.options, ...ActorColumn.options.map((one) => `-${one}`))),
    under: maybe(fc.constantFrom('kind', 'none')),
    rel: maybe(fc.subarray([...RelationKind.options, 'none'], { minLength: 1 })),
    status: maybe(fc.subarray([...EventStatus.options, 'none'], { minLength: 1 })),
    present: fc.boolean(),
  })
  .map((state) => fromJson(ViewState.parse(state)))

/** Without the keys that are undefined: what is absent has no key. */
function fromJson(state: ViewState): ViewState {
  return ViewState.parse(JSON.parse(JSON.stringify(state)))
}

const readBack = (url: string) => {
  const { search, hash } = new URL(url, 'http://localhost')
  return fromUrl(search, hash)
}

function searchOf(url: string) {
  return new URL(url, 'http://localhost').search
}

describe('a link', () => {
  test('to a change leads where the change leads, on the same screen and on another', () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        const { view: _, ...here } = after
        expect(linkTo(before, after)).toBe(toUrl(changed(before, after)))
        expect(linkTo(before, here)).toBe(toUrl(changed(before, here)))
      }),
    )
  })

  test('without a change leads to where one is', () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(linkTo(state, {})).toBe(toUrl(state))
      }),
    )
  })

  test('carries the longest query, behind the # that no server is sent', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1_600, maxLength: 8_192, unit: 'grapheme-ascii' }), (cypher) => {
        const state = fromJson(ViewState.parse({ view: 'ask', question: 'own', cypher, present: true }))
        const url = toUrl(state)
        expect(readBack(url)).toStrictEqual({ state, bad: [] })
        expect(searchOf(url)).toBe('?view=ask&question=own&present=true')
      }),
      { numRuns: runs(20) },
    )
  })

  test('reads nothing else behind its #', () => {
    expect(fromUrl('?view=ask', '#focus=russia').state.focus).toBeUndefined()
  })

  test('carries the whole view: what is read from it is what was written', () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(fromUrl(searchOf(toUrl(state)))).toStrictEqual({ state, bad: [] })
      }),
    )
  })

  test('is / for home, where nothing is chosen', () => {
    expect(toUrl(ViewState.parse({}))).toBe('/')
  })

  test('reads well: ids and commas stand as they are', () => {
    const state = ViewState.parse({ view: 'answer', focus: 'donbas-handover', select: ['ukraine', 'russia'] })
    expect(toUrl(state)).toBe('/?view=answer&focus=donbas-handover&select=ukraine,russia')
  })

  test('carries that camps are shown, and that rows stand by camp', () => {
    const state = ViewState.parse({ view: 'matrix', mark: 'camps', group: 'camps' })
    expect(toUrl(state)).toBe('/?view=matrix&mark=camps&group=camps')
    expect(fromUrl('?mark=sides').bad).toStrictEqual([{ key: 'mark', value: 'sides' }])
  })

  test('carries a question with what it is asked about', () => {
    const state = ViewState.parse({ view: 'ask', question: 'brokers-by-role', given: { plan: 'first-draft' } })
    expect(toUrl(state)).toBe('/?view=ask&question=brokers-by-role&p.plan=first-draft')
  })

  test('carries what is computed, and how it is counted', () => {
    const counted = { analysis: 'camps', rollup: 'party', without: 'courier', camps: 3, expanded: ['how-to-read'] }
    expect(toUrl(ViewState.parse({ view: 'analysis', ...counted }))).toBe(
      '/?view=analysis&analysis=camps&rollup=party&without=courier&camps=3&expanded=how-to-read',
    )
    expect(fromUrl('?view=analysis&analysis=winners&camps=99&from=2025-11-20')).toStrictEqual({
      state: ViewState.parse({ view: 'analysis', from: '2025-11-20' }),
      bad: [
        { key: 'analysis', value: 'winners' },
        { key: 'camps', value: '99' },
      ],
    })
  })

  test('carries how the actors are listed; what the old list could say is still read, and the network is gone', () => {
    const listed = { find: 'envoy', only: 'person', side: 'north', order: '-met', under: 'none' }
    expect(toUrl(ViewState.parse({ view: 'actors', ...listed }))).toBe(
      '/?view=actors&find=envoy&only=person&side=north&order=-met&under=none',
    )
    expect(fromUrl('?view=actors&find=envoy&only=person&order=age')).toStrictEqual({
      state: ViewState.parse({ view: 'actors', find: 'envoy', only: 'person' }),
      bad: [{ key: 'order', value: 'age' }],
    })
    expect(fromUrl('?view=analysis&show=graph&select=north')).toStrictEqual({
      state: ViewState.parse({ view: 'analysis', select: ['north'] }),
      bad: [],
    })
  })

  test('names a parameter that no query can have', () => {
    expect(fromUrl('?view=ask&p.a-b=1&p.c=2')).toStrictEqual({
      state: ViewState.parse({ view: 'ask', given: { c: '2' } }),
      bad: [{ key: 'p.a-b', value: '1' }],
    })
  })

  test('ignores keys that it does not know', () => {
    expect(fromUrl('?utm=mail&view=matrix')).toStrictEqual({ state: ViewState.parse({ view: 'matrix' }), bad: [] })
  })

  test('takes no word of the language for a key', () => {
    const search = '?constructor=1&toString=2&__proto__=3&hasOwnProperty=4'
    expect(fromUrl(search)).toStrictEqual({ state: ViewState.parse({}), bad: [] })
  })

  test('names each value that cannot be read, and keeps the rest', () => {
    expect(fromUrl('?view=matrix&asOf=2025-02-30&hide=loud&present=maybe&camera=a~b~c')).toStrictEqual({
      state: ViewState.parse({ view: 'matrix' }),
      bad: [
        { key: 'asOf', value: '2025-02-30' },
        { key: 'hide', value: 'loud' },
        { key: 'present', value: 'maybe' },
        { key: 'camera', value: 'a~b~c' },
      ],
    })
  })

  test('never fails, whatever it says', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        fromUrl(`?${query}`)
      }),
    )
  })
})

describe('a change', () => {
  const before = ViewState.parse({
    view: 'answer',
    focus: 'a-point',
    show: 'matrix',
    plan: 'a-plan',
    asOf: '2025-11-20',
    hide: ['opposes'],
    select: ['somebody'],
    camera: { x: 1, y: 2, zoom: 3 },
    source: 'a-report',
    present: true,
  })

  test('that names a screen leads there, with plan, day, filters and selection and nothing of the screen before', () => {
    const along = { plan: 'a-plan', asOf: '2025-11-20', hide: ['opposes'], select: ['somebody'] }
    expect(changed(before, { view: 'matrix' })).toStrictEqual(ViewState.parse({ view: 'matrix', ...along }))
  })

  test('to an answer about somebody selects that one alone, and about nobody lets the selection be', () => {
    expect(changed(before, toAnswer('another', { actor: 'else' })).select).toStrictEqual(['else'])
    expect(changed(before, toAnswer('another')).select).toStrictEqual(['somebody'])
  })

  test('from the Table’s map to its list and back brings back what each showed', () => {
    const map = ViewState.parse({ view: 'table', focus: 'a-point', rel: ['met'], expanded: ['north'], find: 'envoy' })
    const list = changed(map, toSeated('actors', map))
    expect(list).toMatchObject({ view: 'actors', find: 'envoy' })
    expect(changed(list, toSeated('table', list))).toEqual(map)
  })

  test('that names none stays, and keeps the rest', () => {
    expect(changed(before, { show: undefined, select: [] })).toMatchObject({
      focus: 'a-point',
      select: [],
      present: true,
    })
  })

  test('of what the screen has not is none', () => {
    expect(changed(ViewState.parse({}), { camps: 3, focus: 'a-point' })).toStrictEqual(ViewState.parse({}))
  })
})
