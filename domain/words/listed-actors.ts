import type { ActorColumn } from '../actor-column.ts'
import { joined } from './naming.ts'
import { sayCount } from './plurals.ts'

/** What a column is called, and what it means where that is not plain. */
export const columnWord: Record<ActorColumn, { word: string; means?: string }> = {
  name: { word: 'Actor' },
  side: { word: 'Side', means: 'The grouping is ours' },
  kind: { word: 'Kind' },
  'speaks-for': { word: 'Speaks for', means: 'For how many others it speaks' },
  'spoken-for': { word: 'Who speaks for it' },
  'member-of': { word: 'Member of', means: 'To how many others it belongs' },
  members: { word: 'Mem\u00ADbers', means: 'How many others belong to it' },
  met: { word: 'Met', means: 'How many others it met, at meetings that were held' },
  'drafted-with': { word: 'Drafted with', means: 'With how many others it worked on one plan or point' },
  carries: { word: 'Carried', means: 'How many outlets have its words, or whose words this outlet has' },
  other: { word: 'Other ties', means: 'To how many others it is allied or tied otherwise' },
  positions: { word: 'Posi\u00ADtions', means: 'How many positions it holds' },
  demands: { word: 'De\u00ADmands', means: 'How many demands it makes' },
  brokerages: { word: 'Broker\u00ADed', means: 'How many acts as a broker are recorded of it' },
}

/** How a number is known that rests on nobody's word. */
export const thinNumber = 'by inference or our reading alone'

/** What is counted of a list: how many of them are joined to another in some way, `weak` to all of them by inference or our reading alone. */
export type Tallied = { all: number; met: Tally; 'speaks-for': Tally; positions: number; nothing: number }
type Tally = { count: number; weak: number }

const alone = ({ weak }: Tally) => (weak > 0 ? ` (${weak} of them ${thinNumber})` : '')

/** What a list of actors says as a whole, no more firmly than it is known. */
export function sayListed(tallied: Tallied): string {
  const { all, met, 'speaks-for': speak, positions, nothing } = tallied
  if (all === 0) return ''
  const counted = [
    { count: met.count, as: `as having met another by that day${alone(met)}` },
    { count: speak.count, as: `as speaking for another${alone(speak)}` },
    { count: positions, as: 'as holding a position' },
  ].filter(({ count }) => count > 0)
  const [first] = counted
  if (!first) return `Of ${sayCount(all, 'actor')} no report has a meeting, for whom they speak, or a position.`
  const verb = first.count === 1 ? 'is recorded' : 'are recorded'
  const parts = counted.map((one) => `${one.count} ${one === first ? `${verb} ` : ''}${one.as}`)
  return `Of ${sayCount(all, 'actor')} ${joined(parts)}${nothing > 0 ? `; of ${nothing} nothing that is counted here` : ''}.`
}

/** How many of how many are shown. */
export const sayShown = (shown: number, total: number): string =>
  shown === total ? sayCount(total, 'actor') : `${shown.toLocaleString('en-GB')} of ${sayCount(total, 'actor')}`
