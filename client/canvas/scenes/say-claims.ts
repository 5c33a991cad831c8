import { type Brokerage, BrokerageRole } from '#domain/brokerage'
import { type Citation, claimsIn, sourcesIn } from '#domain/citation'
import { type DemandMatch, MatchKind } from '#domain/demand'
import type { Position } from '#domain/position'
import type { Stance } from '#domain/stance'
import { noteBasis } from '#domain/words/basis'
import { matchMark, roleWord } from '../../ui/marks.ts'
import { sayCount, sayList } from '../../ui/say-count.ts'
import { sayDate } from '../../ui/say-date.ts'

const sayStance: Record<Stance, (target: string) => string> = {
  supports: (target) => `supports ${target}`,
  conditional: (target) => `accepts ${target} on a condition`,
  opposes: (target) => `opposes ${target}`,
  mixed: (target) => `says both of ${target}`,
  undeclared: (target) => `has declared nothing on ${target}`,
}

/** How the words beside an item name what it rests on: `cite` gives the numbers of a slide's sources. */
export type Words = { year: string; cite?: (cited: readonly Citation[]) => string }

const sourceCount = (cited: readonly Citation[]) => sayCount(sourcesIn(cited).length, 'source')

const sayLead = { supports: '', conditional: 'on a condition, ', opposes: '', mixed: 'says both, ' } as const

/** "spokesperson, 20 Nov · 3 claims", and without the basis "20 Nov · 3 claims". */
export function notePosition(
  { stance, basis, date, datePrecision, citations }: Position,
  { year, cite }: Words,
): { note: string; brief: string } {
  const cited = cite?.(citations) ?? sayCount(claimsIn(citations), 'claim')
  const said = [sayDate(date, datePrecision, year), cited].filter(Boolean).join(' · ')
  if (stance === 'undeclared') return { note: `has declared nothing, ${said}`, brief: said }
  return { note: `${sayLead[stance]}${noteBasis(basis)}, ${said}`, brief: said }
}

/** "Ukraine opposes the army cut, by officials, spokesperson, 20 Nov, 1 source" */
export function sayPosition(position: Position, { year }: Words): string {
  const { holder, stance, target, voicedBy, basis, date, datePrecision, citations } = position
  const voices = voicedBy.length > 0 ? `, voiced by ${sayList(voicedBy.map((voice) => voice.name))}` : ''
  const when = sayDate(date, datePrecision, year)
  return `${holder.name} ${sayStance[stance](target.name)}${voices}, ${noteBasis(basis)}, ${when}, ${sourceCount(citations)}`
}

/** "· [2, 3]" behind a claim, where sources are numbered. */
export function citing(said: string, cited: readonly Citation[], { cite }: Words): string {
  return [said, cite?.(cited)].filter(Boolean).join(' · ')
}

/** A demand as a point answers it, and where the reports have the demand. */
export type CitedMatch = Omit<DemandMatch, 'citations'> & Cited

type Cited = { citations: readonly Citation[] }

export const citedIn = (claims: readonly Cited[]): Citation[] => claims.flatMap(({ citations }) => citations)

/** How a point answers one demand or several. */
export const answered = { meets: 'is met', 'partly-meets': 'is partly met', contradicts: 'is contradicted' } as const

/** Less than `noteDemands` says: the demand by its name alone, then how it is answered. */
export function briefDemands(matches: readonly CitedMatch[], words: Words): string[] {
  const [first] = matches
  const said = first && matches.length === 1 ? [first.demand.name, matchMark[first.kind].word] : []
  return said.map((one) => citing(one, citedIn(matches), words))
}

/** "demand met: return of the villages", or with several how many are answered how. */
export function noteDemands(matches: readonly CitedMatch[], words: Words): string {
  return citing(sayAnswers(matches), citedIn(matches), words)
}

function sayAnswers(matches: readonly Omit<DemandMatch, 'citations'>[]): string {
  const [first] = matches
  if (!first) return ''
  if (matches.length === 1) return `demand ${answered[first.kind].replace('is ', '')}: ${first.demand.name}`
  const counts = MatchKind.options.flatMap((kind) => {
    const count = matches.filter((match) => match.kind === kind).length
    return count > 0 ? [`${count} ${answered[kind].replace('is ', '')}`] : []
  })
  const all = matches.every(({ kind }) => kind === first.kind)
  return all ? `${matches.length} demands ${answered[first.kind].replace('is ', '')}` : `demands: ${counts.join(', ')}`
}

/** "The point meets Russia's demand that …": never a stance of Russia's. */
export function sayDemands(matches: readonly Omit<DemandMatch, 'citations'>[]): string {
  return matches
    .map(
      ({ actor, demand, kind, point }) =>
        `${point.name} ${matchMark[kind].says} a demand of ${actor.name}: ${demand.name}`,
    )
    .join('; ')
}

const roleOrder = (role: BrokerageRole) => BrokerageRole.options.indexOf(role)

/** "drafted and negotiated the plan", and less where there is less room. */
export function noteBrokerages(brokerages: readonly Brokerage[], targetId: string, words: Words): string[] {
  const ofTarget = brokerages.filter(({ target }) => target.id === targetId)
  const said = ofTarget.length > 0 ? ofTarget : brokerages
  const inOrder = said.map(({ role }) => role).sort((a, b) => roleOrder(a) - roleOrder(b))
  const roles = [...new Set(inOrder.map((role) => roleWord[role]))]
  const label = said[0]?.target.label
  const what = label === 'Event' ? 'it' : label === 'PlanPoint' ? 'this point' : 'the plan'
  const shorter = roles.length > 2 ? [`${roles[0]} ${what} and more`] : []
  return [`${sayList(roles)} ${what}`, ...shorter].map((one) => citing(one, citedIn(said), words))
}

export function sayBrokerages(brokerages: readonly Brokerage[]): string {
  const [first] = brokerages
  const said = brokerages.map(({ role, target }) => `${roleWord[role]} ${target.name}`)
  const cited = brokerages.flatMap(({ citations }) => citations)
  return `${first?.actor.name} ${sayList([...new Set(said)])}, ${sourceCount(cited)}`
}
