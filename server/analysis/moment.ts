import { isRealMoment, type Moment } from '#domain/statement'

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?$/

/**
 * A day or a time as Discourse Network Analyzer, R or a spreadsheet writes it: 2005-01-26, 2005-01-26 18:00,
 * 2005-01-26T18:00:00Z, 26.01.2005. The zone is left aside, as there: a time means the day it names. 01/02/2005 means two
 * days, so it means none here.
 */
export function parseMoment(text: string): Moment | undefined {
  const trimmed = text.trim()
  const [, year, month, day, hour, minute, second = '00'] = iso.exec(trimmed) ?? fromDotted(trimmed) ?? []
  if (year === undefined) return undefined
  const moment = `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`
  return isRealMoment(moment) ? moment : undefined
}

function fromDotted(text: string): (string | undefined)[] | undefined {
  const [all, day, month, year, ...time] = dotted.exec(text) ?? []
  return all === undefined ? undefined : [all, year, month?.padStart(2, '0'), day?.padStart(2, '0'), ...time]
}
