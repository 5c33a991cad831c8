import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDataset } from '#seed/dataset'
import { type Kind, kinds } from '#seed/kinds'
import { toLine } from '#seed/problem'
import { lakeFolder, problemLines, type Spoilt } from './lake-folder.ts'

type Mistake = [mistake: string, spoilt: Spoilt, lines: string[]]

const told = (table: Mistake[]) =>
  test.each(table)('%s', (_mistake, spoilt, lines) => {
    expect(problemLines(lakeFolder(spoilt))).toStrictEqual(lines)
  })

describe('of any source', () => {
  test('nothing has to have a basis, a position no date, and a point no plan', () => {
    const folder = lakeFolder({
      'points.yaml': ['  plan: counter-plan\n', ''],
      'positions.yaml': ["  date: '2030-11-20'\n  datePrecision: day\n  basis: own-words\n", ''],
    })
    const read = readDataset(folder)
    if ('problems' in read) throw new Error(read.problems.map(toLine).join('\n'))
    const [position] = read.dataset.positions
    expect(position).toMatchObject({ basis: 'not-recorded' })
    expect(position).not.toHaveProperty('date')
    expect(read.dataset.points[1]).not.toHaveProperty('plan')
  })

  told([
    [
      'paragraphs are named where they are counted',
      { 'positions.yaml': ['      paragraphs: [2, 3]\n', ''], 'points.yaml': ['paragraphs: [2]', 'paragraphs: []'] },
      [
        'points.yaml:9: citations[0].paragraphs: expected at least one of the 3 paragraphs of "courier"',
        'positions.yaml:10: citations[0].paragraphs: expected at least one of the 3 paragraphs of "courier"',
      ],
    ],
    [
      'paragraphs need not be named where nobody counted them',
      { 'sources.yaml': ['  paragraphs: 3\n', ''], 'positions.yaml': ['      paragraphs: [2, 3]\n', ''] },
      [],
    ],
    [
      'also the citations of relations are within it, and of it',
      {
        'actors.yaml': ['how: as its envoy', 'how: as its envoy, citations: [{ source: courier, paragraphs: [4] }]'],
        'plans.yaml': ['plan: accord', 'plan: accord, citations: [{ source: courier, paragraphs: [1, 1] }]'],
        'points.yaml': ['change: in stages', 'change: in stages, citations: [{ source: curier, paragraphs: [1] }]'],
        'demands.yaml': ['why: It goes.', 'why: It goes., citations: [{ source: courier }]'],
      },
      [
        'actors.yaml:10: represents[0].citations[0].paragraphs[0]: expected a paragraph from 1 to 3 of "courier", not 4',
        'demands.yaml:8: matches[0].citations[0].paragraphs: expected at least one of the 3 paragraphs of "courier"',
        'plans.yaml:12: relations[0].citations[0].paragraphs[1]: expected another paragraph than "1", which relations[0].citations[0].paragraphs[0] names',
        'points.yaml:16: succeeds[0].citations[0].source: expected the id of a source; "curier" is unknown; did you mean "courier"?',
      ],
    ],
  ])
})

