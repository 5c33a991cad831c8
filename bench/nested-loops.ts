import type { NetworkMeasure } from '#domain/network'
import type { Statement } from '#domain/statement'

/**
 * The formulas as they are written, one loop for each index: i, i′ after it, j, k and l. What the networks are measured and
 * checked against, and nothing of theirs. Answers the value of each pair that shares a point, by `i i′`.
 */
export function nestedLoops(statements: readonly Statement[], measure: NetworkMeasure): Map<string, number> {
  const actors = [...new Set(statements.map((s) => s.actor))]
  const points = [...new Set(statements.map((s) => s.point))]
  const stances = [...new Set(statements.map((s) => s.stance))]
  const range = Math.max(...stances) - Math.min(...stances)
  const counts = countsOf(statements, actors, points, stances)

  const [ks, js] = [stances.length, points.length]
  const values = new Map<string, number>()
  for (let i = 0; i < actors.length; i++) {
    for (let i2 = i + 1; i2 < actors.length; i2++) {
      let [value, meetings] = [0, 0]
      for (let j = 0; j < js; j++) {
        for (let k = 0; k < ks; k++) {
          for (let l = 0; l < ks; l++) {
            const pairs = (counts[(i * js + j) * ks + k] ?? 0) * (counts[(i2 * js + j) * ks + l] ?? 0)
            const apart = Math.abs((stances[k] ?? 0) - (stances[l] ?? 0)) / range
            meetings += pairs
            value += pairs * factorOf(measure, apart)
          }
        }
      }
      if (meetings === 0) continue
      values.set(`${actors[i]} ${actors[i2]}`, value)
      values.set(`${actors[i2]} ${actors[i]}`, value)
    }
  }
  return values
}

function factorOf(measure: NetworkMeasure, apart: number): number {
  if (measure === 'congruence') return 1 - apart
  if (measure === 'conflict') return apart
  if (measure === 'subtract') return 1 - 2 * apart
  return 1
}

/** X_ijk at `(i * points + j) * stances + k`. */
function countsOf(
  statements: readonly Statement[],
  actors: readonly string[],
  points: readonly string[],
  stances: readonly number[],
): Float64Array {
  const counts = new Float64Array(actors.length * points.length * stances.length)
  const actorAt = new Map(actors.map((actor, at) => [actor, at]))
  const pointAt = new Map(points.map((point, at) => [point, at]))
  for (const { actor, point, stance } of statements) {
    const cell = (actorAt.get(actor) ?? 0) * points.length + (pointAt.get(point) ?? 0)
    const entry = cell * stances.length + stances.indexOf(stance)
    counts[entry] = (counts[entry] ?? 0) + 1
  }
  return counts
}
