import type { Frame, Scene } from '../scene.ts'
import { brokerLine } from './broker-line.ts'
import { capped } from './capped.ts'
import { sayTally } from './say-tally.ts'
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

type Limits = { above: number; inSide: number; compact: boolean }

/** Nobody absent keeps a place here, and what is beyond the limits is counted. */
function limited(star: Star, { above, inSide, compact }: Limits): Star {
  const cap = (region: 'for' | 'against' | 'above' | 'below', limit: number) =>
    capped(there(star[region]), limit, region, star.centre)
  return {
    ...star,
    above: above > 0 ? cap('above', above) : [],
    below: cap('below', 2),
    for: cap('for', inSide),
    against: cap('against', inSide),
    band: undefined,
    compact,
    foot: bandLine(star),
    ...(above === 0 && { lead: brokerLine(there(star.above)) }),
  }
}

function nodesIn({ above, below, for: supporters, against }: Star): number {
  return 1 + above.length + below.length + supporters.length + against.length
}

type Choice = { scene: Scene; actors: number; brokers: number }

const shown = (items: readonly StarItem[]) => items.filter(({ more }) => !more).length

function tried(star: Star, limits: Limits, frame: Frame): Choice | undefined {
  const part = limited(star, limits)
  const scene = starScene(part, frame)
  const fits = scene.height <= frame.height && nodesIn(part) <= most
  return fits ? { scene, actors: shown(part.for) + shown(part.against), brokers: limits.above } : undefined
}

/** How many brokers have a place above (with none they have a line), and whether notes have one line. The first that does best is taken. */
const orders = [
  [5, false],
  [4, false],
  [5, true],
  [3, true],
  [0, false],
  [0, true],
] as const

/** As much of the star as a wall can carry, at most 20 nodes at full size: rather another actor than another broker. */
export function onWall(star: Star, frame: Frame): Scene {
  let best: Choice | undefined
  for (const [above, compact] of orders) {
    for (let inSide = mostInSide; inSide >= 2; inSide -= 1) {
      const choice = tried(star, { above, inSide, compact }, frame)
      if (!choice) continue
      if (!best || choice.actors > best.actors) best = choice
      break
    }
  }
  return best?.scene ?? starScene(limited(star, { above: 0, inSide: 2, compact: true }), frame)
}