describe('a record says', () => {
  told([
    [
      'the word of a hedge beside the hedge itself',
      {
        'positions.yaml': ['basis: own-words', 'basis: own-words\n  hedge: may'],
        'events.yaml': ['status: held', 'status: held\n  hedged: true\n  hedge: appears'],
        'brokerages.yaml': ['role: offered', 'role: offered\n  hedged: true'],
      },
      ['positions.yaml:8: hedge: expected hedged: true beside it'],
    ],
    [
      'the same of relations, successions and answers to demands',
      {
        'actors.yaml': ['how: as its envoy', 'how: as its envoy, hedge: may'],
        'plans.yaml': ['plan: accord', 'plan: accord, hedged: true, hedge: seems'],
        'points.yaml': ['change: in stages', 'change: in stages, hedge: could'],
        'demands.yaml': ['why: It goes.', 'why: It goes., hedge: appears'],
      },
      [
        'actors.yaml:10: represents[0].hedge: expected hedged: true beside it',
        'demands.yaml:8: matches[0].hedge: expected hedged: true beside it',
        'points.yaml:16: succeeds[0].hedge: expected hedged: true beside it',
      ],
    ],
    [
      'a hedge by one of its words, and by nothing but being there',
      { 'positions.yaml': ['basis: own-words', 'basis: own-words\n  hedged: false\n  hedge: perhaps'] },
      [
        'positions.yaml:8: hedged: expected one of true, not false',
        'positions.yaml:9: hedge: expected one of appears, seems, may, could, expected, not "perhaps"',
      ],
    ],
    [
      'a short name beside a long one',
      {
        'actors.yaml': ['name: Northland', 'name: The United Kingdom of Northland'],
        'sides.yaml': [
          ['name: North', 'name: Those on the northern shore\n  short: North shore'],
          ['name: South', 'name: Those on the southern shore'],
        ],
      },
      [
        'actors.yaml:2: name: expected a short name beside it (short): it has 31 characters',
        'sides.yaml:7: name: expected a short name beside it (short): it has 27 characters',
      ],
    ],
    [
      'a short name beside the long title of a plan',
      {
        'plans.yaml': [
          ['title: The Lake Accord', 'title: The Accord of the Northern and Southern Shore\n  short: Shore accord'],
          ['title: The counter-plan', 'title: The counter-plan of the others'],
        ],
      },
      ['plans.yaml:10: title: expected a short name beside it (short): it has 30 characters'],
    ],
    [
      'a short name that is short, and a code of two letters',
      {
        'actors.yaml': [
          'name: Northland',
          'name: The United Kingdom of Northland\n  short: Kingdom of Northland\n  code: Nld',
        ],
      },
      [
        'actors.yaml:3: short: expected at most 18 characters, not "Kingdom of Northland"',
        'actors.yaml:4: code: expected two capital letters, not "Nld"',
      ],
    ],
    [
      'of a conditional position on what it depends, and of no other',
      {
        'positions.yaml': [
          ['stance: opposes', 'stance: conditional'],
          ['stance: supports', 'stance: supports\n  condition: the tolls stay'],
        ],
      },
      [
        'positions.yaml:4: stance: expected a condition beside it: a clause that completes "on condition that …"',
        'positions.yaml:16: condition: expected no condition: the stance is supports, not conditional',
      ],
    ],
    [
      'nothing of a condition that is faulty itself',
      { 'positions.yaml': ['stance: opposes', 'stance: conditional\n  condition: ""'] },
      ['positions.yaml:5: condition: expected text that is not empty, not ""'],
    ],
    [
      'what a position is about in at most 14 words, and quotes at most 25',
      {
        'positions.yaml': ['basis: own-words', `basis: own-words\n  short: ${'word '.repeat(14)}more`],
        'quotations.yaml': `- { id: surrender, speaker: northland, text: ${'word '.repeat(25)}more, of: [northland-on-withdrawal], citations: [{ source: courier, paragraphs: [2] }] }\n`,
      },
      [
        `positions.yaml:8: short: expected at most 14 words, not "${'word '.repeat(14)}more"`,
        `quotations.yaml:1: text: expected at most 25 words, not "${'word '.repeat(25).slice(0, 119)}…"`,
      ],
    ],
  ])
})

const succeeding = (before: string, now: string, kind: string): Spoilt => ({
  'demands.yaml': '[]\n',
  'points.yaml': [
    ['status: reported\n  order: 1\n  heading', `status: ${before}\n  order: 1\n  heading`],
    ['status: reported\n  order: 1\n  succeeds', `status: ${now}\n  order: 1\n  succeeds`],
    ['point: withdrawal', `point: withdrawal, kind: ${kind}`],
  ],
})

describe('what became of a provision', () => {
  test.each([
    ['reported', 'open-question', 'narrowed', 'left-open: this point is an open question, not narrowed'],
    ['open-question', 'open-question', 'settled', 'left-open: this point is an open question, not settled'],
    ['reported', 'aim', 'left-open', 'another kind: this point is no open question, not left-open'],
    ['open-question', 'reported', 'kept', 'settled: the earlier point is an open question, not kept'],
    ['reported', 'reported', 'settled', 'another kind: the earlier point is no open question, not settled'],
  ])('from %s to %s is not %s', (before, now, kind, expected) => {
    expect(problemLines(lakeFolder(succeeding(before, now, kind)))).toStrictEqual([
      `points.yaml:16: succeeds[0].kind: expected ${expected}`,
    ])
  })

  test.each([
    ['reported', 'reported', 'kept'],
    ['reported', 'inferred', 'widened'],
    ['open-question', 'reported', 'settled'],
    ['open-question', 'open-question', 'left-open'],
    ['reported', 'open-question', 'left-open'],
  ])('from %s to %s may be %s', (before, now, kind) => {
    expect(problemLines(lakeFolder(succeeding(before, now, kind)))).toStrictEqual([])
  })
})

