import { z } from 'zod'
import { analysed } from './ground.ts'
import { Duplicates, NetworkCell, NetworkMeasure, NetworkMode, Normalisation } from './network.ts'
import { Ref } from './ref.ts'

/** `known`: how the positions behind a tie are known, "2 assert it, 1 by inference". */
const KnownTie = NetworkCell.extend({ known: z.string() }).meta({ id: 'KnownTie' })

/** A network of this negotiation: what its rows and columns are, and each tie as in `Network`, one page of them; `total`: how many there are. */
export const ActorNetwork = z
  .object({
    ...analysed,
    mode: NetworkMode,
    measure: NetworkMeasure,
    normalise: Normalisation,
    duplicates: Duplicates,
    rows: z.array(Ref),
    columns: z.array(Ref),
    cells: z.array(KnownTie),
    total: z.int(),
  })
  .meta({ id: 'ActorNetwork' })

export type ActorNetwork = z.infer<typeof ActorNetwork>
