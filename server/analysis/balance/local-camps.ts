import { drawn, seeded, shuffled } from '../seeded.ts'
import { CampsUnderWay } from './camps-under-way.ts'
import { errorsOf, roundingIn, type SignedNet } from './signed-net.ts'

/**
 * Camps with few errors, by search from many drawn beginnings: as long as it helps, actors change camps, two change places, and
 * camps merge. Always the same for the same network. No promise that there is nothing better.
 */
export function localCamps(net: SignedNet, most: number, upTo = 1000): Int32Array {
  const random = seeded(1)
  const size = net.actors.length
  const ties = net.others.reduce((sum, others) => sum + others.length, 0)
  const beginnings = Math.max(20, Math.min(upTo, Math.floor(4_000_000 / (size + ties))))
  let best = improved(net, most, everybodyTogether(size), random)
  let fewest = errorsOf(net, best)
  for (let beginning = 0; beginning < beginnings; beginning++) {
    const start = beginning % 2 === 0 ? drawnCamps(size, most, random) : shaken(best, most, random)
    const camps = improved(net, most, start, random)
    const errors = errorsOf(net, camps)
    if (errors < fewest - roundingIn(net)) {
      best = camps
      fewest = errors
    }
  }
  return best
}

function improved(net: SignedNet, most: number, start: Int32Array, random: () => number): Int32Array {
  const camps = new CampsUnderWay(net, most, start)
  const everybody = net.actors.map((_, at) => at)
  let better = true
  while (better) {
    better = false
    for (const actor of shuffled(random, everybody)) better = camps.moveToBest(actor) || better
    if (better) continue
    better = camps.mergeFriends() || (net.actors.length <= swapped && camps.swapBest())
  }
  return camps.campOf
}

/** Looking for two who should change places goes over all pairs: only where there are not many. */
const swapped = 200

function everybodyTogether(size: number): Int32Array {
  return new Int32Array(size)
}

function drawnCamps(size: number, most: number, random: () => number): Int32Array {
  const camps = 1 + drawn(random, Math.min(most, size))
  return Int32Array.from({ length: size }, () => drawn(random, camps))
}

/** The same camps with some actors, one in five at most, anywhere. */
function shaken(camps: Int32Array, most: number, random: () => number): Int32Array {
  const other = Int32Array.from(camps)
  const moved = 1 + drawn(random, Math.max(1, Math.ceil(camps.length / 5)))
  for (let move = 0; move < moved; move++) {
    other[drawn(random, camps.length)] = drawn(random, Math.min(most, camps.length))
  }
  return other
}
