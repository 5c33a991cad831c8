import type { Label, Ref } from '#domain/ref'
import type { ViewChange } from '#domain/view-state'
import { askedOnOneReport } from '#domain/words/one-report'
import { useChosenPlan } from '../../api/chosen-plan.ts'
import { useNegotiation, useSearch } from '../../api/questions.ts'
import { parseDay } from '../../questions/parse-day.ts'
import { type ParsedQuestion, parseQuestion } from '../../questions/parse-question.ts'
import { placeOfQuestion } from '../../questions/question-place.ts'
import { placeOf } from '../../state/places.ts'
import type { ChoiceGroup } from '../../ui/grouped-choices.tsx'
import { sayDate } from '../../ui/say-date.ts'

/** Something to go to. */
export type Found = { id: string; name: string; place: ViewChange }

const kindWord: Partial<Record<Label, string>> = {
  Actor: 'Actors',
  Plan: 'Plans',
  PlanPoint: 'Points',
  Heading: 'Headings',
  Issue: 'Issues',
  Demand: 'Demands',
  Event: 'Events',
  Source: 'Reports',
  Discrepancy: 'Where reports disagree',
}

const terms: readonly Label[] = ['PlanPoint', 'Plan', 'Heading', 'Issue']
const targets: readonly Label[] = [...terms, 'Demand', 'Event']

/** What a question can be about goes first: an actor stands somewhere, a point is opposed. Terms come before events. */
export function fitting(ask: ParsedQuestion['ask'], refs: readonly Ref[]): Ref[] {
  if (!ask) return [...refs]
  const fits = ({ label }: Ref) => (ask === 'stands' ? label === 'Actor' : targets.includes(label))
  const some = refs.filter(fits)
  if (some.length === 0) return [...refs]
  const isTerm = ({ label }: Ref) => terms.includes(label)
  return [...some.filter(isTerm), ...some.filter((ref) => !isTerm(ref))]
}

/** By kind, the kind of the best result first; what has no screen of its own is left out. */
function byKind(refs: readonly Ref[], ask: ParsedQuestion['ask']): ChoiceGroup<Found>[] {
  const groups = new Map<string, Found[]>()
  for (const ref of refs) {
    const kind = kindWord[ref.label]
    const place = placeOf(ref, ask)
    if (kind && place) groups.set(kind, [...(groups.get(kind) ?? []), { id: ref.id, name: ref.name, place }])
  }
  return [...groups].map(([value, items]) => ({ value, items }))
}

const isActor = ({ label }: Ref) => label === 'Actor'
const thePlan = /^(?:whole\s+)?(?:\d+-point\s+)?plan(?:\s+as\s+a\s+whole)?$/i

/** A question that is answered on a screen of its own. */
function useWhole(
  { ask, about }: ParsedQuestion,
  [first, second]: readonly [readonly Ref[], readonly Ref[]],
): Found | undefined {
  const today = useNegotiation().data?.asOf
  const { chosen } = useChosenPlan()
  const found = (name: string, question: Parameters<typeof placeOfQuestion>[0]) => {
    const place = placeOfQuestion(question)
    return place && { id: `ask ${name}`, name, place }
  }
  if (ask === 'one-source') return found(`${askedOnOneReport}?`, { ask })
  if (ask === 'changed') {
    const since = today && parseDay(about, today)
    return since ? found(`What changed since ${sayDate(since)}?`, { ask, since }) : undefined
  }
  if (ask === 'differ') {
    const [a, b] = [first.find(isActor), second.find(isActor)]
    return a && b && found(`Where do ${a.name} and ${b.name} differ?`, { ask, a: a.id, b: b.id })
  }
  if (ask && ask !== 'stands' && chosen && thePlan.test(about))
    return found(`${chosen.plan.title}, as a whole`, { ask, a: chosen.plan.id })
  return undefined
}

/** The server counts an article as a word that ought to be found. */
const withoutArticles = (words: string) => words.replace(/\b(?:the|an?)\s+/gi, '')

type Results = { about: string; groups: ChoiceGroup<Found>[]; isSettled: boolean }

/**
 * What is found by the words: the screen that answers a question, then things by name. `about`: the words that name them;
 * `isSettled`: whether these are the results of these words, and not yet those of the words before.
 */
export function useFound(words: string): Results {
  const question = parseQuestion(words)
  const { ask, about, other } = question
  const search = useSearch(ask === 'changed' ? '' : ask ? withoutArticles(about) : about)
  const otherSearch = useSearch(ask === 'differ' && other ? other : '')
  const named = search.data?.items ?? []
  const whole = useWhole(question, [named, otherSearch.data?.items ?? []])
  const isSettled = !search.isFetching && !otherSearch.isFetching
  if (words.trim() === '') return { about: '', groups: [], isSettled }
  const wholly = ask === 'differ' || ask === 'changed' || ask === 'one-source'
  const things = wholly || about === '' ? [] : byKind(fitting(ask, named), ask)
  const answer = whole ? [{ value: 'Question', items: [whole] }] : []
  return { about: about || words, groups: [...answer, ...things], isSettled }
}
