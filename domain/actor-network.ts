import { z } from 'zod'
import { analysed } from './ground.ts'
import { Duplicates, NetworkCell, NetworkMeasure, NetworkMode, Normalisation } from './network.ts'
import { Ref } from './ref.ts'

/** A network of this negotiation: what its rows and columns are, and each tie as in `Network`. */
export const ActorNetwork = z
  .object({
    ...analysed,
    mode: NetworkMode,
    measure: NetworkMeasure,
    normalise: Normalisation,
    duplicates: Duplicates,
    rows: z.array(Ref),
    columns: z.array(Ref),
    cells: z.array(NetworkCell),
  })
  .meta({ id: 'ActorNetwork' })

export type ActorNetwork = z.infer<typeof ActorNetwork>
