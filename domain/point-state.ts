import { z } from 'zod'
import { Ref } from './ref.ts'

/**
 * `clash`: said for and said against, by different sides; `collide`: for and against, at least one of them by a demand; `opposed`,
 * `backed`: said, nothing against; `both`: one side alone says both; `gains`, `in-part`, `loses`: demands alone; `undeclared`; `silent`.
 */
export const PointStateKind = z
  .enum(['clash', 'collide', 'opposed', 'backed', 'both', 'gains', 'in-part', 'loses', 'undeclared', 'silent'])
  .meta({ id: 'PointStateKind' })

export type PointStateKind = z.infer<typeof PointStateKind>

/**
 * How a point, or a plan as a whole, stands between sides. `whose`: of demands alone, whose they are, a voice each by the name that
 * it goes by. `inferred`: what decides it is known by nobody’s word (strength 1). `sideless`: no side says or asks anything of
 * it, only such as speak for none.
 */
export const PointState = z
  .object({
    kind: PointStateKind,
    whose: z.array(Ref),
    inferred: z.literal(true).optional(),
    sideless: z.literal(true).optional(),
  })
  .meta({ id: 'PointState' })

export type PointState = z.infer<typeof PointState>
