import { describe, expect, test } from 'vitest'
import { fatedFindings, isMoved, restsOnOne, sourcesTitle } from '#client/screens/analysis/sources/fates.ts'
import type { Finding, SourceDrop } from '#domain/source-drop'

const finding = (id: string): Finding => ({ id, kind: 'stance', text: `${id}.`, value: 'supports', subjects: [] })

function drop(id: string, { fall = [], change = [] }: Partial<Pick<SourceDrop, 'fall' | 'change'>>): SourceDrop {
  const stand = 3 - fall.length - change.length
  return { source: { id, label: 'Source', name: `The ${id}` }, stand, fall, change, arise: [] }
}

const findings = ['north', 'south', 'east'].map(finding)
const drops = {
  findings,
  sources: [
    drop('courier', { fall: ['north'], change: [{ finding: 'south', now: 'South is of two minds.' }] }),
    drop('post', {}),
  ],
}

describe('a finding without each report', () => {
  const fated = fatedFindings(drops)

  test('falls, changes into something else, or stands', () => {
    expect(fated.map(({ fates }) => fates)).toStrictEqual([
      [{ fate: 'falls' }, { fate: 'stands' }],
      [{ fate: 'changes', now: 'South is of two minds.' }, { fate: 'stands' }],
      [{ fate: 'stands' }, { fate: 'stands' }],
    ])
  })

  test('rests on one report where it falls, and moves where it changes too', () => {
    expect(fated.map(restsOnOne)).toStrictEqual([true, false, false])
    expect(fated.map(isMoved)).toStrictEqual([true, true, false])
  })
})

describe('the title', () => {
  test('names the report that most rests on', () => {
    expect(sourcesTitle(drops)).toBe('1 of 3 findings rests on one report; without “The courier” 1 falls')
  })

  test('says where nothing falls, and where nothing is found', () => {
    expect(sourcesTitle({ findings, sources: [drop('post', {})] })).toBe(
      'Every finding stands whichever report is left out',
    )
    expect(sourcesTitle({ findings: [], sources: [] })).toBe('Nothing is found here')
  })
})
