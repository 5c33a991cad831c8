import type { Frame, Scene } from '../scene.ts'
import { sayTally } from './band.ts'
import { capped } from './capped.ts'
import type { Star, StarItem } from './star.ts'
import { starScene } from './star-scene.ts'

const most = 20
const mostInSide = 8

const there = (items: readonly StarItem[]) => items.filter(({ absent }) => !absent)

/** What those in the band say, in one line under the picture instead of one chip for each. */
function bandLine({ band }: Star): string | undefined {
  const tally = band && sayTally([...band.for, ...band.between, ...band.against])
  return tally ? `${band.title}: ${tally}` : undefined
}

type Limits = { above: number; inSide: number }

/** Nobody absent keeps a place here, and what is beyond the limits is counted. */
function limited(star: Star, { above, inSide }: Limits): Star {
  const cap = (region: 'for' | 'against' | 'above' | 'below', limit: number) =>
    capped(there(star[region]), limit, region, star.centre)
  return {
    ...star,
    above: above > 0 ? cap('above', above) : [],
    below: cap('below', 2),
    for: cap('for', inSide),
    against: cap('against', inSide),
    band: undefined,
    foot: bandLine(star),
  }
}

function nodesIn({ above, below, for: supporters, against }: Star): number {
  return 1 + above.length + below.length + supporters.length + against.length
}

/** As much of the star as a wall can carry: at most 20 nodes, all of it in sight at full size. */
export function onWall(star: Star, frame: Frame): Scene {
  let smallest = starScene(limited(star, { above: 3, inSide: 2 }), frame)
  for (let inSide = mostInSide; inSide >= 2; inSide -= 1) {
    for (const above of [5, 4, 3]) {
      const part = limited(star, { above, inSide })
      const scene = starScene(part, frame)
      if (scene.height <= frame.height && nodesIn(part) <= most) return scene
      if (scene.height < smallest.height) smallest = scene
    }
  }
  return smallest
}
