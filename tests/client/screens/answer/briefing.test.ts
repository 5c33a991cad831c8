import { describe, expect, test } from 'vitest'
import { briefingLine } from '#client/screens/answer/briefing.ts'
import { Demand } from '#domain/demand'
import { Position } from '#domain/position'
import { Source } from '#domain/source'
import type { Standing } from '#domain/standing'
import { aDemand, aPosition, aSource } from '#tests/builders'

const withdrawal = { id: 'withdrawal', label: 'PlanPoint' as const, name: 'Withdrawal from the bank' }
const northland = { id: 'northland', label: 'Actor' as const, name: 'Northland' }

function positionCiting(...citations: Position['citations']): Position {
  return Position.parse({ ...aPosition(), holder: northland, voicedBy: [], target: withdrawal, strength: 4, citations })
}

function standingWith(opposes: Position[]): Standing {
  const none = { supports: [], conditional: [], mixed: [], undeclared: [], byDemand: [], brokers: [] }
  const sentence = 'Northland opposes it.'
  const parts = { finding: sentence, names: [northland], rest: [] }
  const said = { sentence, parts, ...none, opposes }
  return { target: withdrawal, asOf: '2030-11-26', ...said, discrepancies: [], notRecorded: [] }
}

const link = 'http://parley/?focus=withdrawal'
const courier = Source.parse({ ...aSource(), claims: 3 })
const review = Source.parse({ ...aSource({ id: 'review', title: 'Lake Review', author: 'Ida Holm' }), claims: 3 })

describe('the briefing line', () => {
  test('carries title, sentence, day and each paragraph that it rests on, once', () => {
    const standing = standingWith([
      positionCiting(
        { source: 'courier', paragraphs: [14, 3], via: [] },
        { source: 'courier', paragraphs: [3], via: ['Lake Radio'] },
      ),
      positionCiting({ source: 'review', paragraphs: [9], via: [] }),
    ])
    expect(briefingLine(standing, { sources: [courier, review], demands: [] }, link).split('\n')).toStrictEqual([
      'Withdrawal from the bank',
      'Northland opposes it.',
      'As of 26 Nov 2030.',
      'Sources:',
      '– “The Courier”, 20 Nov 2030, ¶ 3, 14',
      '– “Lake Review”, Ida Holm, 20 Nov 2030, ¶ 9',
      'All claims: http://parley/?focus=withdrawal',
    ])
  })

  test('carries the paragraphs of a demand that the target answers', () => {
    const { actors: _, ...demand } = aDemand()
    const returned = Demand.parse({ ...demand, actors: [northland], matches: [], strength: 4 })
    const ref = { id: returned.id, label: 'Demand' as const, name: returned.title }
    const match = { kind: 'meets' as const, why: 'it returns', point: withdrawal, actor: northland, demand: ref }
    const known = { basis: 'our-reading' as const, strength: 1, citations: [] }
    const standing = { ...standingWith([]), byDemand: [{ ...match, ...known }] }
    const other = { ...returned, id: 'another', citations: [{ source: 'review', paragraphs: [2], via: [] }] }
    const [cited] = returned.citations
    expect(briefingLine(standing, { sources: [courier, review], demands: [returned, other] }, link)).toContain(
      `Sources:\n– “The Courier”, 20 Nov 2030, ¶ ${cited?.paragraphs.join(', ')}\nAll claims`,
    )
  })

  test('names no source where nothing is recorded', () => {
    expect(briefingLine(standingWith([]), { sources: [courier], demands: [] }, link)).not.toContain('Sources')
  })
})
