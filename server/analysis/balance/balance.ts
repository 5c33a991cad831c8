import type { Tie } from '#domain/tie'
import { campsBy, inCampOrder } from '../ties.ts'
import { exactCamps } from './exact-camps.ts'
import { localCamps } from './local-camps.ts'
import { errorsOf, partsOf, type SignedNet } from './signed-net.ts'

export type Balanced = { camps: string[][]; errors: number; exact: boolean }

/** Beyond so many actors that ties join, an exhaustive search does not come to an end. */
const tryExact = 60

/**
 * Camps with the fewest errors: positive ties between camps and negative ties within them, by weight. With `most`, at most so
 * many camps; otherwise as many as have the fewest errors, and of those the fewest camps. `exact`: nothing has fewer errors.
 *
 * Actors that no tie joins, however long the way, are never in one camp, unless `most` asks for it: then the largest camps of
 * each part are put together, the second largest, and so on. Who has no tie is such a part.
 */
export function balanceOf(ties: readonly Tie[], most?: number): Balanced {
  const parts = partsOf(ties).map((net) => ({ net, ...partitionOf(net, most) }))
  const camps = parts.map(({ net, campOf }) => inCampOrder(campsBy(net.actors, (_, at) => campOf[at])))
  return {
    camps: inCampOrder(most === undefined ? camps.flat() : putTogether(camps)),
    errors: parts.reduce((sum, { net, campOf }) => sum + errorsOf(net, campOf), 0),
    exact: parts.every(({ exact }) => exact),
  }
}

function partitionOf(net: SignedNet, asked: number | undefined): { campOf: Int32Array; exact: boolean } {
  const most = asked ?? net.actors.length
  if (net.actors.length <= tryExact) {
    const least = exactCamps(net, { most, wanted: asked !== undefined, known: localCamps(net, most, 50) })
    if (least) return { campOf: least, exact: true }
  }
  const campOf = localCamps(net, most)
  return { campOf, exact: errorsOf(net, campOf) === 0 }
}

function putTogether(parts: readonly string[][][]): string[][] {
  const most = Math.max(0, ...parts.map((camps) => camps.length))
  return Array.from({ length: most }, (_, nth) => parts.flatMap((camps) => camps[nth] ?? []))
}
