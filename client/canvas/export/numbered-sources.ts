import type { Citation } from '#domain/citation'
import type { Source } from '#domain/source'
import { sayDate } from '#domain/words/dates'
import { sourceName } from '../../claims/source-name.ts'

/** The sources behind a picture, numbered in the order of their dates. */
export type NumberedSource = { number: number; id: string; text: string }

/** 3, 4, 5 and 9 are "3–5, 9". */
export function sayParagraphs(paragraphs: readonly number[]): string {
  const sorted = [...new Set(paragraphs)].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const paragraph of sorted) {
    const run = runs.at(-1)
    if (run && run[1] === paragraph - 1) run[1] = paragraph
    else runs.push([paragraph, paragraph])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

export function numberedSources(
  cited: readonly Citation[],
  sources: readonly Source[],
  year: string,
): NumberedSource[] {
  const used = sources.filter(({ id }) => cited.some(({ source }) => source === id))
  const inOrder = used.toSorted(
    (a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999') || a.id.localeCompare(b.id),
  )
  return inOrder.map((source, i) => {
    const { id, date, datePrecision } = source
    const paragraphs = cited.filter(({ source }) => source === id).flatMap((one) => one.paragraphs)
    const said = [
      sourceName(source, 38),
      sayDate(date, datePrecision, year),
      paragraphs.length > 0 && `¶ ${sayParagraphs(paragraphs)}`,
    ]
    return { number: i + 1, id, text: said.filter(Boolean).join(', ') }
  })
}

/** The numbers of what a claim cites: "[1, 3]", which no line breaks. */
export function citeBy(numbered: readonly NumberedSource[]) {
  return (cited: readonly Citation[]): string => {
    const ids = new Set(cited.map(({ source }) => source))
    const numbers = numbered.filter(({ id }) => ids.has(id)).map(({ number }) => number)
    return numbers.length > 0 ? `[${numbers.join(',\u00a0')}]` : ''
  }
}
