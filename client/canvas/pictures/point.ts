import type { Standing } from '#domain/standing'
import type { GlyphName } from '../../claims/glyph.tsx'
import { brokerItems } from './brokers.ts'
import { type Cast, positionsIn, wholeCast } from './slots.ts'
import { onPoint } from './on-point.ts'
import { planBand } from './on-whole.ts'
import type { Asked } from './items.ts'
import type { Words } from './claim-words.ts'
import type { Star } from '../layouts/star/material.ts'

export type PointStarOptions = {
  /** Everybody of any day; without it, the answer's own. */
  cast?: Cast
  hide?: ReadonlySet<GlyphName>
  /** What stands under the title: "First draft · Territory". */
  note?: string
  cite?: Words['cite']
  demanded?: Asked['demanded']
  rank?: Star['rank']
}

function silenceOf({ standing }: Asked): string | undefined {
  if (positionsIn(standing).length > 0 || standing.byDemand.length > 0) return undefined
  const others = standing.notRecorded.length
  const elsewhere = others > 0 ? `. ${others} who spoke on other points are not recorded here.` : ''
  return `No position recorded, and no demand that it answers${elsewhere}`
}

/** Who stands how to a target, as of a day, before anything has a place. */
export function pointStar(
  standing: Standing,
  { cast: ofAnyDay, hide = new Set(), note, cite, demanded, rank }: PointStarOptions = {},
): Star {
  const cast = wholeCast(standing, ofAnyDay)
  const asked: Asked = { standing, hide, demanded, words: { year: standing.asOf.slice(0, 4), cite } }
  const { for: supporters, against, middle } = onPoint(cast, asked)
  const { target, sentence, parts, onPlan } = standing
  const names = parts.names.map(({ id }) => id)
  return {
    centre: { ref: target, title: target.name, note: note ?? onPlan?.plan.name ?? '', says: sentence, names },
    shape: 'circle',
    for: supporters,
    against,
    above: brokerItems(cast.brokerages, asked),
    below: middle,
    band: planBand(cast, asked),
    silence: silenceOf(asked),
    cite,
    rank,
  }
}
