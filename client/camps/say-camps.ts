import { sayDate } from '#domain/words/dates'
import { joined } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { type Camp, type Camps, fewestActors } from './camps-from.ts'

/** Why an actor is in no camp, for those who are in none. */
function whyNone({ alone, untied, ground }: Camps, actor: string): string {
  if (ground.actors < fewestActors) return 'too few take a side'
  if (untied.has(actor)) return 'shares no point with anybody'
  return alone.has(actor) ? 'agrees with nobody enough' : 'takes no side that counts'
}

/** "camp A", "in no camp (shares no point with anybody)". */
export function sayCampOf(camps: Camps, actor: string): string {
  const letter = camps.letterOf.get(actor)
  return letter ? `camp ${letter}` : `in no camp (${whyNone(camps, actor)})`
}

/** "8 around Russia and Kirill Dmitriev", "Keir Starmer and United Kingdom". */
export function sayCamp({ members }: Pick<Camp, 'members'>): string {
  const around = joined(members.slice(0, 2).map(({ name }) => name))
  return members.length > 2 ? `${members.length} around ${around}` : around
}

/** "8 around Russia": a pair is named whole. */
export function sayCampBriefly({ members }: Pick<Camp, 'members'>): string {
  const [first] = members
  return first && members.length > 2 ? `${members.length} around ${first.name}` : sayCamp({ members })
}

export const sayNoCamp = 'In no camp: shares no point, agrees with nobody enough, or takes no side'

/** What the camps rest on, and that nobody declared them. */
export function sayGround({ camps, shared, ground }: Pick<Camps, 'camps' | 'shared' | 'ground'>): string {
  const { asOf, plans, sources, cautions } = ground
  const from = `${sayCount(shared, 'shared point')} in ${sayCount(sources, 'report')}`
  const where = plans.length > 0 ? 'of this plan' : 'across all plans'
  const when = asOf ? `, as of ${sayDate(asOf)}` : ''
  const none = camps.length === 0 ? 'No camps form. ' : ''
  return `${none}Camps are computed from ${from}, ${where}${when}; not what anyone declared. ${cautions[0] ?? ''}`.trim()
}
