import { groupBy } from '#domain/group-by'
import type { Label, Ref } from '#domain/ref'
import { AskedInWords, type ViewChange } from '#domain/view-state'
import { useChosenPlan } from '../../api/chosen-plan.ts'
import { useNegotiation, useSearch } from '../../api/negotiation.ts'
import { parseQuestion, placeOfQuestion, questionOf } from '../../questions/questions.ts'
import { placeOf } from '../../state/places.ts'
import type { ChoiceGroup } from '../../ui/grouped-choices.tsx'

type Typed = ReturnType<typeof parseQuestion>

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
export function fitting(ask: Typed['ask'], refs: readonly Ref[]): Ref[] {
  if (!ask) return [...refs]
  const isOfActors = questionOf(ask)?.needs[0] === 'actor'
  const fits = ({ label }: Ref) => (isOfActors ? label === 'Actor' : targets.includes(label))
  const some = refs.filter(fits)
  if (some.length === 0) return [...refs]
  const isTerm = ({ label }: Ref) => terms.includes(label)
  return [...some.filter(isTerm), ...some.filter((ref) => !isTerm(ref))]
}

/** By kind, the kind of the best result first; what has no screen of its own is left out. */
function byKind(refs: readonly Ref[], ask: Typed['ask']): ChoiceGroup<Found>[] {
  const shown = refs.flatMap(({ id, label, name }) => {
    const kind = kindWord[label]
    const place = placeOf({ id, label }, AskedInWords.safeParse(ask).data)
    return kind && place ? [{ kind, found: { id, name, place } }] : []
  })
  return [...groupBy(shown, ({ kind }) => kind)].map(([value, of]) => ({ value, items: of.map(({ found }) => found) }))
}

/** A question that one screen answers whole. */
function useWhole(typed: Typed, [first, second]: readonly [readonly Ref[], readonly Ref[]]): Found | undefined {
  const today = useNegotiation().data?.asOf
  const { chosen } = useChosenPlan(typed.ask !== undefined)
  const plan: Ref | undefined = chosen && { id: chosen.plan.id, label: 'Plan', name: chosen.plan.name }
  const worded = typed.ask && questionOf(typed.ask)?.whole?.(typed, { first, second, plan, today })
  const place = worded && placeOfQuestion(worded)
  return worded && place && { id: `ask ${worded.words}`, name: worded.words, place }
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
  const otherSearch = useSearch(other ? withoutArticles(other) : '')
  const named = search.data?.items ?? []
  const whole = useWhole(question, [named, otherSearch.data?.items ?? []])
  const isSettled = !search.isFetching && !otherSearch.isFetching
  if (words.trim() === '') return { about: '', groups: [], isSettled }
  const [need] = (ask && questionOf(ask)?.needs) ?? []
  const wholly = ask !== undefined && (need === undefined || need === 'day' || other !== undefined)
  const things = wholly || about === '' ? [] : byKind(fitting(ask, named), ask)
  const answer = whole ? [{ value: 'Question', items: [whole] }] : []
  return { about: about || words, groups: [...answer, ...things], isSettled }
}
