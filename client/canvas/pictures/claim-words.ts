import { type Known, knownOf } from '#domain/basis'
import type { Brokerage } from '#domain/brokerage'
import { type Citation, claimsIn, sourcesIn } from '#domain/citation'
import { groupBy } from '#domain/group-by'
import type { Position } from '#domain/position'
import { leastOf, noteEvidence } from '#domain/words/basis'
import { sayDate } from '#domain/words/dates'
import { called, joined, strung } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { briefDeeds, deedsOf, rolesIn, together } from '#domain/words/roles'
import { evidenceOf, onCondition, sayHeld, stanceWord } from '#domain/words/stance'
import { citedEvidence, predicate, rankOf } from '#domain/words/verb'

/** How the words beside an item name what it rests on: `cite` gives the numbers of a slide's sources. */
export type Words = { year: string; cite?: (cited: readonly Citation[]) => string }

const sourceCount = (cited: readonly Citation[]) => sayCount(sourcesIn(cited).length, 'source')

type Cited = { citations: readonly Citation[] }

export const citedIn = (claims: readonly Cited[]): Citation[] => claims.flatMap(({ citations }) => citations)

/** A note as long as there is room for it: with its condition, and `briefer` with less, but never without a weak basis. */
export type Note = { note: string; briefer: string[] }

/** "spokesperson, 20 Nov · 3 claims"; in brief "20 Nov · 3 claims", but "inferred · 20 Nov · 3 claims". */
export function notePosition(position: Position, { year, cite }: Words): Note {
  const { stance, date, datePrecision, citations } = position
  const evidence = evidenceOf(position)
  const cited = cite?.(citations) ?? sayCount(claimsIn(citations), 'claim')
  const said = [sayDate(date, datePrecision, year), cited].filter(Boolean).join(' · ')
  const known = `${noteEvidence(evidence)}, ${said}`
  const least = [leastOf(evidence), said].filter(Boolean).join(' · ')
  if (stance === 'supports' || stance === 'opposes') return { note: known, briefer: [least] }
  const { one } = stanceWord[stance]
  const inShort = [`${one}, ${known}`, least]
  if (stance !== 'conditional') return { note: `${one}, ${known}`, briefer: [least] }
  return { note: `${onCondition(position).trim()}, ${known}`, briefer: inShort }
}

/** Whoever voiced it, where the verb does not name them. */
function sayVoices({ voicedBy, basis }: Position): string {
  return basis === 'named-source' || voicedBy.length === 0
    ? ''
    : `, voiced by ${joined(voicedBy.map(({ name }) => name))}`
}

/** "Ukraine is reported to oppose “the army cut”, 20 Nov, 1 source" */
export function sayPosition(position: Position, { year }: Words): string {
  const { holder, target, date, datePrecision, citations } = position
  const held = sayHeld(position, evidenceOf(position), [holder], called(target))
  const when = sayDate(date, datePrecision, year)
  return `${holder.name} ${held}${sayVoices(position)}, ${when}, ${sourceCount(citations)}`
}

/** "· [2, 3]" behind a claim, where sources are numbered. */
export function citing(said: string, cited: readonly Citation[], { cite }: Words): string {
  return [said, cite?.(cited)].filter(Boolean).join(' · ')
}

/** "drafted and negotiated the plan; reportedly leaked it", and less where there is less room: never without its basis. */
export function noteBrokerages(brokerages: readonly Brokerage[], targetId: string, words: Words): string[] {
  const ofTarget = brokerages.filter(({ target }) => target.id === targetId)
  const said = ofTarget.length > 0 ? ofTarget : brokerages
  const label = said[0]?.target.label
  const what = label === 'Event' ? 'it' : label === 'PlanPoint' ? 'this point' : 'the plan'
  const best = deedsOf(said)[0] ?? []
  const first = best.filter(({ role }) => role === rolesIn(best)[0])
  const [shortest = ''] = briefDeeds(first, what)
  const shorter = rolesIn(said).length > 1 ? [`${shortest} and more`] : []
  return [strung(briefDeeds(said, what)), ...shorter].map((one) => citing(one, citedIn(said), words))
}

/** What somebody did, target by target, each deed as well as it is known. */
export function sayBrokerages(brokerages: readonly Brokerage[]): string {
  const [first] = brokerages
  if (!first) return ''
  const { actor } = first
  const said = [...groupBy(brokerages, ({ target }) => target.id).values()].flatMap((acts) =>
    deedsOf(acts).flatMap((alike) => {
      const [one] = alike
      if (!one) return []
      return [predicate(together(rolesIn(alike), one.target), citedEvidence(one), [actor], called(one.target))]
    }),
  )
  return `${actor.name} ${strung(said)}, ${sourceCount(citedIn(brokerages))}`
}

/** How claims are known, the best known first. */
export const bestKnown = (claims: readonly Known[]): Known[] =>
  claims.map(knownOf).sort((a, b) => rankOf(a) - rankOf(b))
