import { describe, expect, test } from 'vitest'
import { lakeFolder, problemLines, type Spoilt } from './lake-folder.ts'

type Mistake = [mistake: string, spoilt: Spoilt, lines: string[]]

const told = (table: Mistake[]) =>
  test.each(table)('%s', (_mistake, spoilt, lines) => {
    expect(problemLines(lakeFolder(spoilt))).toStrictEqual(lines)
  })

const coded: Spoilt[string] = ['paragraphs: 3', 'paragraphs: 3\n  complete: true']

describe('of a source that is coded in full', () => {
  told([
    [
      'every record has a basis, a position a date, and a point a plan',
      {
        'sources.yaml': coded,
        'points.yaml': ['  plan: counter-plan\n', '  basis: our-reading\n'],
        'positions.yaml': [
          "  date: '2030-11-20'\n  datePrecision: day\n  basis: own-words\n",
          '  basis: not-recorded\n',
        ],
      },
      [
        'actors.yaml:10: represents[0].basis: expected a basis: all of "courier" is coded',
        'brokerages.yaml:1: basis: expected a basis: all of "courier" is coded',
        'demands.yaml:1: basis: expected a basis: all of "courier" is coded',
        'events.yaml:1: basis: expected a basis: all of "courier" is coded',
        'plans.yaml:12: relations[0].basis: expected a basis: all of "courier" is coded',
        'points.yaml:1: basis: expected a basis: all of "courier" is coded',
        'points.yaml:1: headingBasis: expected how it is known (headingBasis): all of "courier" is coded',
        'points.yaml:10: plan: expected a plan: all of "courier" is coded',
        'points.yaml:16: succeeds[0].basis: expected a basis: all of "courier" is coded',
        'positions.yaml:1: date: expected a date: all of "courier" is coded',
        'positions.yaml:5: basis: expected a basis: all of "courier" is coded',
      ],
    ],
    [
      'forecasts and pressures have a basis too',
      {
        'sources.yaml': [
          ['paragraphs: 3', 'paragraphs: 3\n  complete: false'],
          ['- id: courier', `- { id: post, title: The Post, paragraphs: 2, complete: true }\n- id: courier`],
        ],
        'forecasts.yaml':
          '- { id: it-fails, text: It fails., about: [accord], citations: [{ source: post, paragraphs: [1] }] }\n',
        'pressures.yaml':
          '- { id: winter, title: Winter, summary: Cold., actors: [northland], citations: [{ source: post, paragraphs: [1] }] }\n',
      },
      [
        'forecasts.yaml:1: basis: expected a basis: all of "post" is coded',
        'pressures.yaml:1: basis: expected a basis: all of "post" is coded',
      ],
    ],
    [
      'a faulty basis, date or plan is told once, as what it is',
      {
        'sources.yaml': coded,
        'points.yaml': [
          ['plan: accord', 'plan: 7'],
          ['  status: reported', '  basis: our-reading\n  status: reported'],
          ['title: Staged withdrawal', 'title: Staged withdrawal\n  basis: our-reading'],
          ['heading: heading-land', 'heading: heading-land\n  headingBasis: our-reading'],
          ['change: in stages', 'change: in stages, basis: our-reading'],
        ],
        'actors.yaml': ['how: as its envoy', 'how: as its envoy, basis: named-source'],
        'plans.yaml': ['plan: accord', 'plan: accord, basis: our-redaing'],
        'positions.yaml': [
          [`'2030-11-20'`, `'2030-11-31'`],
          ['basis: own-words', 'basis: own-word'],
        ],
        'brokerages.yaml': '[]\n',
        'demands.yaml': '[]\n',
        'events.yaml': '[]\n',
        'discrepancies.yaml': '[]\n',
      },
      [
        'plans.yaml:12: relations[0].basis: expected one of own-words, spokesperson, named-source, unnamed-source, inference, our-reading, not-recorded, not "our-redaing"; did you mean "our-reading"?',
        'points.yaml:2: plan: expected text, not 7',
        'positions.yaml:5: date: expected a date that exists, as 2025, 2025-08 or 2025-08-15, not "2030-11-31"',
        'positions.yaml:7: basis: expected one of own-words, spokesperson, named-source, unnamed-source, inference, our-reading, not-recorded, not "own-word"; did you mean "own-words"?',
      ],
    ],
  ])
})
