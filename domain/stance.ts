import { z } from 'zod'

/** The direction of a position. `mixed`: said both, or deliberately unclear. `undeclared`: a source says that none was declared. */
export const Stance = z.enum(['supports', 'conditional', 'opposes', 'mixed', 'undeclared']).meta({ id: 'Stance' })

export type Stance = z.infer<typeof Stance>

/** That a source says that none was declared takes no side, and changes nothing: it is counted apart. */
export const isDeclared = ({ stance }: { stance: Stance }): boolean => stance !== 'undeclared'

/** In the order in which the product lists them. */
export const stances = Stance.options

/** The direct edge that loading derives from a position of each stance. */
export const edgeOfStance = {
  supports: 'SUPPORTS',
  conditional: 'CONDITIONAL_ON',
  opposes: 'OPPOSES',
  mixed: 'MIXED_ON',
  undeclared: 'UNDECLARED_ON',
} as const satisfies Record<Stance, string>
