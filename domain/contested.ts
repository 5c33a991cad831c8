import { z } from 'zod'
import { analysed } from './ground.ts'
import { Ref } from './ref.ts'
import { SideCount } from './side-count.ts'

/**
 * How actors are split over a point. `spoke`: how many took a side; `for` and `against`: how many of them on each (a party may
 * stand on both; a stance with a value between counts in parts). `sides`: the same by side, offices and envoys with whom they
 * speak for, and whom it is only inferred of apart. `evenness`: 1 where the sides are even, 0 where all are on
 * one; absent where fewer than two spoke. `unsided`: who spoke without taking a side.
 */
export const ContestedPoint = z
  .object({
    point: Ref,
    plan: Ref.optional(),
    spoke: z.int(),
    for: z.number(),
    against: z.number(),
    sides: z.object({ for: SideCount, against: SideCount }),
    evenness: z.number().optional(),
    supporters: z.array(Ref),
    opponents: z.array(Ref),
    unsided: z.array(Ref),
  })
  .meta({ id: 'ContestedPoint' })

/** The points with most voices on the smaller side first, sides before actors, then the most evenly split, then those that most spoke about. */
export const ContestedPoints = z
  .object({ ...analysed, points: z.array(ContestedPoint) })
  .meta({ id: 'ContestedPoints' })

export type ContestedPoint = z.infer<typeof ContestedPoint>
export type ContestedPoints = z.infer<typeof ContestedPoints>
