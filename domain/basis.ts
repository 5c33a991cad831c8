import { z } from 'zod'

/** How we know. `inference` is the author's, and marked as such wherever it shows. */
export const Basis = z
  .enum(['own-words', 'spokesperson', 'named-source', 'unnamed-source', 'inference'])
  .meta({ id: 'Basis' })

export type Basis = z.infer<typeof Basis>
