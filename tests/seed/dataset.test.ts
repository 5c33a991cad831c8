import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDataset } from '#seed/dataset'
import { toLine } from '#seed/problem'
import { lakeFolder, problemLines, type Spoilt } from './lake-folder.ts'

test('a dataset that is right is read whole, with what is absent left absent', () => {
  const read = readDataset(lakeFolder())
  if ('problems' in read) throw new Error(read.problems.map(toLine).join('\n'))
  expect(read.dataset.actors).toStrictEqual([
    {
      id: 'northland',
      name: 'Northland',
      kind: 'state',
      side: 'north',
      aliases: [],
      represents: [],
      memberOf: [],
      alliedWith: [],
      relatedTo: [],
      citations: [],
    },
    {
      id: 'adler',
      name: 'Envoy Adler',
      kind: 'person',
      side: 'south',
      aliases: [],
      represents: [{ actor: 'northland', how: 'as its envoy', basis: 'not-recorded', citations: [] }],
      memberOf: [],
      alliedWith: [],
      relatedTo: [],
      citations: [],
    },
  ])
  expect(read.dataset.positions.map(({ id }) => id)).toStrictEqual(['northland-on-withdrawal', 'adler-on-withdrawal'])
})

const again = `- { id: again, holder: northland, target: withdrawal, stance: supports, date: '2030-11-20', datePrecision: day, basis: own-words, summary: Later., citations: [{ source: courier, paragraphs: [1] }] }\n- id: adler-on-withdrawal`
const keysOfActor =
  'id, name, short, code, article, plural, kind, side, aliases, role, summary, citations, note, represents, memberOf, alliedWith, relatedTo'

