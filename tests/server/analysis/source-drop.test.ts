import { describe, expect, test } from 'vitest'
import type { Ref } from '#domain/ref'
import { findingsOf } from '#server/analysis/findings'
import { dropped, sourceDrops } from '#server/analysis/source-drop'
import { asked, from, said, took } from './asked.ts'
import { bank, ref } from './pieces.ts'

const island = ref('The island', 'PlanPoint')
const source = (id: string): Ref => ({ id, label: 'Source', name: id })

/** The courier alone has that Ben opposes the bank now, and the post that he supported it before. */
const positions = [
  took('Ada', 'supports', bank, { citations: from('courier', 'post') }),
  took('Ben', 'supports', bank, { date: '2030-11-01', citations: from('post') }),
  took('Ben', 'opposes', bank, { date: '2030-11-20', citations: from('courier') }),
  took('Cem', 'supports', bank, { citations: from('post') }),
  took('Cem', 'opposes', island, { citations: from('courier') }),
]

const material = { ...said(positions), demands: [], points: [], plans: [] }

describe('without one source', () => {
  const { findings, sources } = sourceDrops(['courier', 'post', 'radio'].map(source), material, asked())
  const textOf = (id: string) => findings.find((finding) => finding.id === id)?.text

  test('what is found from all sources is said in words', () => {
    expect(findings.map(({ kind, text }) => [kind, text])).toStrictEqual([
      ['stance', 'Ada supports “The bank”.'],
      ['stance', 'Ben opposes “The bank”.'],
      ['stance', 'Cem supports “The bank”.'],
      ['stance', 'Cem opposes “The island”.'],
      ['agreement', 'Ada and Ben differ more than they agree.'],
      ['agreement', 'Ada and Cem agree more than they differ.'],
      ['agreement', 'Ben and Cem differ more than they agree.'],
      ['contested', '“The bank” is contested: for it 2 actors of no side; against it 1 actor of no side.'],
      ['camp', 'Ada is in a camp with Cem.'],
      ['camp', 'Cem is in a camp with Ada.'],
    ])
  })

  test('the courier: findings that fall, and findings that say something else', () => {
    const [courier] = sources
    expect(courier?.fall.map(textOf)).toStrictEqual([
      'Cem opposes “The island”.',
      '“The bank” is contested: for it 2 actors of no side; against it 1 actor of no side.',
    ])
    expect(courier?.change.map(({ finding, now }) => [textOf(finding), now])).toStrictEqual([
      ['Ben opposes “The bank”.', 'Ben supports “The bank”.'],
      ['Ada and Ben differ more than they agree.', 'Ada and Ben agree more than they differ.'],
      ['Ben and Cem differ more than they agree.', 'Ben and Cem agree more than they differ.'],
      ['Ada is in a camp with Cem.', 'Ada is in a camp with Ben and Cem.'],
      ['Cem is in a camp with Ada.', 'Cem is in a camp with Ada and Ben.'],
    ])
    expect(courier?.stand).toBe(3)
    expect(courier?.arise.map(({ text }) => text)).toStrictEqual(['Ben is in a camp with Ada and Cem.'])
  })

  test('a source that nothing cites: everything stands', () => {
    expect(sources[2]).toStrictEqual({
      source: source('radio'),
      stand: findings.length,
      fall: [],
      change: [],
      arise: [],
    })
  })

  test('nothing left out changes nothing', () => {
    const all = findingsOf(material, asked())
    expect(dropped(all, findingsOf(material, asked({ without: undefined })))).toStrictEqual({
      stand: all.length,
      fall: [],
      change: [],
      arise: [],
    })
  })

  test('only findings of the kinds that are asked for', () => {
    const only = sourceDrops([source('courier')], material, asked(), ['contested'])
    expect(only.findings.map(({ kind }) => kind)).toStrictEqual(['contested'])
    expect(only.sources[0]?.fall).toHaveLength(1)
  })
})
