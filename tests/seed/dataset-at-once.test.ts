import { expect, test } from 'vitest'
import { lakeFolder, problemLines, type Spoilt } from './lake-folder.ts'

const table: [mistakes: string, spoilt: Spoilt, lines: string[]][] = [
  [
    'a wrong value, an unknown id and a paragraph too many in one record',
    {
      'positions.yaml': [
        ['stance: opposes', 'stance: [opposes]'],
        ['holder: northland', 'holder: norhtland'],
        ['[2, 3]', '[2, none, 4]'],
      ],
    },
    [
      'positions.yaml:2: holder: expected the id of an actor; "norhtland" is unknown; did you mean "northland"?',
      'positions.yaml:4: stance: expected one of supports, conditional, opposes, mixed, undeclared, not a list',
      'positions.yaml:11: citations[0].paragraphs[1]: expected a whole number, not "none"',
      'positions.yaml:11: citations[0].paragraphs[2]: expected a paragraph from 1 to 3 of "courier", not 4',
    ],
  ],
  [
    'a wrong value in one record and an unknown id in the one that names it',
    {
      'actors.yaml': ['kind: state', 'kind: 5'],
      'demands.yaml': [
        ['actors: [northland]', 'actors: [northland, northlant]'],
        ['kind: contradicts', 'kind: meets'],
        ['redLine: true', 'redLine: often'],
      ],
    },
    [
      'actors.yaml:3: kind: expected one of person, state, government-body, international-organisation, company, media, religious-body, group, unnamed-source, not 5',
      'demands.yaml:2: actors[1]: expected the id of an actor; "northlant" is unknown; did you mean "northland"?',
      'demands.yaml:5: redLine: expected true or false, not "often"',
      `demands.yaml:8: matches[0].kind: expected partly-meets or contradicts: "counter-plan", which "northland" offered (brokerages.yaml:1), rivals the point's plan "accord"`,
    ],
  ],
  [
    'a doubled id, a point of its own plan and a side of nowhere, each in a record with an empty title',
    {
      'points.yaml': [
        ['plan: counter-plan', 'plan: accord'],
        ['title: Staged withdrawal', 'title: ""'],
      ],
      'actors.yaml': [
        ['name: Envoy Adler', 'name: ""'],
        ['side: south', 'side: suoth'],
      ],
      'events.yaml': [
        ['title: Talks at the lock', 'title: ""'],
        ['id: lock-talks', 'id: accord'],
        [`endDate: '2030-11-20'`, `endDate: '2030-11-18'`],
      ],
      'discrepancies.yaml': ['about: [lock-talks]', 'about: [accord]'],
    },
    [
      'actors.yaml:6: name: expected text that is not empty, not ""',
      'actors.yaml:8: side: expected the id of a side; "suoth" is unknown; did you mean "south"?',
      'events.yaml:1: id: expected an id that is used once; "accord" is also at plans.yaml:1',
      'events.yaml:2: title: expected text that is not empty, not ""',
      'events.yaml:7: endDate: expected an end that is not before 2030-11-19, not "2030-11-18"',
      'points.yaml:12: title: expected text that is not empty, not ""',
      'points.yaml:16: succeeds[0].point: expected a point of another plan; "withdrawal" is of "accord" too',
    ],
  ],
  [
    'nothing that merely follows: no date beside a faulty one, no id that a faulty record keeps to itself',
    {
      'plans.yaml': [`date: '2030-11-18'`, `date: '2030-02-30'`],
      'events.yaml': ['datePrecision', 'datePrecison'],
      'points.yaml': ['  heading: heading-land', '  heading: 7\n  headingBasis: our-reading'],
      'issues.yaml': ['id: issue-land', 'id: Issue Land'],
      'actors.yaml': ['- id: northland\n  name', '- name'],
      'sides.yaml': [
        ['- id: north\n  name', '- name'],
        ['- id: south\n  name', '- name'],
      ],
    },
    [
      'actors.yaml:1: id: expected text; the key is absent',
      'events.yaml:6: datePrecison: expected one of the keys id, title, short, kind, status, date, datePrecision, endDate, place, times, summary, basis, hedged, hedge, note, participants, plans, citations; did you mean "datePrecision"?',
      'issues.yaml:1: id: expected an id in kebab-case, such as "donbas-handover", not "Issue Land"',
      `plans.yaml:4: date: expected a date that exists, as 2025, 2025-08 or 2025-08-15, not "2030-02-30"`,
      'points.yaml:7: heading: expected text, not 7',
      'sides.yaml:1: id: expected text; the key is absent',
      'sides.yaml:4: id: expected text; the key is absent',
    ],
  ],
  [
    'records that are no records',
    { 'issues.yaml': ['- id: issue-land', '- land\n-\n- [land]\n- id: issue-land'], 'pressures.yaml': 'low: water\n' },
    [
      'issues.yaml:1: record: expected a record of keys and values, not "land"',
      'issues.yaml:2: record: expected a record of keys and values, not null',
      'issues.yaml:3: record: expected a record of keys and values, not a list',
      'pressures.yaml:1: file: expected a list of records; each begins with a dash',
    ],
  ],
  [
    'a tab, a key written twice, a loose quote, and what is wrong beside them in the same files',
    {
      'positions.yaml': [
        ['  stance: opposes', '\tstance: opposes'],
        ['holder: adler', 'holder: alder'],
      ],
      'points.yaml': [
        ['  status: reported\n', '  status: aim\n  status: reported\n'],
        ['[issue-land]', '[issue-lend]'],
      ],
      'plans.yaml': [
        ['title: The Lake Accord', 'title: "The Lake Accord'],
        ['status: idea', 'status: ide'],
      ],
    },
    [
      'plans.yaml:2: file: expected valid YAML: Missing closing "quote',
      'plans.yaml:10: status: expected one of draft, revised, reported-terms, rejected, idea, model, not "ide"; did you mean "idea"?',
      'points.yaml:6: file: expected valid YAML: Map keys must be unique',
      'points.yaml:9: issues[0]: expected the id of an issue; "issue-lend" is unknown; did you mean "issue-land"?',
      'positions.yaml:4: file: expected valid YAML: spaces, not a tab, before the text',
      'positions.yaml:13: holder: expected the id of an actor; "alder" is unknown; did you mean "adler"?',
    ],
  ],
]

test.each(table)('%s are all said at once', (_mistakes, spoilt, lines) => {
  expect(problemLines(lakeFolder(spoilt))).toStrictEqual(lines)
})
