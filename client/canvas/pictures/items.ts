import { knownOf } from '#domain/basis'
import { type Citation, claimsIn, sourcesIn } from '#domain/citation'
import type { JointAnswer } from '#domain/demand'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import type { Standing } from '#domain/standing'
import type { GlyphName } from '../../claims/glyph.tsx'
import { initialsOf } from '../initials.ts'
import type { StarItem } from '../layouts/star/material.ts'
import { bestKnown, citedIn, notePosition, sayPosition, type Words } from './claim-words.ts'
import { briefDemands, type CitedMatch, noteDemands, sayDemands } from './match-words.ts'
import type { Slot } from './slots.ts'

/** The answer that is drawn, what is taken away from it, and how its notes are worded. */
export type Asked = {
  standing: Standing
  hide: ReadonlySet<GlyphName>
  words: Words
  /** Where the reports have a demand, by its id. */
  demanded?: (demand: string) => readonly Citation[]
}

export function positionItem(
  id: string,
  position: Position,
  demands: readonly CitedMatch[],
  { hide, words }: Asked,
): StarItem {
  const { holder, stance, citations } = position
  const { note, briefer } = notePosition(position, words)
  const also = demands.length > 0 ? ` · ${noteDemands(demands, words)}` : ''
  return {
    id,
    ref: holder,
    title: holder.name,
    note: note + also,
    briefer: also ? [note, ...briefer] : briefer,
    mark: initialsOf(holder.name),
    sign: stance,
    count: claimsIn(citations),
    known: [knownOf(position)],
    reports: sourcesIn(citations).length,
    says: sayPosition(position, words) + also,
    citations: [...citations, ...citedIn(demands)],
    absent: hide.has(stance),
  }
}

/** An actor by what it demands; `sign` is how the point answers all of that together. */
export function demandItem(
  { actor, sign }: { actor: Ref; sign: JointAnswer },
  demands: readonly CitedMatch[],
  { hide, words }: Asked,
): StarItem {
  return {
    id: actor.id,
    ref: actor,
    title: actor.name,
    note: noteDemands(demands, words),
    briefer: briefDemands(demands, words),
    mark: initialsOf(actor.name),
    sign,
    count: demands.length,
    known: bestKnown(demands),
    reports: sourcesIn(citedIn(demands)).length,
    says: sayDemands(demands),
    citations: citedIn(demands),
    absent: hide.has(sign),
  }
}

export function emptyItem({ id, name }: Slot): StarItem {
  const ref = { id, label: 'Actor', name } as const
  return {
    id,
    ref,
    title: name,
    mark: initialsOf(name),
    sign: 'undeclared',
    count: 0,
    says: '',
    citations: [],
    absent: true,
  }
}