const table: [mistake: string, spoilt: Spoilt, lines: string[]][] = [
  [
    'a folder without a file',
    { 'demands.yaml': undefined },
    ['demands.yaml:1: file: expected a list of records; the file is missing'],
  ],
  [
    'a file that no dataset has',
    { 'positon.yaml': '[]' },
    [
      'positon.yaml:1: file: expected one of the files negotiation.yaml, sides.yaml, seating.yaml, sources.yaml, actors.yaml, issues.yaml, plans.yaml, headings.yaml, points.yaml, positions.yaml, brokerages.yaml, forecasts.yaml, quotations.yaml, demands.yaml, events.yaml, pressures.yaml, discrepancies.yaml, retired.yaml; did you mean "positions.yaml"?',
    ],
  ],
  [
    'an alias without its anchor, and a tag that nobody knows',
    { 'pressures.yaml': '- *weight\n', 'issues.yaml': ['title: ', 'title: !loud '] },
    [
      'issues.yaml:2: file: expected valid YAML: Unresolved tag: !loud',
      'pressures.yaml:1: file: expected valid YAML: *weight names no anchor above it',
    ],
  ],
  [
    'aliases without end',
    { 'pressures.yaml': `- &a [${'x,'.repeat(50)}]\n- &b [${'*a,'.repeat(50)}]\n- [${'*b,'.repeat(50)}]\n` },
    ['pressures.yaml:1: file: expected valid YAML: Excessive alias count indicates a resource exhaustion attack'],
  ],
  [
    'an empty file',
    { 'pressures.yaml': '# nothing yet\n' },
    ['pressures.yaml:1: file: expected a list of records; [] is an empty one'],
  ],
  [
    'YAML that nobody can read',
    { 'issues.yaml': ['  title: Land', '  title: [Land'] },
    [
      'issues.yaml:3: file: expected valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'a key that is written twice',
    { 'issues.yaml': ['  title: Land', '  title: Land\n  title: Water'] },
    ['issues.yaml:3: file: expected valid YAML: Map keys must be unique'],
  ],
  [
    'an unknown key',
    { 'actors.yaml': ['  name: Northland', '  name: Northland\n  aliasses: [North]'] },
    [`actors.yaml:3: aliasses: expected one of the keys ${keysOfActor}; did you mean "aliases"?`],
  ],
  [
    'an unknown key far within',
    { 'actors.yaml': ['how: as its envoy', 'hwo: as its envoy'] },
    [
      'actors.yaml:10: represents[0].hwo: expected one of the keys actor, how, basis, hedged, hedge, citations; did you mean "how"?',
    ],
  ],
  [
    'a missing key',
    { 'positions.yaml': ['  holder: northland\n', ''] },
    ['positions.yaml:1: holder: expected text; the key is absent'],
  ],
  [
    'a value that is none of those allowed',
    { 'positions.yaml': ['stance: opposes', 'stance: oposes'] },
    [
      'positions.yaml:4: stance: expected one of supports, conditional, opposes, mixed, undeclared, not "oposes"; did you mean "opposes"?',
    ],
  ],
  [
    'a value of another sort',
    { 'points.yaml': ['order: 1', 'order: first'], 'demands.yaml': ['redLine: true', 'redLine: "yes"'] },
    [
      'demands.yaml:5: redLine: expected true or false, not "yes"',
      'points.yaml:6: order: expected a whole number, not "first"',
    ],
  ],
  [
    'an id that is not in kebab-case',
    {
      'issues.yaml': ['id: issue-land', 'id: Issue Land'],
      'points.yaml': ['  issues: [issue-land]\n', ''],
      'demands.yaml': ['  issues: [issue-land]\n', ''],
    },
    ['issues.yaml:1: id: expected an id in kebab-case, such as "donbas-handover", not "Issue Land"'],
  ],
  [
    'an empty text and a null',
    { 'issues.yaml': ['title: Land', 'title: ""'], 'events.yaml': ['summary: Envoys met.', 'summary:'] },
    [
      'events.yaml:8: summary: expected text, not null',
      'issues.yaml:2: title: expected text that is not empty, not ""',
    ],
  ],
  [
    'a day that does not exist',
    { 'positions.yaml': [`date: '2030-11-20'`, `date: '2030-11-31'`] },
    [`positions.yaml:5: date: expected a date that exists, as 2025, 2025-08 or 2025-08-15, not "2030-11-31"`],
  ],
  [
    'an unknown id',
    { 'positions.yaml': ['holder: northland', 'holder: norhtland'] },
    ['positions.yaml:2: holder: expected the id of an actor; "norhtland" is unknown; did you mean "northland"?'],
  ],
  [
    'an unknown id that is like no other',
    { 'positions.yaml': ['source: courier', 'source: gazette-of-elsewhere'] },
    ['positions.yaml:10: citations[0].source: expected the id of a source; "gazette-of-elsewhere" is unknown'],
  ],
  [
    'an id of the wrong kind',
    { 'positions.yaml': ['target: withdrawal', 'target: adler'] },
    [
      'positions.yaml:3: target: expected the id of a point, a plan, a demand or an event; "adler" is an actor (actors.yaml:5)',
    ],
  ],
  [
    'an id used twice in the dataset',
    { 'discrepancies.yaml': ['id: who-met-three', 'id: northland'] },
    ['discrepancies.yaml:7: readings[1].id: expected an id that is used once; "northland" is also at actors.yaml:1'],
  ],
  [
    'an id that a saved question may get',
    { 'discrepancies.yaml': ['id: who-met-three', 'id: question-who-met'] },
    [
      'discrepancies.yaml:7: readings[1].id: expected an id that does not begin with "question-", which is for what users save; found "question-who-met"',
    ],
  ],
  [
    'evidence without a citation',
    {
      'events.yaml': ['  citations: [{ source: courier, paragraphs: [1] }]\n', ''],
      'points.yaml': ['citations: [{ source: courier, paragraphs: [2] }]', 'citations: []'],
    },
    [
      'events.yaml:1: citations: expected at least one citation: evidence has a source; the key is absent',
      'points.yaml:9: citations: expected at least one citation: evidence has a source',
    ],
  ],
  [
    'a paragraph that the source does not have',
    { 'positions.yaml': ['[2, 3]', '[2, 4]'] },
    ['positions.yaml:11: citations[0].paragraphs[1]: expected a paragraph from 1 to 3 of "courier", not 4'],
  ],
  [
    'a list that names one thing twice',
    {
      'demands.yaml': [
        '- { point: withdrawal',
        '- { point: withdrawal, kind: meets, basis: our-reading, why: No. }\n    - { point: withdrawal',
      ],
      'points.yaml': ['issues: [issue-land]', 'issues: [issue-land, issue-land]'],
      'brokerages.yaml': ['role: offered', 'role: hosted'],
      'events.yaml': ['{ actor: northland }', '{ actor: northland }, { actor: northland, role: host }'],
    },
    [
      'demands.yaml:9: matches[1].point: expected another point than "withdrawal", which matches[0].point names',
      'events.yaml:9: participants[1].actor: expected another actor than "northland", which participants[0].actor names',
      'points.yaml:8: issues[1]: expected another issue than "issue-land", which issues[0] names',
    ],
  ],
  [
    'a side that the negotiation does not have',
    { 'actors.yaml': ['side: south', 'side: suoth'] },
    ['actors.yaml:8: side: expected the id of a side; "suoth" is unknown; did you mean "south"?'],
  ],
  [
    'a date more exact than its precision',
    { 'positions.yaml': ['datePrecision: day', 'datePrecision: month'] },
    [`positions.yaml:5: date: expected a date as exact as its datePrecision, month, such as 2025-11, not "2030-11-20"`],
  ],
  [
    'a date less exact than its precision',
    { 'plans.yaml': [`date: '2030-11-18'`, `date: '2030-11'`] },
    [`plans.yaml:4: date: expected a date as exact as its datePrecision, day, such as 2025-11-20, not "2030-11"`],
  ],
  [
    'a date without its precision, and a precision without its date',
    { 'plans.yaml': ['  datePrecision: day\n', ''], 'events.yaml': [`  date: '2030-11-19'\n`, ''] },
    [
      'events.yaml:5: datePrecision: expected a date beside it, or no datePrecision',
      'events.yaml:6: endDate: expected a date beside it, on which it began',
      'plans.yaml:4: date: expected a datePrecision beside it: day, about, month or year',
    ],
  ],
  [
    'an end before its beginning',
    { 'events.yaml': [`endDate: '2030-11-20'`, `endDate: '2030-11-18'`] },
    ['events.yaml:7: endDate: expected an end that is not before 2030-11-19, not "2030-11-18"'],
  ],
  [
    'a heading of another plan',
    { 'points.yaml': ['heading: heading-land', 'heading: heading-counter'] },
    [
      `points.yaml:7: heading: expected a heading of the point's own plan "accord"; "heading-counter" is of "counter-plan" (headings.yaml:5)`,
    ],
  ],
  [
    'a point that succeeds one of its own plan',
    { 'points.yaml': ['plan: counter-plan', 'plan: accord'] },
    ['points.yaml:16: succeeds[0].point: expected a point of another plan; "withdrawal" is of "accord" too'],
  ],
  [
    'points that succeed each other',
    { 'points.yaml': ['  order: 1\n', '  order: 1\n  succeeds: [{ point: counter-withdrawal, change: back }]\n'] },
    [
      'points.yaml:7: succeeds[0].point: expected an earlier point, not a cycle: withdrawal succeeds counter-withdrawal succeeds withdrawal',
    ],
  ],
  [
    'two positions of one holder on one target from one day',
    { 'positions.yaml': ['- id: adler-on-withdrawal', again] },
    [
      'positions.yaml:12: date: expected one position of "northland" on "withdrawal" from 2030-11-20; "northland-on-withdrawal" (positions.yaml:1) is another: record one, mixed if they said both',
    ],
  ],
  [
    'a position voiced by its own holder',
    { 'positions.yaml': ['holder: northland', 'holder: northland\n  voicedBy: [adler, northland]'] },
    ['positions.yaml:3: voicedBy[1]: expected another actor than the holder; without voicedBy the holder said it'],
  ],
  [
    'an actor that represents itself, and a plan that rivals itself',
    { 'actors.yaml': ['actor: northland', 'actor: adler'], 'plans.yaml': ['plan: accord', 'plan: counter-plan'] },
    [
      'actors.yaml:10: represents[0].actor: expected another actor than itself',
      'plans.yaml:12: relations[0].plan: expected another plan than itself',
    ],
  ],
  [
    'somebody who attended what was cancelled',
    {
      'events.yaml': [
        ['status: held', 'status: cancelled'],
        ['{ actor: northland }', '{ actor: northland, status: attended }'],
      ],
    },
    ['events.yaml:9: participants[0].status: expected no attended part: the event is cancelled'],
  ],
  [
    `a demand met by its own plan's rival`,
    { 'demands.yaml': ['kind: contradicts', 'kind: meets'] },
    [
      `demands.yaml:8: matches[0].kind: expected partly-meets or contradicts: "counter-plan", which "northland" offered (brokerages.yaml:1), rivals the point's plan "accord"`,
    ],
  ],
  [
    'several mistakes in several files, all at once and none for a record that is merely faulty elsewhere',
    {
      'actors.yaml': ['kind: state', 'kind: stat'],
      'positions.yaml': ['target: withdrawal', 'target: withdrawl'],
      'sources.yaml': ['paragraphs: 3', 'paragraphs: none'],
    },
    [
      'actors.yaml:3: kind: expected one of person, state, government-body, international-organisation, company, media, religious-body, group, unnamed-source, not "stat"; did you mean "state"?',
      'positions.yaml:3: target: expected the id of a point, a plan, a demand or an event; "withdrawl" is unknown; did you mean "withdrawal"?',
      'sources.yaml:5: paragraphs: expected a whole number, not "none"',
    ],
  ],
]

test.each(table)('%s is a problem', (_mistake, spoilt, lines) => {
  expect(problemLines(lakeFolder(spoilt))).toStrictEqual(lines)
})

test('a file that is not in UTF-8, or is a folder, is a problem', () => {
  const folder = lakeFolder({ 'pressures.yaml': undefined, 'demands.yaml': undefined })
  writeFileSync(join(folder, 'pressures.yaml'), Buffer.from('# one\n# Caf\xe9\n[]\n', 'latin1'))
  mkdirSync(join(folder, 'demands.yaml'))
  expect(problemLines(folder)).toStrictEqual([
    'demands.yaml:1: file: expected a file, not a folder',
    'pressures.yaml:2: file: expected text in UTF-8',
  ])
})

test('a folder that is not there is a problem', () => {
  expect(readDataset('no-such-folder')).toStrictEqual({
    problems: [
      { file: 'no-such-folder', line: 1, field: 'folder', expected: 'the folder of a dataset; there is none' },
    ],
  })
})
