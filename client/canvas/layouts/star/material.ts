import { isWeak, type Known } from '#domain/basis'
import type { BrokerageFamily } from '#domain/brokerage'
import type { Citation } from '#domain/citation'
import type { Ref } from '#domain/ref'
import type { GlyphName } from '../../../claims/glyph.tsx'

/** One thing that stands round the middle. `absent`: its place is kept, but it is not there on this day, or hidden. */
export type StarItem = {
  id: string
  ref: Ref
  title: string
  note?: string
  /** What is said instead where the note has no room, the longest first. */
  briefer?: readonly string[]
  mark: string
  /** `part`: it belongs to the middle, and takes no side. */
  sign: GlyphName | 'part'
  /** Where its body is another than the star's. */
  shape?: Star['shape']
  count: number
  says: string
  /** How each claim that it stands for is known, the best known first, and how many reports have them. Nothing where it stands for none. */
  known?: readonly Known[]
  reports?: number
  /** What it rests on. */
  citations?: readonly Citation[]
  absent: boolean
  /** What it brokered: the plan of the point in the middle, and whether it made that or made it known. */
  ofPlan?: true
  family?: BrokerageFamily
  /** Stands for this many that there was no room for, and for these kinds of them. */
  more?: number
  kinds?: readonly StarItem['sign'][]
  /** What stands at this place on other days: it keeps room for that too. */
  others?: readonly Pick<StarItem, 'title' | 'note' | 'briefer' | 'known'>[]
}

/** Those who spoke on the plan as a whole, or on a demand or an event itself, in chips; `region` names it where parts of it are opened. */
export type ChipGroup = { region: string; title: string; for: StarItem[]; between: StarItem[]; against: StarItem[] }

/** A picture before it has places: what stands in the middle, and what round it. Left is for, right is against, above is brokered. */
export type Star = {
  /** `names`: the ids that its finding names, which are the last to give way. */
  centre: { ref: Ref; title: string; note: string; says: string; names: readonly string[] }
  /** Actors are circles with initials, points are cards. */
  shape: 'circle' | 'card'
  for: StarItem[]
  against: StarItem[]
  above: StarItem[]
  below: StarItem[]
  /** Who takes part in the middle, and takes no side by that: in columns beneath it. */
  parts?: StarItem[]
  chips?: ChipGroup
  /** Closer together. */
  compact?: boolean
  /** How many lines a note may have before a briefer one is taken. */
  noteLines?: number
  /** The same for those above and below, where it differs. */
  rowNoteLines?: number
  /** One line on top instead of the brokers. */
  lead?: string
  /** One line at the bottom instead of the chips. */
  foot?: string
  /** Said under the middle where nothing stands round it. */
  silence?: string
  /** The numbers of sources, where there are any. */
  cite?: (cited: readonly Citation[]) => string
  /** Whom rather to show where there is no room for all: the lower the sooner. */
  rank?: (id: string) => number
}

/** All that it stands for is of strength 1: italic, dashed, its line thin. */
export const isWeakItem = ({ known = [] }: Pick<StarItem, 'known'>): boolean => known.length > 0 && known.every(isWeak)
