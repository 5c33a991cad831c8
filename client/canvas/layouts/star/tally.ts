import type { Known } from '#domain/basis'
import { JointAnswer, MatchKind } from '#domain/demand'
import { stances } from '#domain/stance'
import { countAnswers, countWho, withKnown } from '#domain/words/counts'
import { matchVerb } from '#domain/words/demands'
import { sayStanceTally } from '#domain/words/stance'
import type { StarItem } from './material.ts'

type Counted = Pick<StarItem, 'sign' | 'known'>

/** Who holds a stance, by how the best of what each said is known. */
const bestOf = (items: readonly Counted[]): Known[] => items.flatMap(({ known = [] }) => known.slice(0, 1))

const withDemand: Record<JointAnswer, string> = {
  meets: 'with a demand met',
  'partly-meets': 'with one met in part',
  contradicts: 'with one contradicted',
  split: 'with demands answered differently',
}

const ofSign = (items: readonly Counted[], sign: StarItem['sign']) => items.filter((item) => item.sign === sign)

/** Parts in a row, told apart where one has a comma of its own. */
const inRow = (parts: readonly string[]) =>
  parts.filter(Boolean).join(parts.some((part) => part.includes(', ')) ? '; ' : ', ')

function sayDemanding(items: readonly Counted[], sign: JointAnswer): string {
  const some = ofSign(items, sign)
  if (some.length === 0) return ''
  return withKnown(
    `${some.length} ${withDemand[sign]}`,
    some.flatMap(({ known = [] }) => known),
  )
}

/** How many are known how, whatever they hold: "1 stated, 2 by inference". */
export const sayHowKnown = (items: readonly Counted[]): string => countAnswers(bestOf(items))

/** "2 support it, 1 by inference; 1 backs it on a condition"; of points that answer a demand in the `middle`: "9 contradict it by our reading". */
export function sayTally(items: readonly (Counted & { absent: boolean })[], middle?: StarItem['ref']['label']): string {
  const there = items.filter((item) => !item.absent)
  if (middle === 'Demand')
    return inRow(MatchKind.options.map((kind) => countWho(matchVerb[kind], bestOf(ofSign(there, kind)), 'it')))
  return inRow([
    ...stances.map((stance) => sayStanceTally(stance, bestOf(ofSign(there, stance)))),
    ...JointAnswer.options.map((sign) => sayDemanding(there, sign)),
  ])
}