describe('an open question', () => {
  told([
    [
      'meets no demand, and contradicts none',
      { 'points.yaml': ['status: reported', 'status: open-question'] },
      ['demands.yaml:8: matches[0].point: expected a point that settles something: "withdrawal" is an open question'],
    ],
  ])
})

describe('a folder of before', () => {
  told([
    [
      'is told what stands for what it says',
      {
        'negotiation.yaml': ['license: CC-BY-4.0\n', 'license: CC-BY-4.0\nsides: [North, South]\n'],
        'sides.yaml': undefined,
        'brokerages.yaml': ['role: offered', 'role: briefed'],
      },
      [
        'brokerages.yaml:4: role: expected one of drafted, negotiated, mediated, conveyed, hosted, offered, authorised, published, leaked, told-the-press, not "briefed": who was merely told is no broker now: leave the record out, or make it an event in which they were informed',
        'negotiation.yaml:7: sides: expected no such key: sides stand in sides.yaml now, a record each with id, name, order and kind',
        'sides.yaml:1: file: expected a list of records; the file is missing',
      ],
    ],
    [
      'is told that nobody holds a position on an issue',
      { 'positions.yaml': ['target: withdrawal', 'target: issue-land'] },
      [
        'positions.yaml:3: target: expected the id of a point, a plan, a demand or an event; "issue-land" is an issue (issues.yaml:1)',
      ],
    ],
  ])
})

describe('the files of a folder', () => {
  const mayBeAbsent: readonly Kind[] = ['seating', 'forecasts', 'quotations', 'retired']

  test('need not have seats, forecasts, quotations and retired ids: then it has none', () => {
    const read = readDataset(lakeFolder())
    expect('dataset' in read && mayBeAbsent.map((kind) => read.dataset[kind])).toStrictEqual([[], [], [], []])
  })

  test.each(kinds.filter((kind) => !mayBeAbsent.includes(kind)))('have to have %s', (kind) => {
    const folder = lakeFolder()
    rmSync(join(folder, `${kind}.yaml`))
    const content = kind === 'negotiation' ? 'one record' : 'a list of records'
    expect(problemLines(folder)).toContain(`${kind}.yaml:1: file: expected ${content}; the file is missing`)
  })

  told([
    [
      'are checked where they are there',
      {
        'forecasts.yaml':
          '- { id: it-fails, actors: [nobody], text: It fails., about: [], basis: inference, citations: [{ source: courier, paragraphs: [9] }] }\n',
        'quotations.yaml':
          '- { id: surrender, speaker: northland, text: a surrender, of: [accord], citations: [{ source: courier, paragraphs: [2] }] }\n',
        'retired.yaml': '- { id: northland, became: [gone], why: It went. }\n- { id: old }\n',
        'sides.yaml': ['kind: party', 'kind: party\n  principal: accord'],
      },
      [
        'forecasts.yaml:1: about: expected at least one record that it is about',
        'forecasts.yaml:1: actors[0]: expected the id of an actor; "nobody" is unknown',
        'forecasts.yaml:1: citations[0].paragraphs[0]: expected a paragraph from 1 to 3 of "courier", not 9',
        'quotations.yaml:1: of[0]: expected the id of a position, a demand, a brokerage or an event; "accord" is a plan (plans.yaml:1)',
        'retired.yaml:1: id: expected an id that is used once; "northland" is also at actors.yaml:1',
        'retired.yaml:1: became[0]: expected the id of a record; "gone" is unknown',
        'retired.yaml:2: why: expected text; the key is absent',
        'sides.yaml:5: principal: expected the id of an actor; "accord" is a plan (plans.yaml:1)',
      ],
    ],
    [
      'name no id that went, not even as what became of another',
      {
        'retired.yaml':
          '- { id: old-talks, became: [lock-talks], why: Renamed. }\n- { id: older, became: [old-talks], why: Renamed. }\n',
        'discrepancies.yaml': ['about: [lock-talks]', 'about: [old-talks]'],
      },
      [
        'discrepancies.yaml:4: about[0]: expected the id of a record; "old-talks" is a retired id (retired.yaml:1)',
        'retired.yaml:2: became[0]: expected the id of a record; "old-talks" is a retired id (retired.yaml:1)',
      ],
    ],
  ])
})
