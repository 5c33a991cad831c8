import { describe, expect, test } from 'vitest'
import { parseMoment } from '#server/analysis/moment'
import type { ColumnsNeeded } from '#server/analysis/statement-columns'
import { parseStatements } from '#server/analysis/statement-csv'

const needed: ColumnsNeeded = { needsStance: true, needsTime: true, needsDocument: true }

const parse = (lines: string[], columns: Partial<ColumnsNeeded> = {}) =>
  parseStatements(lines.join('\n'), { ...needed, ...columns })

const adler = { actor: 'Adler', point: 'dam', stance: 1, time: '2030-11-20', document: '7' }

describe('statements in CSV', () => {
  test("are read from Discourse Network Analyzer's event list: semicolons, quotes, its names of columns", () => {
    const lines = [
      '"statement ID";"time";"document ID";"document title";"author";"source";"section";"type";"text";"person";"organization";"concept";"agreement"',
      '1;2030-11-20 18:30:00;7;"A title, with a comma";"";"";"";"";"He said:\ndam it";"Boer";"Adler";"dam";1',
      '2;2030-11-21 00:00:00;8;"Another";"";"";"";"";"";"Cato";"Harbour; board";"dam";0',
      '',
    ]
    expect(parse(lines)).toStrictEqual({
      statements: [
        { actor: 'Adler', point: 'dam', stance: 1, time: '2030-11-20T18:30:00', document: '7' },
        { actor: 'Harbour; board', point: 'dam', stance: 0, time: '2030-11-21T00:00:00', document: '8' },
      ],
    })
    expect(parse(lines, { actor: 'person' })).toMatchObject({ statements: [{ actor: 'Boer' }, { actor: 'Cato' }] })
  })

  test('are read with a byte order mark, Windows line ends, tabs and any order of columns', () => {
    const lines = [
      '\uFEFFagreement\torganization\tconcept\tdocumentId\ttime\r',
      'TRUE\tAdler\tdam\t7\t20.11.2030\r',
      '\r',
    ]
    expect(parse(lines)).toStrictEqual({ statements: [adler] })
  })

  test('say yes and no in several ways, or a whole number', () => {
    const stances = ['1', '0', 'true', 'FALSE', 'yes', 'no', '-2', '+3', '2.0']
    const read = parse(['organization,concept,agreement', ...stances.map((s) => `Adler,dam,${s}`)], {
      needsTime: false,
      needsDocument: false,
    })
    expect('statements' in read && read.statements.map((s) => s.stance)).toStrictEqual([1, 0, 1, 0, 1, 0, -2, 3, 2])
  })

  test('keep names as they are, and actors that nobody coded', () => {
    const lines = [
      'organization,concept,agreement,time,documentId',
      '" Adler ",dam,1,2030-11-20,7',
      ',dam,1,2030-11-20,7',
    ]
    const read = parse(lines)
    expect('statements' in read && read.statements.map((s) => s.actor)).toStrictEqual([' Adler ', ''])
  })

  test('may call the stance otherwise, if no other column could be meant', () => {
    const other = { needsTime: false, needsDocument: false }
    const read = (header: string, line: string, columns = {}) => parse([header, line], { ...other, ...columns })
    const statement = { actor: 'Adler', point: 'dam', stance: -2 }
    expect(read('id,organization,concept,support,note', '1,Adler,dam,-2,x')).toStrictEqual({ statements: [statement] })
    expect(read('organization,concept,support,loud', 'Adler,dam,-2,1')).toHaveProperty('problems')
    expect(read('organization,concept,support,loud', 'Adler,dam,-2,1', { qualifier: 'support' })).toStrictEqual({
      statements: [statement],
    })
  })

  test('need no stance where it is ignored', () => {
    const lines = ['person,concept', 'Adler,dam']
    expect(parse(lines, { needsStance: false, needsTime: false, needsDocument: false })).toStrictEqual({
      statements: [{ actor: 'Adler', point: 'dam', stance: 1 }],
    })
  })
})

describe('what is wrong with a file', () => {
  test('is said all at once, with its line and column', () => {
    const lines = [
      'organization,concept,agreement,time,documentId',
      'Adler,"a dam',
      'on two lines",maybe,2030-11-20,7',
      'Adler,dam,1,11/20/2030,',
      'Adler,dam,1',
    ]
    const aMoment = 'a day or a time, as 2005-01-26 or 2005-01-26 18:00'
    expect(parse(lines)).toStrictEqual({
      problems: [
        { line: 2, column: 'agreement', expected: 'a whole number, or true or false, not "maybe"' },
        { line: 4, column: 'time', expected: `${aMoment}, not "11/20/2030"` },
        { line: 4, column: 'documentId', expected: 'the id of a document' },
        { line: 5, column: 'fields', expected: '5 fields, as in the header, not 3' },
      ],
    })
  })

  test('is each column that is missing', () => {
    const expected = 'a column of this name beside who, what'
    expect(parse(['who,what', 'Adler,dam'])).toStrictEqual({
      problems: ['organization', 'concept', 'agreement', 'time', 'documentId'].map((column) => ({
        line: 1,
        column,
        expected,
      })),
    })
    expect(parse([''], { needsTime: false, needsDocument: false, needsStance: false })).toStrictEqual({
      problems: ['organization', 'concept'].map((column) => ({ line: 1, column, expected: 'a column of this name' })),
    })
  })

  test('is a quote that nobody closed', () => {
    expect(parse(['organization,concept,agreement,time,documentId', 'Adler,"dam,1,2030-11-20,7'])).toStrictEqual({
      problems: [
        { line: 2, column: 'quotes', expected: 'quotes in pairs' },
        { line: 2, column: 'fields', expected: '5 fields, as in the header, not 2' },
      ],
    })
  })
})

test.each([
  ['2005-01-26', '2005-01-26'],
  ['2005-01-26T18:00', '2005-01-26T18:00:00'],
  ['2005-01-26 18:00:05', '2005-01-26T18:00:05'],
  ['2005-01-26T18:00:05.250Z', '2005-01-26T18:00:05'],
  ['2005-01-26T23:59:00-05:00', '2005-01-26T23:59:00'],
  ['26.01.2005', '2005-01-26'],
  ['6.1.2005 18:00', '2005-01-06T18:00:00'],
  ['2005-02-30', undefined],
  ['2005-01-26T25:00', undefined],
  ['26/01/2005', undefined],
  ['2005', undefined],
])('%s is the moment %s', (text, moment) => {
  expect(parseMoment(text)).toBe(moment)
})
