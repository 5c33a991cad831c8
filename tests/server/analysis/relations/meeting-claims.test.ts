import { describe, expect, test } from 'vitest'
import { EventKind, EventStatus } from '#domain/event'
import { meetingKinds } from '#domain/relation'
import { type IsAbove, meetingClaims } from '#server/analysis/relations/meeting-claims'
import { whoIsAbove } from '#server/analysis/relations/who-is-above'
import { happened, inShort, tie } from './claims.ts'

const nobodyIsAbove: IsAbove = () => false
const parts = (...ids: string[]) => ids.map((actor) => ({ actor }))
const joined = (given: Parameters<typeof happened>[0], isAbove = nobodyIsAbove) =>
  inShort(meetingClaims([happened(given)], isAbove, new Map()))

describe('a meeting', () => {
  test('joins each two who attended it', () => {
    expect(joined({ participants: parts('ann', 'bob', 'cem') })).toStrictEqual([
      'ann met bob (held)',
      'ann met cem (held)',
      'bob met cem (held)',
    ])
  })

  test('joins nobody to who was told of it, or whose part is yet to come', () => {
    const others = [
      { actor: 'bob', status: 'informed' as const },
      { actor: 'cem', status: 'planned' as const },
    ]
    expect(joined({ participants: [...parts('ann'), ...others] })).toStrictEqual([])
  })

  test('is called off between whose part was called off and those who attended, and between no others', () => {
    const participants = [
      ...parts('ann', 'bob'),
      { actor: 'cem', status: 'cancelled' as const },
      { actor: 'dan', status: 'cancelled' as const },
    ]
    expect(joined({ participants })).toStrictEqual([
      'ann met bob (held)',
      'ann met cem (cancelled)',
      'bob met cem (cancelled)',
      'ann met dan (cancelled)',
      'bob met dan (cancelled)',
    ])
  })

  test.each(EventStatus.options)('that is %s joins those whose parts are alike', (status) => {
    expect(joined({ status, participants: parts('ann', 'bob') })).toStrictEqual([`ann met bob (${status})`])
  })

  test('of a planned event joins nobody whose part in it was called off', () => {
    const participants = [...parts('ann'), { actor: 'bob', status: 'cancelled' as const }]
    expect(joined({ status: 'planned', participants })).toStrictEqual([])
  })

  test.each(EventKind.options)('is no other event: %s', (kind) => {
    const isMeeting = meetingKinds.some((one) => one === kind)
    expect(joined({ kind, participants: parts('ann', 'bob') })).toHaveLength(isMeeting ? 1 : 0)
  })

  test('counts once whoever is named twice', () => {
    const participants = [...parts('ann', 'bob'), { actor: 'ann', role: 'host' }]
    expect(joined({ participants })).toStrictEqual(['ann met bob (held)'])
  })

  describe('to which somebody comes with whom it speaks for', () => {
    const isAbove = whoIsAbove([tie('envoy', 'REPRESENTS', 'premier'), tie('premier', 'MEMBER_OF', 'cabinet')])

    test('joins both to the others, and not to each other, however far above', () => {
      expect(joined({ participants: parts('envoy', 'premier', 'cabinet', 'ann') }, isAbove)).toStrictEqual([
        'ann met cabinet (held)',
        'ann met envoy (held)',
        'ann met premier (held)',
      ])
    })

    test('joins the two where they meet alone, though not on a visit, nor where somebody was to come', () => {
      const two = parts('envoy', 'premier')
      expect(joined({ participants: two }, isAbove)).toStrictEqual(['envoy met premier (held)'])
      expect(joined({ kind: 'visit', participants: two }, isAbove)).toStrictEqual([])
      const third = { actor: 'ann', status: 'planned' as const }
      expect(joined({ participants: [...two, third] }, isAbove)).toStrictEqual([])
    })

    test('is not called off between the two', () => {
      const participants = [...parts('premier', 'ann'), { actor: 'envoy', status: 'cancelled' as const }]
      expect(joined({ participants }, isAbove)).toStrictEqual(['ann met premier (held)', 'ann met envoy (cancelled)'])
    })
  })
})

describe('when a meeting is known', () => {
  const published = new Map([
    ['courier', '2030-11-20'],
    ['post', '2030-11-18'],
  ])
  const citations = ['courier', 'post'].map((source) => ({ source, paragraphs: [1] }))
  const since = (given: Parameters<typeof happened>[0]) =>
    meetingClaims([happened({ participants: parts('ann', 'bob'), citations, ...given })], nobodyIsAbove, published)[0]
      ?.since

  test('is its date, where it was held', () => expect(since({ date: '2030-11-19' })).toBe('2030-11-19'))

  test('is the day of the first report, where it was only to be', () => {
    expect(since({ status: 'planned', date: '2030-12' })).toBe('2030-11-18')
    expect(since({ status: 'cancelled', date: '2030-10' })).toBe('2030-10')
  })

  test('is always, where nobody dates it', () => {
    expect(since({ date: undefined })).toBeUndefined()
    expect(since({ status: 'possible', date: undefined })).toBeUndefined()
  })
})
