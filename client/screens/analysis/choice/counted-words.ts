import type { ViewState } from '#domain/view-state'
import { sayDate } from '#domain/words/dates'
import { duplicatesWord, measureWord, normaliseWord } from './choice-words.ts'

export type Chosen = Pick<ViewState, 'from' | 'to' | 'without' | 'rollup' | 'measure' | 'normalise' | 'duplicates'>

/** What was chosen that is not counted so by itself, in words. `report`: the title of the one that is left out, where there is such. */
export function countedOtherwise(
  { from, to, without, rollup, measure, normalise, duplicates }: Chosen,
  report?: string,
): string[] {
  const period = [from && `from ${sayDate(from)}`, to && `until ${sayDate(to)}`].filter(Boolean).join(' ')
  const shade = measure && measure !== 'combine' && measure !== 'subtract' && measureWord[measure]
  const ties =
    normalise && normalise in normaliseWord && normalise !== 'activity' && normalise !== 'prominence'
      ? normaliseWord[normalise]
      : undefined
  return [
    rollup === 'party' && 'by party',
    period && `only what was said ${period}, whatever the day below`,
    without && (report ? `without “${report}”` : `without “${without}”, which is no report here`),
    shade && `shaded by ${shade}`,
    ties && `ties ${ties}`,
    duplicates && `the same stance again counts ${duplicatesWord[duplicates]}`,
  ].flatMap((words) => words || [])
}
