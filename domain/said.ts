import { z } from 'zod'
import { Known, knownOf } from './basis.ts'
import type { Position } from './position.ts'
import { Stance } from './stance.ts'

/** A position told in short: the stance, on what it depends, and how well it is known. */
export const Said = Known.extend({ stance: Stance, condition: z.string().optional() }).meta({ id: 'Said' })

export type Said = z.infer<typeof Said>

type Told = Pick<Position, 'stance' | 'condition' | 'basis' | 'hedged' | 'hedge'>

export function saidOf({ stance, condition, ...known }: Told): Said {
  return { stance, ...(condition !== undefined && { condition }), ...knownOf(known) }
}
